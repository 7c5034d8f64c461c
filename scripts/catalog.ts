import {readdir, readFile} from 'node:fs/promises';
import {load} from 'js-yaml';
import type {CatalogData} from '../core/src/catalogue/catalog.ts';
import {type CatalogFiles, compileCatalog} from '../core/src/catalogue/compile-catalog.ts';
import {at} from './paths.ts';

/** A YAML file of the checkout. Its schema is checked by `klausul catalog check`, not here. */
export async function readYaml(...path: readonly string[]): Promise<unknown> {
  return load(await readFile(at(...path), 'utf8'));
}

/** The catalogue of `requirement-catalog/`, compiled. */
export async function readCatalog(): Promise<CatalogData> {
  const names = (await readdir(at('requirement-catalog'))).filter((name) => name.endsWith('.yaml'));
  const single = names.map(async (name) => [name.replace('.yaml', ''), await readYaml('requirement-catalog', name)]);
  return compileCatalog({
    ...Object.fromEntries(await Promise.all(single)),
    families: await readFolder('families'),
    scales: await readFolder('scales'),
  } as CatalogFiles);
}

async function readFolder(folder: string): Promise<readonly unknown[]> {
  const names = (await readdir(at('requirement-catalog', folder))).sort();
  return Promise.all(names.map((name) => readYaml('requirement-catalog', folder, name)));
}
