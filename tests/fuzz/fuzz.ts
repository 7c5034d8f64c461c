/**
 * `npm run fuzz -- --seconds 60 --seed 7 --kind markers`: adversaries of every kind, or of one, for so many seconds each.
 * Prints the seed, from which everything follows, and how much was tried. A failure is made as small as it gets and
 * written to the system's temporary folder; the exit code is then 1.
 */
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {bytes} from './bytes.ts';
import {type Kind, skipped, type Trial} from './kind.ts';
import {markers} from './markers.ts';
import {micromark} from './micromark.ts';
import {minimise} from './minimise.ts';
import {Random} from './random.ts';
import {yaml} from './yaml.ts';

const kinds: Readonly<Record<string, () => Kind>> = {bytes, markers, yaml, micromark};
/** More failures of one kind are seldom other faults. */
const mostFailures = 5;

const {values} = parseArgs({
  options: {seconds: {type: 'string', default: '60'}, seed: {type: 'string'}, kind: {type: 'string'}},
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const names = values.kind === undefined ? Object.keys(kinds) : [values.kind];
if (!Number.isInteger(seed) || !(Number(values.seconds) > 0) || names.some((name) => !(name in kinds))) {
  console.error(`Usage: npm run fuzz -- [--seconds N] [--seed S] [--kind ${Object.keys(kinds).join('|')}]`);
  process.exit(2);
}
console.log(`seed ${seed}`);
for (const name of names) {
  const failures = run((kinds[name] as () => Kind)(), (Number(values.seconds) * 1000) / names.length);
  if (failures > 0) process.exitCode = 1;
}

/** Tries a kind for so many milliseconds; gives the number of failures. */
function run(kind: Kind, milliseconds: number): number {
  const random = new Random(seed);
  const until = Date.now() + milliseconds;
  let [trials, empty, failures] = [0, 0, 0];
  while (Date.now() < until && failures < mostFailures) {
    const trial = kind.trial(random);
    trials++;
    const outcome = outcomeOf(trial, trial.text);
    if (outcome === skipped) empty++;
    else if (outcome !== undefined) {
      failures++;
      report(kind, trial, outcome, trials);
    }
  }
  console.log(`${kind.name}: ${kind.material}, ${trials} trials (${empty} had nothing to say), ${failures} failures`);
  return failures;
}

/** What went wrong, thrown or told. */
function outcomeOf(trial: Trial, text: string): string | typeof skipped | undefined {
  try {
    return trial.check(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function report(kind: Kind, trial: Trial, message: string, number: number): void {
  const fails = (text: string) => outcomeOf(trial, text) === message;
  const text = minimise(trial.text, fails);
  const path = join(mkdtempSync(join(tmpdir(), 'klausul-fuzz-')), `${kind.name}-${seed}-${number}.${trial.extension}`);
  writeFileSync(path, text);
  console.log(
    `${kind.name}, trial ${number} of seed ${seed} (${trial.origin}): ${message}\n  ${path}, ${text.length} characters`,
  );
}
