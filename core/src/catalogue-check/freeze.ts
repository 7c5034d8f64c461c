import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import {openCatalog, type Release} from '../catalogue/catalog.ts';
import {printRelease} from '../catalogue/compile-release.ts';
import {nameOf} from '../catalogue/releases.ts';
import {hashOfTexts} from '../clauses/rendered-texts.ts';
import type {ReleaseEntry, ReleasesFile} from '../generated/releases-types.ts';

/** A release as it is to stand on disk for ever: its file's name and text, and its line in the manifest. */
export interface Frozen {
  readonly file: string;
  readonly text: string;
  readonly entry: ReleaseEntry;
}

/** Freezes a release that `catalog check` has found sound. */
export function freeze(release: Release): Frozen {
  const text = printRelease(release);
  return {file: `${nameOf(release)}.json`, text, entry: entryFor(release, text)};
}

/** What the manifest says of a release whose file has this text. */
export function entryFor(release: Release, text: string): ReleaseEntry {
  const {id, version} = release;
  return {id, version, sha256: bytesToHex(sha256(utf8ToBytes(text))), texts: hashOfTexts(openCatalog(release))};
}

/** The text of a manifest: a release a line. */
export function printManifest(releases: readonly ReleaseEntry[]): string {
  const manifest: ReleasesFile = {format: 1, releases: [...releases]};
  const lines = manifest.releases.map((entry) => JSON.stringify(entry));
  return `{\n"format": ${manifest.format},\n"releases": [\n${lines.join(',\n')}\n]\n}\n`;
}
