import {statSync} from 'node:fs';
import {basename, dirname, join, relative, resolve, sep} from 'node:path';
import {
  type Bilingual,
  type Config,
  configFileName,
  defaultConfig,
  findProcurements,
  folderFault,
  nearest,
  type Problem,
  type ProcurementSource,
  procurementFileName,
  type ReadFault,
  type Releases,
  readOrganisation,
  rules,
  unreachable,
} from '@klausul/core';
import {DiskWorkspace, faultOf} from './disk-workspace.ts';
import {isThere, namesIn, pathOnDisk} from './path-on-disk.ts';

/** A workspace, with what its organisation decided. */
export interface OpenedWorkspace {
  readonly workspace: DiskWorkspace;
  readonly config: Config;
  /** Those that its procurements may be pinned to. */
  readonly releases: Releases;
  /** The configuration's own faults: nothing in this workspace can be judged. */
  readonly configFault?: ConfigFault;
  /** A file of the workspace as seen from where the command was given, with forward slashes. */
  pathOf(file: string): string;
}

/** A configuration that cannot be used, with its text for line numbers. */
export interface ConfigFault {
  readonly file: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** A procurement as read, in its workspace. */
export interface OpenedSource {
  readonly opened: OpenedWorkspace;
  readonly source: ProcurementSource;
  /** A path of the command line led to no procurement: the source says so. */
  readonly leadsNowhere?: true;
}

/** A path of the command line, and where it leads. */
interface Asked {
  readonly written: string;
  readonly absolute: string;
}

/**
 * The procurements that paths lead to, workspace by workspace, read one by one; doubles count once. A path that leads to
 * none gives a source that says so.
 */
export async function* openPaths(
  paths: readonly string[],
  {
    cwd,
    releases,
    configFile,
  }: {readonly cwd: string; readonly releases: Releases; readonly configFile?: string | undefined},
): AsyncGenerator<OpenedSource, void, void> {
  const byRoot = new Map<string, Asked[]>();
  const asked = new Map(paths.map((written) => [pathOnDisk(resolve(cwd, written)), written]));
  for (const [absolute, written] of asked) {
    const there = lookAt(absolute);
    if (there === undefined) yield nowhere(absolute, cwd, releases, noSuchPath(written, absolute));
    else if ('fault' in there) yield nowhere(absolute, cwd, releases, folderFault(there.fault));
    else {
      const root = workspaceRoot(there.isFolder ? absolute : dirname(absolute));
      byRoot.set(root, [...(byRoot.get(root) ?? []), {written, absolute}]);
    }
  }
  const seen = new Set<string>();
  for (const [root, group] of [...byRoot].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const opened = await openWorkspace(root, cwd, releases, configFile);
    const configuredBelow = configuredFolders(root);
    const inside = group.map(({absolute}) => slashes(relative(root, absolute)));
    const empty: Asked[] = [];
    const sources = findProcurements(opened.workspace, inside, (path) => {
      empty.push(group[inside.indexOf(path)] as Asked);
    });
    for await (const source of sources) {
      const described = join(root, source.descriptor.file);
      const real = opened.workspace.realPathOf(source.descriptor.file);
      if (seen.has(real)) continue; // found by a link too
      seen.add(real);
      const own = configuredBelow(dirname(described));
      if (own === undefined) yield {opened, source};
      else yield* openNested(own, described);
      opened.workspace.forget();
    }
    for (const {written, absolute} of empty) yield nowhere(absolute, cwd, releases, noProcurementIn(written));
  }

  /** A procurement whose nearest configuration stands below the folder that was asked for. */
  async function* openNested(root: string, described: string): AsyncGenerator<OpenedSource, void, void> {
    const opened = await openWorkspace(root, cwd, releases, configFile);
    const sources = findProcurements(opened.workspace, [slashes(relative(root, described))]);
    for await (const source of sources) yield {opened, source};
  }
}

async function openWorkspace(
  root: string,
  cwd: string,
  releases: Releases,
  configFile: string | undefined,
): Promise<OpenedWorkspace> {
  const workspace = new DiskWorkspace(root);
  const path = configFile === undefined ? join(root, configFileName) : pathOnDisk(resolve(cwd, configFile));
  // A folder of that name is no configuration, but who names one has asked for more.
  const none = configFile === undefined ? undefined : ({fault: 'no-file'} as const);
  const read = new DiskWorkspace(dirname(path)).read(basename(path)) ?? none;
  const file = slashes(relative(root, path));
  const ruleIds = rules.map(({id}) => id);
  const {problems, ...organisation} = await readOrganisation(workspace, {file, read}, releases, ruleIds);
  const text = read && 'text' in read ? read.text : '';
  const opened = {workspace, ...organisation, pathOf: (one: string) => slashes(relative(cwd, join(root, one))) || '.'};
  return problems.length > 0 ? {...opened, configFault: {file, text, problems}} : opened;
}

/** Finds the nearest folder upwards, below the root, that holds a configuration of its own; each is looked at once. */
function configuredFolders(root: string): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>([[root, undefined]]);
  return function nearest(folder: string): string | undefined {
    if (folder.length <= root.length) return undefined;
    if (!known.has(folder))
      known.set(folder, isThere(join(folder, configFileName)) ? folder : nearest(dirname(folder)));
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
function nowhere(absolute: string, cwd: string, releases: Releases, message: Bilingual): OpenedSource {
  const pathOf = (file: string) => file;
  const opened = {workspace: new DiskWorkspace(cwd), config: defaultConfig, releases, pathOf};
  return {opened, source: unreachable(slashes(relative(cwd, absolute)) || '.', message), leadsNowhere: true};
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

function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
