import {spawnSync} from 'node:child_process';
import {closeSync, openSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const recorder = fileURLToPath(new URL('record-memory.cjs', import.meta.url));

/**
 * Runs Node programs, each in a fresh process and all in turn, so that a noisy minute meets every one of them.
 * The last run of each also records its peak memory. A program that fails is not run again, and says why.
 *
 * @param programs `{name, argv, cwd, accepts}`: the arguments behind `node`, and the exit codes that are no failure
 * @returns one `{name, times, memory, failure}` a program, times in seconds and memory in MB
 */
export function measure(programs, repetitions, say) {
  const results = programs.map(({name}) => ({name, times: [], memory: undefined, failure: undefined}));
  for (let repetition = 1; repetition <= repetitions; repetition++) {
    for (const [index, program] of programs.entries()) {
      const result = results[index];
      if (result.failure) continue;
      const {seconds, memory, failure} = runOnce(program, repetition === repetitions);
      if (failure) say(`${program.name}: ${failure}`);
      else say(`${program.name}: ${seconds.toFixed(3)} s`);
      Object.assign(result, {memory, failure});
      result.times.push(seconds);
    }
  }
  return results;
}

function runOnce({argv, cwd, accepts = [0]}, recordsMemory) {
  const stem = join(tmpdir(), `klausul-bench-${process.pid}`);
  const [talk, memory] = [`${stem}-stderr`, `${stem}-memory`];
  const stderr = openSync(talk, 'w');
  try {
    const started = performance.now();
    const {status, signal, error} = spawnSync(
      process.execPath,
      recordsMemory ? ['--require', recorder, ...argv] : argv,
      {cwd, env: environment({KLAUSUL_BENCH_MEMORY: memory}), stdio: ['ignore', 'ignore', stderr]},
    );
    const seconds = (performance.now() - started) / 1000;
    const failure = accepts.includes(status) ? undefined : explain({argv, cwd}, error?.message ?? signal ?? `exit code ${status}`, talk);
    return {seconds, memory: recordsMemory ? readMemory(memory) : undefined, failure};
  } finally {
    closeSync(stderr);
    for (const file of [talk, memory]) rmSync(file, {force: true});
  }
}

/** What the user has set for Node or for colours does not belong to the measured program. */
function environment(own) {
  const {NODE_OPTIONS, FORCE_COLOR, ...rest} = process.env;
  return {...rest, NO_COLOR: '1', CI: '1', ...own};
}

/** Peak memory in MB; undefined where the process could not record it. */
function readMemory(file) {
  try {
    return Number(readFileSync(file, 'utf8')) / 1024;
  } catch {
    return undefined;
  }
}

/** Why a run failed: its end, the command line to repeat it, and the last that it said. */
function explain({argv, cwd}, end, talk) {
  const last = readFileSync(talk, 'utf8').trimEnd().split('\n').slice(-12).join('\n');
  return `${end}\n  cd ${cwd} && node ${argv.join(' ')}\n${last}`;
}

/** The middle of a list of numbers; undefined when it is empty. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[Math.floor(middle)];
}
