import {readdirSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import type {Language, Release} from '@klausul/core';
import {type CatalogueFile, readRelease} from '@klausul/core/catalogue';
import {Refusal} from '../host.ts';
import {DiskWorkspace} from './disk-workspace.ts';

/** Every YAML file below a folder, by path. Refuses a folder that has none and files that are not text. */
export function readCatalogueFolder(folder: string, language: Language): readonly CatalogueFile[] {
  const names = filesBelow(folder, '.yaml');
  if (names.length === 0) {
    throw new Refusal(
      language === 'sv'
        ? `I ”${folder}” finns inga katalogfiler (.yaml).`
        : `There are no catalogue files (.yaml) in “${folder}”.`,
    );
  }
  return names.map((file) => ({file, text: textOf(folder, file, language)}));
}

/** The releases that lie beside a catalogue's files. Refuses what is none: nothing may be compared with half of them. */
export function readReleasesIn(folder: string, language: Language): readonly Release[] {
  return filesBelow(join(folder, 'releases'), '.json')
    .filter((name) => name !== 'manifest.json')
    .map((name) => {
      const file = `releases/${name}`;
      const read = readRelease(file, textOf(folder, file, language));
      if ('release' in read) return read.release;
      throw new Refusal(`${file}: ${read.problems[0]?.message[language]}`);
    });
}

function textOf(folder: string, file: string, language: Language): string {
  const read = new DiskWorkspace(folder).read(file);
  if (read && 'text' in read) return read.text;
  throw new Refusal(
    language === 'sv'
      ? `Katalogfilen ”${file}” går inte att läsa som UTF-8.`
      : `The catalogue file “${file}” cannot be read as UTF-8.`,
  );
}

function filesBelow(folder: string, ending: string): readonly string[] {
  try {
    return readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch {
    return [];
  }
}
