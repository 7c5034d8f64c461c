import {existsSync, realpathSync, statSync} from 'node:fs';
import {basename, dirname, join, relative, resolve, sep} from 'node:path';
import {
  type Config,
  configFileName,
  defaultConfig,
  findProcurements,
  type Problem,
  type ProcurementSource,
  procurementFileName,
  type Releases,
  readFaults,
  readOrganisation,
  rules,
} from '@klausul/core';
import {DiskWorkspace} from './disk-workspace.ts';
import {finishInterruptedWrites} from './interrupted-writes.ts';

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
}

/** A path of the command line that leads to no procurement, and whether it exists at all. */
export interface DeadEnd {
  readonly written: string;
  readonly absolute: string;
  readonly exists: boolean;
}

/**
 * The procurements that paths lead to, workspace by workspace, read one by one; doubles count once. `onDeadEnd` hears of
 * paths that lead to none.
 */
export async function* openPaths(
  paths: readonly string[],
  {
    cwd,
    releases,
    configFile,
    onDeadEnd = () => undefined,
  }: {
    readonly cwd: string;
    readonly releases: Releases;
    readonly configFile?: string | undefined;
    readonly onDeadEnd?: (deadEnd: DeadEnd) => void;
  },
): AsyncGenerator<OpenedSource, void, void> {
  const byRoot = new Map<string, DeadEnd[]>();
  for (const written of paths) {
    const absolute = resolve(cwd, written);
    const exists = existsSync(absolute);
    if (!exists) {
      onDeadEnd({written, absolute, exists});
      continue;
    }
    const root = workspaceRoot(absolute);
    byRoot.set(root, [...(byRoot.get(root) ?? []), {written, absolute, exists}]);
  }
  const seen = new Set<string>();
  for (const [root, group] of [...byRoot].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const opened = await openWorkspace(root, cwd, releases, configFile);
    const inside = group.map(({absolute}) => slashes(relative(root, absolute)));
    const sources = findProcurements(opened.workspace, inside, (path) => {
      const deadEnd = group[inside.indexOf(path)];
      if (deadEnd) onDeadEnd(deadEnd);
    });
    for await (const source of sources) {
      const described = join(root, source.descriptor.file);
      const real = realPathOf(described);
      if (seen.has(real)) continue; // found by a link too
      seen.add(real);
      const own = configuredBelow(root, described);
      if (own === undefined) yield {opened, source};
      else yield* openNested(own, described);
      opened.workspace.forget();
    }
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
  finishInterruptedWrites(root);
  const workspace = new DiskWorkspace(root);
  const pathOf = (file: string) => slashes(relative(cwd, join(root, file))) || '.';
  const path = configFile === undefined ? join(root, configFileName) : resolve(cwd, configFile);
  const read = new DiskWorkspace(dirname(path)).read(basename(path));
  if (read === undefined) return {workspace, config: defaultConfig, releases, pathOf};
  const file = slashes(relative(root, path));
  if ('fault' in read) {
    const problem = {rule: 'config/schema', file, start: 0, end: 0, message: readFaults[read.fault]};
    return {workspace, config: defaultConfig, releases, pathOf, configFault: {file, text: '', problems: [problem]}};
  }
  const {text} = read;
  const ruleIds = rules.map(({id}) => id);
  const {problems, ...organisation} = await readOrganisation(workspace, {file, text}, releases, ruleIds);
  return {workspace, ...organisation, pathOf, ...(problems.length > 0 ? {configFault: {file, text, problems}} : {})};
}

/** The nearest folder upwards of a file, below the root, that holds a configuration of its own. */
function configuredBelow(root: string, file: string): string | undefined {
  for (let folder = dirname(file); folder.length > root.length; folder = dirname(folder)) {
    if (existsSync(join(folder, configFileName))) return folder;
  }
  return undefined;
}

function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path; // a link that leads nowhere
  }
}

/**
 * The folder that nothing is read outside of: the nearest that holds a configuration, else the git root, else the
 * procurement's own.
 */
function workspaceRoot(path: string): string {
  const start = statSync(path).isDirectory() ? path : dirname(path);
  const holding = (name: string): string | undefined => {
    for (let folder = start; ; folder = dirname(folder)) {
      if (existsSync(join(folder, name))) return folder;
      if (folder === dirname(folder)) return undefined;
    }
  };
  return holding(configFileName) ?? holding('.git') ?? holding(procurementFileName) ?? start;
}

function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
