import {readdirSync, readFileSync} from 'node:fs';
import {builtinModules} from 'node:module';
import {join, posix, relative, sep} from 'node:path';

/** A package of the repository, and the order that its rooms are built in. */
export interface Package {
  readonly name: string;
  /** Its sources, from the repository's root. */
  readonly folder: string;
  /** The packages of ours that it may import. */
  readonly mayImport: readonly string[];
  /** Whether it runs anywhere: then it imports nothing of Node or an editor, and only its own dependencies. */
  readonly hostless?: true;
  /**
   * Its folders, and the files that stand beside them, in the order of what they are made of: each imports only what
   * stands before it. A package without an order has no folders to keep apart.
   */
  readonly order?: readonly string[];
}

/** What imports what between two rooms, and how often. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface Arrows {
  readonly arrows: ReadonlyMap<string, readonly Arrow[]>;
  /** What must not be, a sentence each. */
  readonly faults: readonly string[];
}

interface Import {
  readonly file: string;
  readonly specifier: string;
}

/** Reads every import of the packages, types included and tests left out, and tells which of them must not be. */
export function readArrows(root: string, packages: readonly Package[]): Arrows {
  const faults: string[] = [];
  const arrows = new Map<string, readonly Arrow[]>();
  const edges = new Map<string, readonly string[]>();
  for (const own of packages) {
    const files = sourcesOf(root, own.folder);
    const imports = files.flatMap((file) => importsOf(root, file));
    for (const file of files) {
      const targets = imports.filter((entry) => entry.file === file).map(({specifier}) => targetOf(file, specifier));
      edges.set(
        file,
        targets.filter((target) => target !== undefined),
      );
    }
    faults.push(...imports.flatMap((entry) => foreignFault(entry, own, packages, root)));
    if (!own.order) continue;
    const found = arrowsOf(imports, own, own.order);
    arrows.set(own.name, found);
    faults.push(...orderFaults(own, own.order, files, found));
  }
  return {arrows, faults: [...faults, ...circles(edges)]};
}

/** An import that leads out of the package where none may. */
function foreignFault(
  {file, specifier}: Import,
  own: Package,
  packages: readonly Package[],
  root: string,
): readonly string[] {
  const target = targetOf(file, specifier);
  if (target !== undefined) {
    return target.startsWith(`${posix.dirname(own.folder)}/`)
      ? []
      : [`${file} reaches into ${target}, which is not of ${own.name}`];
  }
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  if (packages.some((other) => other.name === name)) {
    return own.mayImport.includes(name) ? [] : [`${file} imports ${name}, but ${own.name} may not`];
  }
  if (!own.hostless) return [];
  const manifest = JSON.parse(readFileSync(join(root, posix.dirname(own.folder), 'package.json'), 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  const isHost = specifier.startsWith('node:') || builtinModules.includes(name) || name === 'vscode';
  if (isHost) return [`${file} imports ${specifier}, but ${own.name} knows no host`];
  return Object.hasOwn(manifest.dependencies ?? {}, name) ? [] : [`${file} imports ${name}, which is no dependency`];
}

function arrowsOf(imports: readonly Import[], own: Package, order: readonly string[]): readonly Arrow[] {
  const counts = new Map<string, Arrow>();
  for (const {file, specifier} of imports) {
    const target = targetOf(file, specifier);
    if (target === undefined || !target.startsWith(`${own.folder}/`)) continue;
    const [from, to] = [roomOf(file, own), roomOf(target, own)];
    if (from === to) continue;
    const key = `${from} ${to}`;
    counts.set(key, {from, to, count: (counts.get(key)?.count ?? 0) + 1});
  }
  const by = (key: 'from' | 'to') => (a: Arrow, b: Arrow) => order.indexOf(a[key]) - order.indexOf(b[key]);
  return [...counts.values()].sort(by('to')).sort(by('from'));
}

function orderFaults(
  own: Package,
  order: readonly string[],
  files: readonly string[],
  found: readonly Arrow[],
): readonly string[] {
  const rooms = new Set(files.map((file) => roomOf(file, own)));
  const unlisted = [...rooms].filter((room) => !order.includes(room));
  const empty = order.filter((room) => !rooms.has(room));
  const back = found.filter(({from, to}) => order.indexOf(to) > order.indexOf(from));
  return [
    ...unlisted.map((room) => `${own.folder}/${room} has no place in the order of ${own.name}`),
    ...empty.map((room) => `${own.folder}/${room} is in the order of ${own.name} but does not exist`),
    ...back.map(({from, to, count}) => `${own.folder}/${from} imports ${to}, which comes after it (${count} times)`),
  ];
}

/** Files that import each other around, each circle once. */
function circles(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const [done, path] = [new Set<string>(), [] as string[]];
  const found: string[] = [];
  const visit = (file: string): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push(`A circle of imports: ${[...path.slice(start), file].join(' → ')}`);
    if (start >= 0 || done.has(file)) return;
    path.push(file);
    for (const target of edges.get(file) ?? []) visit(target);
    path.pop();
    done.add(file);
  };
  for (const file of edges.keys()) visit(file);
  return found;
}

/** A file's folder in its package, or its own name when it stands beside the folders. */
function roomOf(file: string, {folder}: Package): string {
  return (file.slice(folder.length + 1).split('/')[0] ?? '').replace(/\.ts$/, '');
}

/** What a relative import leads to, from the repository's root; undefined for the name of a package. */
function targetOf(file: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : undefined;
}

/** TypeScript that is shipped: no tests, and nothing that only tests use. */
function sourcesOf(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.ts$/.test(file) && !/\.(test|fixture|reference)\.ts$/.test(file))
    .map((file) => posix.join(folder, relative('.', file).split(sep).join('/')))
    .sort();
}

/** Every import and re-export of a file, written as Biome formats them, and every `import()`. */
function importsOf(root: string, file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(/^(?:import|export|\}).*?\bfrom '([^']+)';$|^import '([^']+)';$|\bimport\('([^']+)'\)/gm);
  return Array.from(found, ([, from, bare, lazy]) => ({file, specifier: from ?? bare ?? lazy ?? ''}));
}
