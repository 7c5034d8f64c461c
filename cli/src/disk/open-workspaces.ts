import {existsSync, readFileSync, statSync} from 'node:fs';
import {basename, dirname, join, relative, resolve, sep} from 'node:path';
import {
  type Catalog,
  type Config,
  configFileName,
  defaultConfig,
  findProcurements,
  type Problem,
  type ProcurementSource,
  procurementFileName,
  readConfig,
  rules,
} from '@klausul/core';
import {DiskWorkspace} from './disk-workspace.ts';

/** Procurements of one workspace, with what its organisation decided. */
export interface OpenedWorkspace {
  readonly workspace: DiskWorkspace;
  readonly config: Config;
  /** The configuration's own faults: nothing in this workspace can be judged. */
  readonly configProblems: readonly Problem[];
  readonly configText?: string;
  readonly sources: readonly ProcurementSource[];
  /** A file of the workspace as seen from where the command was given, with forward slashes. */
  pathOf(file: string): string;
}

/** What paths on the command line lead to. */
export interface OpenedPaths {
  readonly workspaces: readonly OpenedWorkspace[];
  /** Paths that lead to nothing, as written. */
  readonly missing: readonly string[];
  /** Paths that exist but hold no procurement, as written. */
  readonly empty: readonly string[];
}

/** Opens the workspaces that paths lie in and finds their procurements; doubles count once. */
export async function openPaths(
  paths: readonly string[],
  {
    cwd,
    catalog,
    configFile,
  }: {readonly cwd: string; readonly catalog: Catalog; readonly configFile?: string | undefined},
): Promise<OpenedPaths> {
  const missing: string[] = [];
  const byRoot = new Map<string, {written: string; absolute: string}[]>();
  for (const written of paths) {
    const absolute = resolve(cwd, written);
    if (!existsSync(absolute)) {
      missing.push(written);
      continue;
    }
    const root = workspaceRoot(absolute);
    byRoot.set(root, [...(byRoot.get(root) ?? []), {written, absolute}]);
  }
  const empty: string[] = [];
  const workspaces: OpenedWorkspace[] = [];
  for (const [root, group] of [...byRoot].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const workspace = new DiskWorkspace(root);
    const pathOf = (file: string) => slashes(relative(cwd, join(root, file))) || '.';
    const inside = group.map(({absolute}) => slashes(relative(root, absolute)));
    const {sources, without} = await findProcurements(workspace, inside);
    empty.push(...without.map((path) => group[inside.indexOf(path)]?.written ?? path));
    const configPath = configFile === undefined ? join(root, configFileName) : resolve(cwd, configFile);
    const {config, problems, text} = openConfig(configPath, catalog);
    workspaces.push({
      workspace,
      config,
      configProblems: problems,
      sources,
      pathOf,
      ...(text === undefined ? {} : {configText: text}),
    });
  }
  return {workspaces, missing, empty};
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

function openConfig(path: string, catalog: Catalog): {config: Config; problems: readonly Problem[]; text?: string} {
  if (!existsSync(path)) return {config: defaultConfig, problems: []};
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  return {
    ...readConfig(
      basename(path),
      text,
      catalog,
      rules.map(({id}) => id),
    ),
    text,
  };
}

function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
