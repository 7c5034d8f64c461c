/**
 * Kills runs that write, and sees what they leave (design §11): `npm run kills -- [options]`.
 *
 *   --trials N   runs killed with SIGKILL                                            (default: 1000)
 *   --disks N    runs on a full disk, and as many on one that refuses a call          (default: a tenth, 60 at least)
 *   --races N    saves by an editor, and as many second processes, at the same time  (default: a fifth)
 *   --seed N     another order of chances                                             (default: 1)
 *
 * A small repository of procurements is written over and over. After every trial each document has to be as it was or as
 * it was to be, byte for byte; looking at it from any folder has to change nothing; and the same command has to finish it.
 * The table goes to stdout, talk to stderr; the exit code is 1 when something was lost. A full disk needs a tmpfs, and so
 * root; without it only the disk that refuses is tried, and the table says so.
 */
import {parseArgs} from 'node:util';

Object.assign(globalThis, {KLAUSUL_VERSION: 'kills'});
const {randomFrom} = await import('./random.ts');
const {learnOperations, removeTemporaryFolders} = await import('./repository.ts');
const {killRuns} = await import('./kill-runs.ts');
const {brokenDisks, fullDisks} = await import('./full-disks.ts');
const {editorRaces, processRaces, window} = await import('./races.ts');

process.once('exit', removeTemporaryFolders);
// Without a listener a signal ends the process before its `exit` listeners.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

const {values} = parseArgs({
  options: {
    trials: {type: 'string', default: '1000'},
    disks: {type: 'string'},
    races: {type: 'string'},
    seed: {type: 'string', default: '1'},
  },
});
const trials = Number(values.trials);
const disks = Number(values.disks ?? Math.max(60, Math.round(trials / 10)));
const races = Number(values.races ?? Math.round(trials / 5));
const random = randomFrom(Number(values.seed));
const say = (text: string) => void process.stderr.write(`${text}\n`);

say('Learning what each command makes of the repository');
const operations = await learnOperations();
const faults: string[] = [];
const row = (name: string, value: unknown) => void process.stdout.write(`| ${name} | ${value} |\n`);
row('what', 'figure');
row('---', '---');

const killed = await killRuns(trials, operations, random, (done) => {
  if (done % 100 === 0) say(`${done} of ${trials} runs killed`);
});
faults.push(...killed.faults);
row('runs killed', killed.trials);
row('… before, between, after the renames', `${killed.before}, ${killed.between}, ${killed.after}`);
row('… that left prepared files', killed.leftPrepared);
row('documents neither old nor new', killed.halfWritten);
row('looks that changed something or could not tell', `${killed.badLooks} of ${killed.trials * 2}`);
row('second runs that were not whole', killed.unfinished);
row('prepared files of another day left by a second run', killed.leftOver);

const full = await fullDisks(disks, operations, random);
const broken = await brokenDisks(disks, operations, random);
for (const [name, figures] of [
  ['full disks', full],
  ['refused calls', broken],
] as const) {
  if (!figures) {
    row(name, 'not tried: no tmpfs can be mounted here');
    continue;
  }
  faults.push(...figures.faults);
  row(name, `${figures.trials}, ${figures.refused} refused, ${figures.inPart} of them in part`);
  row('… half-written, prepared files left, untrue messages, second runs not whole', [
    figures.halfWritten,
    figures.leftPrepared,
    figures.untrue,
    figures.unfinished,
  ]);
}

const editor = await editorRaces(races, operations, random);
faults.push(...editor.faults);
row('saves by an editor while a run writes', `${editor.trials}, ${editor.inTime} of them in time`);
row('… lost; other documents half-written; second runs not whole', [
  editor.lost,
  editor.halfWritten,
  editor.unfinished,
]);
const processes = await processRaces(races, operations, random);
faults.push(...processes.faults);
row('two processes at once', processes.trials);
row('… documents half-written; third runs not whole', [processes.halfWritten, processes.unfinished]);
const {median, p99} = window(2000);
row('from the look to the rename, median and p99', `${median.toFixed(0)} µs, ${p99.toFixed(0)} µs`);

for (const fault of faults.slice(0, 20)) say(fault);
if (faults.length > 0) process.exitCode = 1;
