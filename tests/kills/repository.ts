import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {run} from '../support/run.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

/** Every file of a folder with its bytes, by path; prepared files apart. */
export type Tree = ReadonlyMap<string, Buffer>;

/** A command that writes, and the repository before and after it. */
export interface Operation {
  readonly argv: readonly string[];
  readonly before: Tree;
  readonly after: Tree;
}

/** What an interrupted run leaves under names of its own. */
export const isPrepared = (path: string) => /(?:^|\/)\.klausul-[^/]*$/.test(path);

const made: string[] = [];

/** A folder that stays until `removeTemporaryFolders`. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klausul-kills-'));
  made.push(folder);
  return folder;
}

export function removeTemporaryFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, {recursive: true, force: true});
}

export function readTree(root: string): Tree {
  const files = readdirSync(root, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(root, path), readFileSync(path)]));
}

export function writeTree(root: string, tree: Tree): void {
  for (const [path, bytes] of tree) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), bytes);
  }
}

/**
 * A municipality's repository: two procurements of many documents, one of them below a configuration of its own, one that
 * a colleague keeps with other line endings and byte order marks, and a single file.
 */
function writeRepository(root: string): void {
  mkdirSync(join(root, '.git'));
  writeFileSync(join(root, '.git', 'HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(root, 'klausul.config.yaml'), 'format: 1\norganisation: { flags: [public-records] }\n');
  for (const folder of ['nord/elevhälsa', 'syd/elevhälsa', 'väst'])
    cpSync(join(examples, 'elevhalsa'), join(root, folder), {recursive: true});
  writeFileSync(join(root, 'syd', 'klausul.config.yaml'), 'format: 1\n');
  for (const name of readdirSync(join(root, 'väst')).filter((file) => file.endsWith('.md'))) {
    const file = join(root, 'väst', name);
    writeFileSync(file, `\ufeff${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
  }
  cpSync(join(examples, 'library-loans.md'), join(root, 'lån.md'));
}

/** Each writing command with what it makes of the repository, learnt from runs that nothing disturbed. */
export async function learnOperations(): Promise<readonly Operation[]> {
  const root = temporaryFolder();
  writeRepository(root);
  const operations: Operation[] = [];
  const learn = async (...argv: readonly string[]) => {
    const before = readTree(root);
    const {code, stderr} = await run(root, argv);
    const after = readTree(root);
    const changed = [...after].filter(([path, bytes]) => !before.get(path)?.equals(bytes)).length;
    if (code > 1 || changed < 4)
      throw new Error(`Unexpected ${changed} files changed by ${argv}, expected 4: ${stderr}`);
    operations.push({argv, before, after});
  };
  await learn('generate', '.');
  await learn('clean', '.');
  await learn('validate', '--fix', '.');
  // A clause lost here and there, and a colleague's own lines.
  for (const [path, bytes] of readTree(root)) {
    if (!path.endsWith('.md')) continue;
    const text = bytes.toString('utf8');
    const worn = text.replace(
      /<!-- klausul:clause (?:LOG|AVT|PUB|AUT)-0\d [\s\S]*?klausul:\/clause -->(?:\r?\n){2}/g,
      '',
    );
    writeFileSync(join(root, path), `${worn}\nEn egen rad.\n`);
  }
  await learn('generate', '.');
  return operations;
}

/** How many files of a tree are as before, as after, and as neither. Files that an operation does not change count as before. */
export function compare(tree: Tree, {before, after}: Operation) {
  const counts = {old: 0, new: 0, neither: [] as string[], prepared: [] as string[]};
  for (const path of tree.keys()) {
    if (isPrepared(path)) counts.prepared.push(path);
    else if (!after.has(path)) counts.neither.push(path);
  }
  for (const [path, wanted] of after) {
    const bytes = tree.get(path);
    const former = before.get(path);
    if (former && bytes?.equals(former)) counts.old += former.equals(wanted) ? 0 : 1;
    else if (bytes?.equals(wanted)) counts.new++;
    else counts.neither.push(path);
  }
  return counts;
}
