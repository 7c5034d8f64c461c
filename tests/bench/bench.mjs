/**
 * Measures Klausul against the goals of design §11: `npm run bench -- [options]`.
 *
 *   --procurements N   size of the corpus, 20 KB each                       (default: 1000)
 *   --repetitions N    runs of each long command, of which the median counts (default: 3)
 *   --jobs N           threads of Klausul and of rumdl, beside one of each      (default: the cores)
 *   --peers WHICH      all, fast (without the linters that take minutes), none  (default: all)
 *   --quick            100 procurements and one repetition
 *   --large            growth from ten times the corpus instead of twice
 *   --keystroke        how long an edit takes to be judged in an editor, instead of the commands
 *   --keep DIR         an empty folder for the corpus, which stays; without it nothing is left behind
 *   --tools DIR        the folder whose node_modules holds the other linters (default: this repository)
 *
 * Every command runs in a fresh process on a corpus that is the same on every machine; files are in the system's cache.
 * Text goes to /dev/null. Compare ratios of one run, not seconds of two: machines are noisy. Nothing is asserted about
 * time; the exit code is 1 only when a command fails. The tables go to stdout, talk about the run to stderr.
 *
 * MB/s counts the Markdown of the procurements, for Klausul and for the linters alike. Processor time is that of all
 * threads and children; a busy machine disturbs it less. It is more than the seconds where threads, the compiler or the
 * collector worked at the same time. rumdl is fetched with Python's pip and OpenFastTrace with Maven, once, into the
 * user's cache; where that cannot be done their rows say so.
 */
import {mkdirSync} from 'node:fs';
import {benchCommands} from './commands.mjs';
import {readOptions} from './options.mjs';
import {temporaryFolder} from './temporary-folder.mjs';

const say = (text) => console.error(text);

/** The folder for the corpus: the one that is to be kept, or one that is removed in every case. */
function corpusFolder({keep}) {
  if (keep === undefined) return temporaryFolder();
  mkdirSync(keep, {recursive: true});
  return keep;
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.keystroke) return (await import('./keystroke.mjs')).benchKeystrokes(options, say);
  return benchCommands(corpusFolder(options), options, say);
}

const {text, failed} = await main().catch((error) => ({text: error.message, failed: true}));
process.stdout.write(`${text}\n`, () => process.exit(failed ? 1 : 0));
