import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {closeSync, openSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {temporaryFolder} from './temporary-folder.mjs';

const recorder = fileURLToPath(new URL('record-usage.cjs', import.meta.url));

/** How Node ends what it says about an uncaught error; the exit code 1 is then not that of findings. */
const crash = /\nNode\.js v[\d.]+\s*$/;

/**
 * Runs Node programs, each in a fresh process and all in turn, so that a noisy minute meets every one of them.
 * The last run of each also records its peak memory and processor time. A program that fails is not run again, and says why.
 *
 * @param programs `{name, argv, cwd, accepts}`: the arguments behind `node`, and the exit codes that are no failure
 * @returns one `{name, times, usage, failure}` a program, times in seconds; usage is undefined where it could not be read
 */
export async function measure(programs, repetitions, say) {
  const scratch = temporaryFolder();
  const results = programs.map(({name}) => ({name, times: [], usage: undefined, failure: undefined}));
  for (let repetition = 1; repetition <= repetitions; repetition++) {
    for (const [index, program] of programs.entries()) {
      const result = results[index];
      if (result.failure) continue;
      const {seconds, usage, failure} = await runOnce(program, scratch, repetition === repetitions);
      Object.assign(result, {usage, failure});
      if (failure) say(`${program.name} failed: ${failure}`);
      else result.times.push(seconds);
    }
  }
  return results;
}

async function runOnce(program, scratch, recordsUsage) {
  const {argv, cwd, accepts = [0]} = program;
  const [talk, usage] = ['stderr', 'usage'].map((name) => join(scratch, name));
  const stderr = openSync(talk, 'w');
  try {
    const started = performance.now();
    const child = spawn(process.execPath, recordsUsage ? ['--require', recorder, ...argv] : argv, {
      cwd,
      env: environment({KLAUSUL_BENCH_USAGE: usage}),
      stdio: ['ignore', 'ignore', stderr],
    });
    const end = () => child.kill();
    process.once('exit', end);
    const [status, signal] = await once(child, 'exit');
    const seconds = (performance.now() - started) / 1000;
    process.off('exit', end);
    const said = readFileSync(talk, 'utf8');
    if (!accepts.includes(status) || crash.test(said)) {
      return {failure: explain(program, signal ?? `exit code ${status}`, said)};
    }
    return {seconds, usage: recordsUsage ? readUsage(usage) : undefined};
  } finally {
    closeSync(stderr);
    rmSync(usage, {force: true});
  }
}

/** What the user has set for Node or for colours does not belong to the measured program. */
export function environment(own) {
  const {NODE_OPTIONS, FORCE_COLOR, ...rest} = process.env;
  return {...rest, NO_COLOR: '1', CI: '1', ...own};
}

/** Peak memory in MB and processor time in seconds; undefined where the process could not record them. */
function readUsage(file) {
  try {
    const {memory, processor} = JSON.parse(readFileSync(file, 'utf8'));
    return {memory: memory / 1024, processor: processor / 1e6};
  } catch {
    return undefined;
  }
}

/** Why a run failed: its end, the command line that repeats it, and the last that it said. */
function explain({argv, cwd = '.'}, end, said) {
  return [end, `  cd ${cwd} && node ${argv.join(' ')}`, ...said.trimEnd().split('\n').slice(-12)].join('\n');
}

/** The middle of a list of numbers; undefined when it is empty. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) && middle > 0
    ? (sorted[middle - 1] + sorted[middle]) / 2
    : sorted[Math.floor(middle)];
}
