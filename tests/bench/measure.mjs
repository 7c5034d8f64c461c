import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {closeSync, openSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {temporaryFolder} from './temporary-folder.mjs';

const recorder = fileURLToPath(new URL('record-memory.cjs', import.meta.url));

/** How Node ends what it says about an uncaught error; the exit code 1 is then not that of findings. */
const crash = /\nNode\.js v[\d.]+\s*$/;

/** Runs a command and writes to a file what processor time it and all that it started took. */
const timed = ['/bin/sh', '-c', '"$@"; code=$?; times >"$KLAUSUL_BENCH_TIMES"; exit $code', 'sh'];

/**
 * Runs programs, each in a fresh process and all in turn, so that a noisy minute meets every one of them. The last run of
 * a Node program also records its peak memory. A program that fails is not run again, and says why.
 *
 * @param programs `{name, argv, cwd, accepts}`: the arguments behind `node`, and the exit codes that are no failure;
 *   with `command` another program than Node, with `env` what it is told by the environment
 * @returns one `{name, times, processor, memory, failure}` a program: seconds and seconds of processor time of each run,
 *   megabytes; what could not be read is left out
 */
export async function measure(programs, repetitions, say) {
  const scratch = temporaryFolder();
  const results = programs.map(({name}) => ({name, times: [], processor: [], memory: undefined, failure: undefined}));
  for (let repetition = 1; repetition <= repetitions; repetition++) {
    for (const [index, program] of programs.entries()) {
      const result = results[index];
      if (result.failure) continue;
      const {seconds, processor, memory, failure} = await runOnce(program, scratch, repetition === repetitions);
      Object.assign(result, {memory, failure});
      if (failure) say(`${program.name} failed: ${failure}`);
      else result.times.push(seconds);
      if (processor !== undefined) result.processor.push(processor);
    }
  }
  return results;
}

async function runOnce(program, scratch, isLast) {
  const {argv, command = process.execPath, cwd, env = {}, accepts = [0]} = program;
  const [talk, times, memory] = ['stderr', 'times', 'memory'].map((name) => join(scratch, name));
  const records = isLast && command === process.execPath;
  const whole = [...(process.platform === 'win32' ? [] : timed), command, ...(records ? ['--require', recorder] : [])];
  const stderr = openSync(talk, 'w');
  try {
    const started = performance.now();
    const child = spawn(whole[0], [...whole.slice(1), ...argv], {
      cwd,
      env: environment({...env, KLAUSUL_BENCH_TIMES: times, KLAUSUL_BENCH_MEMORY: memory}),
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
    return {seconds, processor: readTimes(times), memory: records ? readMemory(memory) : undefined};
  } finally {
    closeSync(stderr);
    for (const file of [times, memory]) rmSync(file, {force: true});
  }
}

/** What the user has set for Node or for colours does not belong to the measured program. */
export function environment(own) {
  const {NODE_OPTIONS, FORCE_COLOR, ...rest} = process.env;
  return {...rest, NO_COLOR: '1', CI: '1', ...own};
}

/** Seconds of processor time from what the shell's `times` wrote: its own on the first line, its children's on the second. */
function readTimes(file) {
  const [, children] = read(file)?.split('\n') ?? [];
  const parts = [...(children ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.length === 2
    ? parts.reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0)
    : undefined;
}

/** Megabytes. */
function readMemory(file) {
  const kilobytes = read(file);
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/** Undefined when the process could not write it. */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Why a run failed: its end, the command line that repeats it, and the last that it said. */
function explain({argv, command = 'node', cwd = '.'}, end, said) {
  return [end, `  cd ${cwd} && ${command} ${argv.join(' ')}`, ...said.trimEnd().split('\n').slice(-12)].join('\n');
}

/** The middle of a list of numbers; undefined when it is empty. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) && middle > 0
    ? (sorted[middle - 1] + sorted[middle]) / 2
    : sorted[Math.floor(middle)];
}
