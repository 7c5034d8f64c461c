import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {readRegularFile} from '../../cli/src/disk/regular-file.ts';
import {run} from '../support/run.ts';
import {program} from './kill-runs.ts';
import {compare, isPrepared, type Operation, readTree, temporaryFolder, writeTree} from './repository.ts';

/** What became of what another program did at the same time. */
export interface RaceFigures {
  trials: number;
  /** Of them, those that fell between the first prepared file and the end of writing. */
  inTime: number;
  /** Saves of an editor that were overwritten. */
  lost: number;
  halfWritten: number;
  unfinished: number;
  readonly faults: string[];
}

const none = (): RaceFigures => ({trials: 0, inTime: 0, lost: 0, halfWritten: 0, unfinished: 0, faults: []});
const folder = 'nord/elevhälsa';

/**
 * Saves a document as an editor does, in place or by renaming, while a command writes: at a random moment after the first
 * prepared file is seen. A save is lost when neither it nor a refusal is left.
 */
export async function editorRaces(
  trials: number,
  operations: readonly Operation[],
  random: () => number,
): Promise<RaceFigures> {
  const figures = none();
  const scratch = temporaryFolder();
  for (let trial = 0; trial < trials; trial++) {
    const operation = operations[Math.floor(random() * operations.length)] as Operation;
    const root = join(scratch, String(trial));
    mkdirSync(root);
    writeTree(root, operation.before);
    const changed = [...operation.after].filter(
      ([path, bytes]) => path.startsWith(folder) && path.endsWith('.md') && !operation.before.get(path)?.equals(bytes),
    );
    const [path] = changed[Math.floor(random() * changed.length)] as [string, Buffer];
    const file = join(root, path);
    const saved = `${readFileSync(file, 'utf8')}\nSparad av en kollega.\n`;
    const child = spawn(process.execPath, [program, ...operation.argv], {cwd: root, stdio: 'ignore'});
    const ended = once(child, 'exit');
    const isInTime = await whenPrepared(join(root, folder));
    wait(random() * 12);
    if (random() < 0.5) writeFileSync(file, saved);
    else {
      writeFileSync(`${file}~`, saved);
      renameSync(`${file}~`, file);
    }
    await ended;
    figures.trials++;
    if (isInTime) figures.inTime++;
    if (!readFileSync(file, 'utf8').includes('Sparad av en kollega.')) figures.lost++;
    for (const other of compare(readTree(root), operation).neither) {
      if (other === path) continue;
      figures.halfWritten++;
      figures.faults.push(`neither old nor new: ${other}`);
    }
    await settles(root, operation, figures, [path]);
    rmSync(root, {recursive: true});
  }
  return figures;
}

/** Runs a command twice at the same time, the second a little later, in the same folder. */
export async function processRaces(
  trials: number,
  operations: readonly Operation[],
  random: () => number,
): Promise<RaceFigures> {
  const figures = none();
  const scratch = temporaryFolder();
  for (let trial = 0; trial < trials; trial++) {
    const operation = operations[Math.floor(random() * operations.length)] as Operation;
    const root = join(scratch, String(trial));
    mkdirSync(root);
    writeTree(root, operation.before);
    const start = () =>
      once(spawn(process.execPath, [program, ...operation.argv], {cwd: root, stdio: 'ignore'}), 'exit');
    const first = start();
    await new Promise((resolve) => setTimeout(resolve, random() * 60));
    const second = start();
    await Promise.all([first, second]);
    figures.trials++;
    figures.inTime++;
    const {neither, prepared} = compare(readTree(root), operation);
    figures.halfWritten += neither.length;
    if (neither.length + prepared.length > 0) figures.faults.push(`two at once: ${neither} ${prepared}`);
    await settles(root, operation, figures, []);
    rmSync(root, {recursive: true});
  }
  return figures;
}

/** Microseconds from the look at a document until it has been replaced: while they last, a save would be lost. */
export function window(repetitions: number): {readonly median: number; readonly p99: number} {
  const root = temporaryFolder();
  const [target, prepared] = [join(root, 'a.md'), join(root, 'b.md')];
  const before = Buffer.alloc(20_000, 'x');
  writeFileSync(target, before);
  const times: number[] = [];
  for (let repetition = 0; repetition < repetitions; repetition++) {
    writeFileSync(prepared, before);
    const started = performance.now();
    const bytes = readRegularFile(target, before.length);
    if (!(bytes instanceof Buffer && bytes.equals(before))) throw new Error('Unexpected bytes');
    renameSync(prepared, target);
    times.push((performance.now() - started) * 1000);
  }
  times.sort((a, b) => a - b);
  return {median: times[times.length >> 1] as number, p99: times[Math.floor(times.length * 0.99)] as number};
}

/** Waits for the first prepared file; false when there was none to be seen. */
async function whenPrepared(path: string): Promise<boolean> {
  for (const end = Date.now() + 5000; Date.now() < end; ) {
    for (let look = 0; look < 20; look++) if (readdirSync(path).some(isPrepared)) return true;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return false;
}

function wait(milliseconds: number): void {
  for (const end = performance.now() + milliseconds; performance.now() < end; );
}

/** Running again writes the rest; what a person saved stays in it. */
async function settles(
  root: string,
  operation: Operation,
  figures: RaceFigures,
  saved: readonly string[],
): Promise<void> {
  const {code, stderr} = await run(root, operation.argv);
  const {old, neither} = compare(readTree(root), operation);
  const others = neither.filter((path) => !saved.includes(path));
  if (code <= 1 && old + others.length === 0) return;
  figures.unfinished++;
  figures.faults.push(`${operation.argv.join(' ')} again: exit ${code}, ${old} old, ${others} ${stderr}`);
}
