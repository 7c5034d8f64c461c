import type {Language} from '@klausul/core';
import type {Context} from '../context.ts';
import type {Shard} from '../disk/parts.ts';
import type {Exit} from '../host.ts';

/** A text in both languages of the command line. */
export type Words = Readonly<Record<Language, string>>;

/** A word after the command that is no option. `Value` is what `run` gets: a text, a text that may be absent, or all that are left. */
export interface Argument<Value = unknown> {
  readonly kind: 'argument';
  readonly takes: 'one' | 'perhaps' | 'several' | 'any';
  readonly words: Words;
  /** Nothing at run time: it carries the type. */
  readonly value?: Value;
}

/** An option; its key in `takes` is its name: `maxWarnings` is `--max-warnings`. */
export interface Option<Value = unknown> {
  readonly kind: 'option';
  readonly words: Words;
  /** What stands after it in the help (`<n>`); an option without is on or off. */
  readonly placeholder?: Words;
  /** Without it the command refuses. */
  readonly mandatory?: true;
  /** The value of all that is written so far; undefined when the last does not fit. */
  read?(written: string, before: Value | undefined): Value | undefined;
}

type Part<Value = unknown> = Argument<Value> | Option<Value>;

/** What `run` gets: the value of every argument and option, by its key. */
type Given<Parts> = {
  readonly [Key in keyof Parts]: Parts[Key] extends Argument<infer Value>
    ? Value
    : Parts[Key] extends Option<infer Value>
      ? Value | undefined
      : never;
};

/** A command: what it does in a line, what may stand after it, and what happens then. */
export interface Command {
  readonly summary: Words;
  /** Arguments in their order, then options. */
  readonly takes: Readonly<Record<string, Part>>;
  run(given: object, context: Context): Exit | Promise<Exit>;
}

/** A command whose `run` gets exactly what its arguments and options give. */
export function defineCommand<const Parts extends Readonly<Record<string, Part>>>(definition: {
  readonly summary: Words;
  readonly takes: Parts;
  run(given: Given<Parts>, context: Context): Exit | Promise<Exit>;
}): Command {
  return definition;
}

/** A word that must be there. */
export function one(words: Words): Argument<string> {
  return {kind: 'argument', takes: 'one', words};
}

/** A word that may be there. */
export function perhaps(words: Words): Argument<string | undefined> {
  return {kind: 'argument', takes: 'perhaps', words};
}

/** At least one word. */
export function several(words: Words): Argument<readonly string[]> {
  return {kind: 'argument', takes: 'several', words};
}

/** Any number of words. */
export function any(words: Words): Argument<readonly string[]> {
  return {kind: 'argument', takes: 'any', words};
}

/** An option that is on when it is written. */
export function flag(words: Words): Option<boolean> {
  return {kind: 'option', words};
}

/** An option with a value; written twice, the last counts. */
function valued<Value>(
  placeholder: Words | string,
  words: Words,
  read: (written: string) => Value | undefined,
): Option<Value> {
  return {kind: 'option', words, placeholder: inBoth(placeholder), read};
}

/** An option with any text as its value. */
export function text(placeholder: Words | string, words: Words): Option<string> {
  return valued(placeholder, words, (written) => written);
}

/** An option that may be written several times, with any text as its value. */
export function texts(placeholder: Words | string, words: Words): Option<readonly string[]> {
  return {
    kind: 'option',
    words,
    placeholder: inBoth(placeholder),
    read: (written, before = []) => [...before, written],
  };
}

/** An option whose value is one of a few. */
export function choice<const Value extends string>(choices: readonly Value[], words: Words): Option<Value> {
  return valued(choices.join('|'), words, (written) => choices.find((known) => known === written));
}

/** An option whose value is a whole number from 0 to 999,999. */
export function wholeNumber(placeholder: Words | string, words: Words): Option<number> {
  return valued(placeholder, words, (written) => (/^\d{1,6}$/.test(written) ? Number(written) : undefined));
}

/** The option, without which the command refuses. */
export function mandatory<Value>(option: Option<Value>): Option<Value> {
  return {...option, mandatory: true};
}

/** The paths that most commands take. */
export const where = {
  sv: 'upphandlingens mapp, klausul.yaml, en Markdown-fil eller en mapp med upphandlingar (annars här)',
  en: 'a procurement’s folder, klausul.yaml, a Markdown file or a folder of procurements (default: here)',
} as const;

/** `--corrigendum`, of every command that writes. */
export const corrigendum = flag({
  sv: 'skriv även om upphandlingen är annonserad',
  en: 'write even though the procurement is published',
});

/** `--shard`, of every command that goes through many procurements. */
export const shard = valued(
  'i/n',
  {
    sv: 'bara den i:te av n lika stora delar, för flera maskiner (1/4, 2/4 …)',
    en: 'only the i-th of n equal parts, for several machines (1/4, 2/4 …)',
  },
  (written): Shard | undefined => {
    const [, index, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(written)?.map(Number) ?? [];
    return index !== undefined && of !== undefined && index <= of ? {index, of} : undefined;
  },
);

/** `--jobs`, of commands that judge many procurements without writing. */
export const jobs = valued(
  'n',
  {
    sv: 'så många trådar får arbeta samtidigt (annars en per processorkärna)',
    en: 'so many threads may work at the same time (default: one a core)',
  },
  (written) => (/^[1-9]\d{0,2}$/.test(written) ? Number(written) : undefined),
);

function inBoth(words: Words | string): Words {
  return typeof words === 'string' ? {sv: words, en: words} : words;
}
