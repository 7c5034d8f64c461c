import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {run} from '../support/run.ts';
import {compare, isPrepared, type Operation, readTree, type Tree, temporaryFolder, writeTree} from './repository.ts';

export const program = fileURLToPath(new URL('../../cli/bin/klausul.js', import.meta.url));

/** What became of all killed runs. */
export interface KillFigures {
  trials: number;
  /** Runs that were killed before, between and after the renames, by what stood on disk. */
  before: number;
  between: number;
  after: number;
  /** Of them, how many left prepared files. */
  leftPrepared: number;
  /** Files that were neither old nor new, in all. */
  halfWritten: number;
  /** Looks that changed a file, or could not tell. */
  badLooks: number;
  /** Second runs that did not make every file new. */
  unfinished: number;
  /** Prepared files, made a day older, that the second run did not take away. */
  leftOver: number;
  readonly faults: string[];
}

/**
 * Kills runs at random moments, looks at what they left from random folders, and runs again. Half of the moments are
 * random times, half are when the folder shows that something is being written: a prepared file, or a document that has
 * become another.
 */
export async function killRuns(
  trials: number,
  operations: readonly Operation[],
  random: () => number,
  onTrial: (done: number) => void = () => undefined,
): Promise<KillFigures> {
  const figures: KillFigures = {
    trials: 0,
    before: 0,
    between: 0,
    after: 0,
    leftPrepared: 0,
    halfWritten: 0,
    badLooks: 0,
    unfinished: 0,
    leftOver: 0,
    faults: [],
  };
  const scratch = temporaryFolder();
  let typical = 400;
  for (let trial = 0; trial < trials; trial++) {
    const operation = operations[Math.floor(random() * operations.length)] as Operation;
    let root = join(scratch, `${trial}`, 'upphandlingar');
    mkdirSync(root, {recursive: true});
    writeTree(root, operation.before);
    const started = performance.now();
    const child = spawn(process.execPath, [program, ...operation.argv], {cwd: root, stdio: 'ignore'});
    const ended = once(child, 'exit');
    if (trial % 2 === 0) await killAtTime(child, random() * typical * 1.1);
    else await killWhenWriting(child, root, operation, random);
    const [code] = await ended;
    if (code !== null) typical = 0.8 * typical + 0.2 * (performance.now() - started);
    figures.trials++;

    const left = readTree(root);
    const {old, new: written, neither, prepared} = compare(left, operation);
    if (old === 0) figures.after++;
    else if (written === 0) figures.before++;
    else figures.between++;
    if (prepared.length > 0) figures.leftPrepared++;
    const fault = (what: string) => void figures.faults.push(`${operation.argv.join(' ')}: ${what}`);
    figures.halfWritten += neither.length;
    if (neither.length > 0) fault(`neither old nor new: ${neither}`);

    if (random() < 0.3) root = moved(root, random);
    const hidden = random() < 0.3 ? hideRoots(root) : [];
    const seen = readTree(root);
    for (const look of looks(root, random)) {
      const {code: told, stdout} = await run(look.cwd, ['validate', '--format', 'json', look.path]);
      const isTold = told <= 1 && (JSON.parse(stdout) as {procurements: unknown[]}).procurements.length > 0;
      if (isTold && same(readTree(root), seen)) continue;
      figures.badLooks++;
      fault(`looked at as ${look.path} from ${look.cwd}: exit ${told}, or something was changed`);
    }
    for (const path of hidden) renameSync(`${path}.undan`, path);

    const isOld = random() < 0.5;
    if (isOld) for (const path of prepared) makeOld(join(root, path));
    const again = await run(root, operation.argv);
    const end = compare(readTree(root), operation);
    if (again.code > 1 || end.old + end.neither.length > 0) {
      figures.unfinished++;
      fault(`run again: exit ${again.code}, ${end.old} old, ${end.neither} ${again.stderr}`);
    }
    if (isOld && end.prepared.length > 0) {
      figures.leftOver += end.prepared.length;
      fault(`left over: ${end.prepared}`);
    }
    rmSync(join(scratch, `${trial}`), {recursive: true, force: true});
    onTrial(trial + 1);
  }
  return figures;
}

async function killAtTime(child: ChildProcess, milliseconds: number): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  await once(child, 'exit');
  clearTimeout(timer);
}

/** Kills a run when so many prepared files, or so many new documents, are seen: without a pause, since it takes moments. */
async function killWhenWriting(
  child: ChildProcess,
  root: string,
  operation: Operation,
  random: () => number,
): Promise<void> {
  const folders = ['nord/elevhälsa', 'syd/elevhälsa', 'väst'].map((folder) => join(root, folder));
  const folder = folders[Math.floor(random() * folders.length)] as string;
  const files = [...operation.after.keys()]
    .map((path) => join(root, path))
    .filter((path) => path.startsWith(`${folder}/`));
  const numbers = new Map(files.map((file) => [file, statSync(file).ino]));
  const wantsPrepared = random() < 0.5;
  const count = 1 + Math.floor(random() * 4);
  const isTime = () =>
    wantsPrepared
      ? readdirSync(folder).filter(isPrepared).length >= count
      : files.filter((file) => statSync(file, {throwIfNoEntry: false})?.ino !== numbers.get(file)).length >= count;
  for (const end = Date.now() + 10_000; Date.now() < end && child.exitCode === null; ) {
    if (isTime()) {
      child.kill('SIGKILL');
      return;
    }
    // Now and then the end of the child has to be heard of.
    if (random() < 0.02) await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The repository under another name, as another machine would have it. */
function moved(root: string, random: () => number): string {
  const other = join(root, '..', random() < 0.5 ? 'utdelning med blanksteg' : 'Z');
  renameSync(root, other);
  return other;
}

/** Takes away what makes the repository one workspace, so that every procurement is a workspace of its own. */
function hideRoots(root: string): readonly string[] {
  const paths = ['.git', 'klausul.config.yaml'].map((name) => join(root, name));
  for (const path of paths) renameSync(path, `${path}.undan`);
  return paths;
}

/** Where somebody may stand who looks, and at what. */
function looks(root: string, random: () => number) {
  const all = [
    {cwd: root, path: '.'},
    {cwd: root, path: 'nord'},
    {cwd: join(root, 'nord/elevhälsa'), path: '.'},
    {cwd: join(root, 'syd'), path: 'elevhälsa/klausul.yaml'},
    {cwd: join(root, '..'), path: join(root, 'väst')},
    {cwd: join(root, 'nord'), path: '../väst/40-avtal.md'},
    {cwd: root, path: 'lån.md'},
  ];
  return [0, 1].map(() => all[Math.floor(random() * all.length)] as (typeof all)[number]);
}

function makeOld(path: string): void {
  const twoDaysAgo = new Date(Date.now() - 2 * 24 * 3600_000);
  utimesSync(path, twoDaysAgo, twoDaysAgo);
}

function same(one: Tree, other: Tree): boolean {
  return one.size === other.size && [...one].every(([path, bytes]) => other.get(path)?.equals(bytes));
}
