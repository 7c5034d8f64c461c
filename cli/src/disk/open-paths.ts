import {statSync} from 'node:fs';
import {basename, dirname, join, relative, resolve} from 'node:path';
import {
  type Bilingual,
  configFileName,
  defaultConfig,
  folderFault,
  locateProcurements,
  nearest,
  type ProcurementPlace,
  type ProcurementSource,
  procurementFileName,
  type ReadFault,
  readProcurements,
  unreachable,
} from '@klausul/core';
import {DiskWorkspace, faultOf} from './disk-workspace.ts';
import {type OpenedWorkspace, type Opening, openWorkspace, slashes} from './open-workspaces.ts';
import {isThere, namesIn, pathOnDisk} from './path-on-disk.ts';

/** A procurement as read, in its workspace. */
export interface OpenedSource {
  readonly opened: OpenedWorkspace;
  readonly source: ProcurementSource;
  /** What all ways to it have in common: where it really is. */
  readonly identity: string;
  /** A path of the command line led to no procurement: the source says so. */
  readonly leadsNowhere?: true;
}

/** Procurements of one workspace, or what is said of a path that leads to none. Plain data, so that it can be opened anywhere. */
export type Part =
  | {readonly root: string; readonly places: readonly ProcurementPlace[]}
  | {readonly nowhere: string; readonly message: Bilingual};

/**
 * The procurements that paths lead to, workspace by workspace, read one by one; doubles count once. A path that leads to
 * none gives a source that says so.
 */
export async function* openPaths(paths: readonly string[], opening: Opening): AsyncGenerator<OpenedSource, void, void> {
  yield* openParts(await locatePaths(paths, opening.cwd), opening);
}

/**
 * Where the procurements are that paths lead to, workspace by workspace; one that is reached by a link too counts once.
 * Nothing is read but what it takes to find them.
 */
export async function locatePaths(paths: readonly string[], cwd: string): Promise<readonly Part[]> {
  const parts: Part[] = [];
  const byRoot = new Map<string, {readonly written: string; readonly absolute: string}[]>();
  const asked = new Map(paths.map((written) => [pathOnDisk(resolve(cwd, written)), written]));
  for (const [absolute, written] of asked) {
    const there = lookAt(absolute);
    if (there === undefined) parts.push({nowhere: absolute, message: noSuchPath(written, absolute)});
    else if ('fault' in there) parts.push({nowhere: absolute, message: folderFault(there.fault)});
    else {
      const root = workspaceRoot(there.isFolder ? absolute : dirname(absolute));
      byRoot.set(root, [...(byRoot.get(root) ?? []), {written, absolute}]);
    }
  }
  const seen = new Set<string>();
  const isNew = (real: string) => seen.size < seen.add(real).size;
  for (const [root, group] of [...byRoot].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const inside = group.map(({absolute}) => slashes(relative(root, absolute)));
    const empty: Part[] = [];
    const workspace = new DiskWorkspace(root);
    const places = await locateProcurements(workspace, inside, (path) => {
      const {absolute, written} = group[inside.indexOf(path)] as (typeof group)[number];
      empty.push({nowhere: absolute, message: noProcurementIn(written)});
    });
    parts.push({root, places: places.filter(({path}) => isNew(workspace.realPathOf(path)))}, ...empty);
  }
  return parts;
}

/** Reads the procurements of parts, one by one. A file that is met in the folder of another counts once. */
export async function* openParts(parts: Iterable<Part>, opening: Opening): AsyncGenerator<OpenedSource, void, void> {
  const seen = new Set<string>();
  for (const part of parts) {
    if ('nowhere' in part) {
      yield nowhere(part.nowhere, opening, part.message);
      continue;
    }
    const {root, places} = part;
    const opened = await openWorkspace(root, opening);
    const configuredBelow = nearestConfigBelow(root);
    for await (const source of readProcurements(opened.workspace, places)) {
      const described = join(root, source.descriptor.file);
      const identity = opened.workspace.realPathOf(source.path);
      if (seen.has(identity)) continue;
      seen.add(identity);
      const own = configuredBelow(dirname(described));
      if (own === undefined) yield {opened, source, identity};
      else yield* openNested(own, described, identity, opening);
      opened.workspace.forget();
    }
  }
}

/** A procurement whose nearest configuration stands below the folder that was asked for. */
async function* openNested(
  root: string,
  described: string,
  identity: string,
  opening: Opening,
): AsyncGenerator<OpenedSource, void, void> {
  const opened = await openWorkspace(root, opening);
  const places = await locateProcurements(opened.workspace, [slashes(relative(root, described))]);
  for await (const source of readProcurements(opened.workspace, places)) yield {opened, source, identity};
}

/** Looks up the nearest folder that holds a configuration of its own, upwards from another and below the root. */
function nearestConfigBelow(root: string): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return function nearestConfig(folder) {
    if (folder.length <= root.length) return undefined;
    if (!known.has(folder)) {
      const holdsOne = isThere(join(folder, configFileName));
      known.set(folder, holdsOne ? folder : nearestConfig(dirname(folder)));
    }
    return known.get(folder);
  };
}

/**
 * The folder that nothing is read outside of: the nearest upwards that holds a configuration, else the git root, else the
 * procurement's own.
 */
function workspaceRoot(start: string): string {
  const holding = (name: string): string | undefined => {
    for (let folder = start; ; folder = dirname(folder)) {
      if (isThere(join(folder, name))) return folder;
      if (folder === dirname(folder)) return undefined;
    }
  };
  return holding(configFileName) ?? holding('.git') ?? holding(procurementFileName) ?? start;
}

/** What a path leads to; undefined when that is nothing. */
function lookAt(path: string): {readonly isFolder: boolean} | {readonly fault: ReadFault} | undefined {
  try {
    return {isFolder: statSync(path).isDirectory()};
  } catch (error) {
    return isThere(path) ? {isFolder: false} : faultOf(error, path); // there, and a link that leads nowhere
  }
}

/** What stands for a path of the command line that leads to no procurement. */
function nowhere(absolute: string, {cwd, releases}: Opening, message: Bilingual): OpenedSource {
  const pathOf = (file: string) => file;
  const opened = {workspace: new DiskWorkspace(cwd), config: defaultConfig, releases, pathOf};
  const source = unreachable(slashes(relative(cwd, absolute)) || '.', message);
  return {opened, source, identity: absolute, leadsNowhere: true};
}

function noProcurementIn(written: string): Bilingual {
  return {
    sv: `I ”${written}” finns ingen upphandling. En upphandling är en mapp med klausul.yaml, eller en Markdown-fil med ”klausul:” överst.`,
    en: `There is no procurement in “${written}”. A procurement is a folder with klausul.yaml, or a Markdown file with “klausul:” at the top.`,
  };
}

function noSuchPath(written: string, absolute: string): Bilingual {
  const near = nearest(basename(absolute), namesIn(dirname(absolute)));
  return {
    sv: `Det finns ingen fil eller mapp ”${written}”.${near ? ` Menade du ”${near}”?` : ''}`,
    en: `There is no file or folder “${written}”.${near ? ` Did you mean “${near}”?` : ''}`,
  };
}
