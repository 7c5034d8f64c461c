import {readFileSync} from 'node:fs';
import {nameOf, openReleases, type Release, type Releases, type ReleasesFile} from '@klausul/core';

/** The releases that the program carries. A file is read when a procurement is pinned to it, or it is the newest asked for. */
export function loadReleases(folder: URL): Releases {
  const {releases} = read(folder, 'manifest.json') as ReleasesFile;
  return openReleases(releases, (name) => read(folder, `${nameOf(name)}.json`) as Release);
}

function read(folder: URL, name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}
