import {configFileName, procurementFileName} from '@klausul/core';
import {Uri, workspace} from 'vscode';

/**
 * The folder that nothing is read outside of, found as the command line finds it so that both see the same: the nearest
 * folder upwards with a configuration, else the git root, else the procurement's own. A virtual file system shows no
 * `.git`; there the opened folder stands for it.
 */
export async function workspaceRoot(folder: Uri): Promise<Uri> {
  const folders = upwards(folder);
  // All at once: on a remote or virtual file system each answer takes its time.
  const nearestWith = async (name: string) => {
    const isThere = await Promise.all(folders.map((candidate) => exists(Uri.joinPath(candidate, name))));
    return folders[isThere.indexOf(true)];
  };
  const [configured, repository, own] = await Promise.all([
    nearestWith(configFileName),
    nearestWith('.git'),
    nearestWith(procurementFileName),
  ]);
  const isVirtual = folder.scheme !== 'file' && folder.scheme !== 'vscode-remote';
  const opened = isVirtual ? workspace.getWorkspaceFolder(folder)?.uri : undefined;
  return configured ?? repository ?? opened ?? own ?? folder;
}

/** The path of a file as seen from a folder; undefined when it lies outside. */
export function pathIn(root: Uri, file: Uri): string | undefined {
  if (file.scheme !== root.scheme || file.authority !== root.authority) return undefined;
  const folder = root.path.endsWith('/') ? root.path : `${root.path}/`;
  return file.path.startsWith(folder) ? file.path.slice(folder.length) : undefined;
}

/** A folder and those around it, the nearest first. */
function upwards(folder: Uri): readonly Uri[] {
  const above = Uri.joinPath(folder, '..');
  return above.path === folder.path ? [folder] : [folder, ...upwards(above)];
}

const exists = (uri: Uri): Thenable<boolean> =>
  workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
