import {
  configFileName,
  describesProcurement,
  findProcurements,
  type ProcurementSource,
  type Releases,
  readOrganisation,
  rules,
} from '@klausul/core';
import {Uri} from 'vscode';
import {EditorWorkspace, openDocument} from './editor-workspace.ts';
import {OpenProcurement, type OrganisationFolder} from './open-procurement.ts';
import type {ReleaseLibrary} from './release-library.ts';
import {pathIn, workspaceRoot} from './workspace-root.ts';

/** The procurements that own the given Markdown and `klausul.yaml` files, each once, with all their documents. */
export async function findOpenProcurements(
  files: readonly Uri[],
  library: ReleaseLibrary,
): Promise<readonly OpenProcurement[]> {
  const roots = await rootsOf(files);
  return (await Promise.all(roots.map(({root, paths}) => findIn(root, paths, library)))).flat();
}

interface Root {
  readonly root: Uri;
  readonly paths: string[];
}

/** The folders that nothing is read outside of, each with the paths of its files. */
async function rootsOf(files: readonly Uri[]): Promise<readonly Root[]> {
  const byFolder = new Map<string, Uri>();
  const roots = new Map<string, Root>();
  for (const file of files) {
    const folder = Uri.joinPath(file, '..');
    const uri = byFolder.get(folder.toString()) ?? (await workspaceRoot(folder));
    byFolder.set(folder.toString(), uri);
    const root = roots.get(uri.toString()) ?? {root: uri, paths: []};
    roots.set(uri.toString(), root);
    root.paths.push(pathIn(uri, file) as string);
  }
  return [...roots.values()];
}

async function findIn(
  root: Uri,
  paths: readonly string[],
  library: ReleaseLibrary,
): Promise<readonly OpenProcurement[]> {
  const workspace = new EditorWorkspace(root);
  const folder = await openFolder(root, workspace, library.releases);
  const found: OpenProcurement[] = [];
  for await (const source of findProcurements(workspace, paths)) {
    if (!isMeant(source, root)) continue;
    const open = () => new OpenProcurement(source, folder);
    let procurement = open();
    // Judged once to see which releases it takes, and again when they had to be read.
    while (procurement.judgement && (await library.readWanted())) procurement = open();
    found.push(procurement);
  }
  return found;
}

/**
 * Whether a source is a procurement. A Markdown file that cannot be read may be one, but in an editor any letter in an old
 * encoding would then be told of: here it is one only when what is shown of it says so.
 */
function isMeant({descriptor, problems}: ProcurementSource, root: Uri): boolean {
  if (descriptor.kind === 'yaml' || problems.length === 0) return true;
  return describesProcurement(openDocument(Uri.joinPath(root, descriptor.file))?.getText() ?? '');
}

async function openFolder(root: Uri, workspace: EditorWorkspace, releases: Releases): Promise<OrganisationFolder> {
  const read = await workspace.read(configFileName);
  const ruleIds = rules.map(({id}) => id);
  const organisation = await readOrganisation(workspace, {file: configFileName, read}, releases, ruleIds);
  return {root, ...organisation};
}
