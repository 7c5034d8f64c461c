import {commands, groups} from '../commands/index.ts';
import {commonOptions} from './common-options.ts';
import {longName} from './names.ts';

/** What the words of the command line begin with, and the words that are left. */
export interface Found {
  /** `validate`, `catalog list`, a group such as `catalog`, or nothing. */
  readonly name: string;
  readonly rest: readonly string[];
}

/**
 * Finds the command among words where the options that all commands take may stand before it, between its words and
 * after it. A word that is neither ends the search, and stays in `rest`.
 */
export function findCommand(argv: readonly string[]): Found {
  const rest = [...argv];
  let name = '';
  for (let index = 0; index < rest.length; ) {
    const word = rest[index] ?? '';
    const skipped = wordsOfCommonOption(word);
    if (skipped > 0) {
      index += skipped;
      continue;
    }
    const longer = name === '' ? word : `${name} ${word}`;
    if (!Object.hasOwn(commands, longer) && !Object.hasOwn(groups, longer)) break;
    rest.splice(index, 1);
    name = longer;
    if (Object.hasOwn(commands, name)) break;
  }
  return {name, rest};
}

/** How many words a common option takes, with its value; 0 for any other word. */
function wordsOfCommonOption(word: string): 0 | 1 | 2 {
  for (const [key, {placeholder}] of Object.entries(commonOptions)) {
    const name = longName(key);
    if (word === name) return placeholder ? 2 : 1;
    if (placeholder && word.startsWith(`${name}=`)) return 1;
  }
  return word === '-h' ? 1 : 0;
}
