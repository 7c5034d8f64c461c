import {basename, dirname, join, relative, resolve, sep} from 'node:path';
import {type Config, type ConfigFault, configFileName, type Releases, readOrganisation, rules} from '@klausul/core';
import {DiskWorkspace} from './disk-workspace.ts';
import {pathOnDisk} from './path-on-disk.ts';

/** A workspace, with what its organisation decided. */
export interface OpenedWorkspace {
  readonly workspace: DiskWorkspace;
  readonly config: Config;
  /** Those that its procurements may be pinned to. */
  readonly releases: Releases;
  readonly configFault?: ConfigFault;
  /** A file of the workspace as seen from where the command was given, with forward slashes. */
  pathOf(file: string): string;
}

/** What the user and the program bring to every workspace. */
export interface Opening {
  readonly cwd: string;
  readonly releases: Releases;
  /** A configuration that was asked for in place of the folder's own, as written. */
  readonly configFile?: string | undefined;
}

/** Opens a folder as a workspace, with its configuration. */
export async function openWorkspace(root: string, {cwd, releases, configFile}: Opening): Promise<OpenedWorkspace> {
  const workspace = new DiskWorkspace(root);
  const path = configFile === undefined ? join(root, configFileName) : pathOnDisk(resolve(cwd, configFile));
  // A folder of that name is no configuration, but who names one has asked for more.
  const none = configFile === undefined ? undefined : ({fault: 'no-file'} as const);
  const read = new DiskWorkspace(dirname(path)).read(basename(path)) ?? none;
  const file = slashes(relative(root, path));
  const ruleIds = rules.map(({id}) => id);
  const organisation = await readOrganisation(workspace, {file, read}, releases, ruleIds);
  return {workspace, ...organisation, pathOf: pathsFrom(cwd, root)};
}

/** How files of a workspace are seen from a folder. The last is remembered: findings come file by file. */
function pathsFrom(cwd: string, root: string): (file: string) => string {
  let last: string | undefined;
  let shown = '';
  return (file) => {
    if (file !== last) shown = slashes(relative(cwd, join(root, file))) || '.';
    last = file;
    return shown;
  };
}

/** A path of the disk as paths are shown and kept: with forward slashes. */
export function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
