import {type Catalog, configFileName, defaultConfig, findProcurements, type ProcurementSource, readConfig, rules} from '@klausul/core';
import type {Uri} from 'vscode';
import {EditorWorkspace} from './editor-workspace.ts';
import {OpenProcurement, type OrganisationFolder} from './open-procurement.ts';
import {pathIn, workspaceRoot} from './workspace-root.ts';

/** The procurements that own the given Markdown and `klausul.yaml` files, each once, with all their documents. */
export async function findOpenProcurements(
  files: readonly Uri[],
  catalog: Catalog,
): Promise<readonly OpenProcurement[]> {
  const folders = new Map<string, {readonly root: Uri; readonly paths: string[]}>();
  for (const file of files) {
    const root = await workspaceRoot(file);
    const folder = folders.get(root.toString()) ?? {root, paths: []};
    folder.paths.push(pathIn(root, file) as string);
    folders.set(root.toString(), folder);
  }
  const found: OpenProcurement[] = [];
  for (const {root, paths} of folders.values()) {
    const workspace = new EditorWorkspace(root);
    const folder = await openFolder(root, workspace, catalog);
    for await (const source of findProcurements(workspace, paths)) {
      found.push(new OpenProcurement(source, folder, catalog));
    }
  }
  return found;
}

async function openFolder(root: Uri, workspace: EditorWorkspace, catalog: Catalog): Promise<OrganisationFolder> {
  const read = await workspace.read(configFileName);
  if (!read || 'fault' in read) return {root, config: defaultConfig, configText: '', configProblems: []};
  const ruleIds = rules.map(({id}) => id);
  const {config, problems} = readConfig(configFileName, read.text, catalog, ruleIds);
  return {root, config, configText: read.text, configProblems: problems};
}
