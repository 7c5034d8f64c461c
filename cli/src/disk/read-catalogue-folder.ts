import {readdirSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {type Language, nameOf, type Release, readFaults} from '@klausul/core';
import {type CatalogueFile, entryFor, type ReleaseEntry, readManifest, readRelease} from '@klausul/core/catalogue';
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

/** A release and its line in the manifest. */
interface FrozenRelease {
  readonly entry: ReleaseEntry;
  readonly release: Release;
}

/**
 * The releases that lie beside a catalogue's files, as their manifest lists them. Refuses one that is not there, or that
 * is not as it was frozen: nothing may be compared with half of them, or with another text than the one in contracts.
 */
export function readReleasesIn(folder: string, language: Language): readonly FrozenRelease[] {
  const manifest = 'releases/manifest.json';
  if (!filesBelow(folder, '.json').includes(manifest)) return [];
  return usable(readManifest(manifest, textOf(folder, manifest, language)), language).map((entry) => {
    const file = `releases/${nameOf(entry)}.json`;
    const text = textOf(folder, file, language);
    const release = usable(readRelease(file, text), language);
    if (entryFor(release, text).sha256 === entry.sha256) return {entry, release};
    throw new Refusal(
      language === 'sv'
        ? `${file} är inte längre som när utgåvan frystes. Hämta tillbaka filen: en utgåva ändras aldrig.`
        : `${file} is no longer as it was when the release was frozen. Restore the file: a release never changes.`,
    );
  });
}

function usable<T>(read: {readonly value: T} | {readonly problems: readonly Fault[]}, language: Language): T {
  if ('value' in read) return read.value;
  const [problem] = read.problems;
  throw new Refusal(`${problem?.file}: ${problem?.message[language]}`);
}

interface Fault {
  readonly file: string;
  readonly message: Readonly<Record<Language, string>>;
}

function textOf(folder: string, file: string, language: Language): string {
  const read = new DiskWorkspace(folder).read(file);
  if (read && 'text' in read) return read.text;
  const why = readFaults[read?.fault ?? 'no-access'][language];
  throw new Refusal(
    language === 'sv'
      ? `Katalogfilen ”${file}” går inte att läsa. ${why}`
      : `The catalogue file “${file}” cannot be read. ${why}`,
  );
}

function filesBelow(folder: string, ending: string): readonly string[] {
  try {
    return (
      readdirSync(folder, {recursive: true, withFileTypes: true})
        // What is no ordinary file is refused aloud when it is read.
        .filter((entry) => !entry.isDirectory() && entry.name.endsWith(ending))
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .sort()
    );
  } catch {
    return [];
  }
}
