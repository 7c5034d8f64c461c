import {type Catalog, type CatalogData, openCatalog} from '@klausul/core';
import {Uri, workspace} from 'vscode';

let loaded: Promise<Catalog> | undefined;

/** The catalogue that was compiled into this release, read when the first procurement is opened. */
export function loadCatalog(extension: Uri): Promise<Catalog> {
  loaded ??= read(Uri.joinPath(extension, 'dist', 'catalog.json'));
  return loaded;
}

async function read(file: Uri): Promise<Catalog> {
  const bytes = await workspace.fs.readFile(file);
  return openCatalog(JSON.parse(new TextDecoder().decode(bytes)) as CatalogData);
}
