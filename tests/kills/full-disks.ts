import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DiskWorkspace} from '../../cli/src/disk/disk-workspace.ts';
import {type Disk, realDisk} from '../../cli/src/disk/prepared-file.ts';
import {NotWritten, writeFiles} from '../../cli/src/disk/write-files.ts';
import {run} from '../support/run.ts';
import {compare, type Operation, readTree, temporaryFolder, writeTree} from './repository.ts';

/** What became of all runs that met a full or a broken disk. */
export interface DiskFigures {
  trials: number;
  /** Of them, those that were kept from writing something. */
  refused: number;
  /** … after something had been written. */
  inPart: number;
  halfWritten: number;
  /** Messages that said something else than what stood on disk. */
  untrue: number;
  leftPrepared: number;
  unfinished: number;
  readonly faults: string[];
}

const none = (): DiskFigures => ({
  trials: 0,
  refused: 0,
  inPart: 0,
  halfWritten: 0,
  untrue: 0,
  leftPrepared: 0,
  unfinished: 0,
  faults: [],
});

/**
 * Runs commands on a disk of one megabyte on which less is free than they need, then again with room. Undefined where no
 * such disk can be mounted.
 */
export async function fullDisks(
  trials: number,
  operations: readonly Operation[],
  random: () => number,
): Promise<DiskFigures | undefined> {
  const disk = temporaryFolder();
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]).status !== 0) return undefined;
  const figures = none();
  try {
    for (let trial = 0; trial < trials; trial++) {
      const operation = operations[Math.floor(random() * operations.length)] as Operation;
      const root = join(disk, 'upphandlingar');
      mkdirSync(root);
      writeTree(root, operation.before);
      fill(join(disk, 'annat'), Math.floor(random() * 40) * 4096);
      const {code, stderr} = await run(root, operation.argv);
      rmSync(join(disk, 'annat'));
      figures.trials++;
      const fault = (what: string) => void figures.faults.push(`${operation.argv.join(' ')}: ${what}`);
      const tree = readTree(root);
      const {old, new: written, neither, prepared} = compare(tree, operation);
      if (old > 0) figures.refused++;
      if (old > 0 && written > 0) figures.inPart++;
      figures.halfWritten += neither.length;
      if (neither.length > 0) fault(`neither old nor new: ${neither}`);
      figures.leftPrepared += prepared.length;
      if (prepared.length > 0) fault(`left prepared: ${prepared}`);
      if (old > 0 !== (code === 2) || (old > 0 && !/Disken är full/.test(stderr))) {
        figures.untrue++;
        fault(`exit ${code} with ${old} old: ${stderr}`);
      }
      await runAgain(root, operation, figures);
      rmSync(root, {recursive: true});
    }
  } finally {
    spawnSync('umount', [disk]);
  }
  return figures;
}

/** Leaves so many bytes free. */
function fill(path: string, free: number): void {
  writeFileSync(path, '');
  const [, available = '0'] = execFileSync('df', ['-B1', '--output=avail', path], {encoding: 'utf8'}).split('\n');
  writeFileSync(path, Buffer.alloc(Math.max(0, Number(available) - free)));
}

/**
 * Writes with a disk on which one call, any, is refused: while files are prepared, or between two renames. What the error
 * says was written and was not has to be what stands there.
 */
export async function brokenDisks(
  trials: number,
  operations: readonly Operation[],
  random: () => number,
): Promise<DiskFigures> {
  const figures = none();
  const scratch = temporaryFolder();
  for (let trial = 0; trial < trials; trial++) {
    const operation = operations[Math.floor(random() * operations.length)] as Operation;
    const root = join(scratch, String(trial));
    mkdirSync(root);
    writeTree(root, operation.before);
    const workspace = new DiskWorkspace(root);
    const changed = [...operation.after].filter(
      ([path, bytes]) => path.startsWith('nord/') && !operation.before.get(path)?.equals(bytes),
    );
    const text = (bytes: Buffer | undefined) => bytes?.toString('utf8').replace(/^\ufeff/, '') ?? '';
    const edits = changed.map(([file, bytes]) => {
      workspace.read(file);
      return {file, splices: [{start: 0, end: text(operation.before.get(file)).length, text: text(bytes)}]};
    });
    figures.trials++;
    const fault = (what: string) => void figures.faults.push(`${operation.argv.join(' ')}: ${what}`);
    let error: unknown;
    try {
      writeFiles(workspace, edits, refusing(1 + Math.floor(random() * changed.length * 8)));
    } catch (thrown) {
      error = thrown;
    }
    const tree = readTree(root);
    const counts = compare(tree, operation);
    figures.halfWritten += counts.neither.length;
    figures.leftPrepared += counts.prepared.length;
    if (counts.neither.length + counts.prepared.length > 0) fault(`${counts.neither} ${counts.prepared}`);
    if (error !== undefined) {
      figures.refused++;
      const {written, left} = error as NotWritten;
      if (written.length > 0) figures.inPart++;
      const isNew = (path: string) => tree.get(path)?.equals(operation.after.get(path) as Buffer) === true;
      const isTrue =
        error instanceof NotWritten &&
        written.every(isNew) &&
        !left.some(isNew) &&
        (written.length > 0 || !changed.some(([path]) => isNew(path)));
      if (!isTrue) {
        figures.untrue++;
        fault(`not true: ${error} ${written} ${left}`);
      }
    }
    await runAgain(root, operation, figures);
    rmSync(root, {recursive: true});
  }
  return figures;
}

/** A disk that refuses one call, counted from 1, for want of room or because it is broken. Closing and removing always work. */
function refusing(number: number): Disk {
  let count = 0;
  const counted = <Name extends keyof Disk>(name: Name): Disk[Name] =>
    ((...words: readonly unknown[]) => {
      if (++count === number) {
        throw Object.assign(new Error('EIO'), {code: number % 2 ? 'EIO' : 'ENOSPC', syscall: name.replace('Sync', '')});
      }
      return (realDisk[name] as (...values: readonly unknown[]) => unknown)(...words);
    }) as unknown as Disk[Name];
  return {
    ...realDisk,
    openSync: counted('openSync'),
    writeSync: counted('writeSync'),
    fchmodSync: counted('fchmodSync'),
    fsyncSync: counted('fsyncSync'),
    renameSync: counted('renameSync'),
  };
}

async function runAgain(root: string, operation: Operation, figures: DiskFigures): Promise<void> {
  const {code, stderr} = await run(root, operation.argv);
  const {old, neither} = compare(readTree(root), operation);
  if (code <= 1 && old + neither.length === 0) return;
  figures.unfinished++;
  figures.faults.push(`${operation.argv.join(' ')} again: exit ${code}, ${old} old, ${neither} ${stderr}`);
}
