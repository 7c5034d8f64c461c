import {lstat, realpath, stat} from 'node:fs/promises';
import {sep} from 'node:path';
import {maxFileSize, type ReadFault} from '@klausul/core';
import type {Uri} from 'vscode';

/** What the disk knows of a file before it is read: a reason not to, or what all its names share. */
export type Look = {readonly fault: ReadFault} | {readonly identity: string};

/**
 * Looks at a file of a folder on disk, as the command line does before it opens one: a link that leads out, a pipe or a
 * device is not read. Undefined where there is no such file, and on file systems that only VS Code knows.
 */
export async function lookAt(root: Uri, file: Uri): Promise<Look | undefined> {
  if (root.scheme !== 'file' || file.scheme !== 'file') return undefined;
  try {
    const [folder, path] = await Promise.all([realpath(root.fsPath), realpath(file.fsPath)]);
    if (path !== folder && !path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return {fault: 'outside'};
    const stats = await stat(path);
    if (stats.isDirectory()) return undefined;
    if (!stats.isFile()) return {fault: 'no-file'};
    if (stats.size > maxFileSize) return {fault: 'too-large'};
    if (stats.nlink < 2) return {identity: path};
    const {dev, ino} = await stat(path, {bigint: true});
    return {identity: `${dev}:${ino}`};
  } catch (error) {
    switch ((error as NodeJS.ErrnoException).code) {
      case 'ENOENT':
      case 'ENOTDIR':
      case 'ELOOP':
        return (await isLink(file)) ? {fault: 'outside'} : undefined;
      case 'ENAMETOOLONG':
        return {fault: 'path-too-long'};
      default:
        return {fault: 'no-access'};
    }
  }
}

function isLink({fsPath}: Uri): Promise<boolean> {
  return lstat(fsPath).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
}
