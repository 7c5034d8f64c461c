import {readFileSync} from 'node:fs';
import {type Catalog, type CatalogData, openCatalog} from '@klausul/core';

/** The catalogue that was compiled into a release. */
export function loadCatalog(file: URL): Catalog {
  return openCatalog(JSON.parse(readFileSync(file, 'utf8')) as CatalogData);
}
