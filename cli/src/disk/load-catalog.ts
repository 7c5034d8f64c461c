import {readFileSync} from 'node:fs';
import {type Catalog, type CatalogData, openCatalog} from '@klausul/core';

let loaded: Catalog | undefined;

/** The catalogue that was compiled into this release. */
export function loadCatalog(): Catalog {
  loaded ??= openCatalog(JSON.parse(readFileSync(new URL('./catalog.json', import.meta.url), 'utf8')) as CatalogData);
  return loaded;
}
