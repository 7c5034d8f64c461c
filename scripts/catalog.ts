import {readdirSync, readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {load} from 'js-yaml';
import type {Release} from '../core/src/catalogue/catalog.ts';
import {compileRelease} from '../core/src/catalogue/compile-release.ts';
import {type CatalogueFile, readCatalogue} from '../core/src/catalogue/read-catalogue.ts';
import {at} from './paths.ts';

/** A YAML file of the checkout. Its schema is checked by `klausul catalog check`, not here. */
export async function readYaml(...path: readonly string[]): Promise<unknown> {
  return load(await readFile(at(...path), 'utf8'));
}

/** The YAML of the catalogue that is being written: that of the next release. */
export function catalogueFiles(): readonly CatalogueFile[] {
  return ['', 'families/', 'scales/'].flatMap((folder) =>
    readdirSync(at('requirement-catalog', folder))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => ({
        file: folder + name,
        text: readFileSync(at('requirement-catalog', folder, name), 'utf8'),
      })),
  );
}

/** The release that the YAML would become today. Throws when it is faulty: `klausul catalog check` says where. */
export function nextRelease(): Release {
  const {sources, problems} = readCatalogue(catalogueFiles());
  const release = compileRelease(sources);
  if (!release || problems[0]) throw new Error(problems[0]?.message.en ?? 'The catalogue lacks a file');
  return release;
}
