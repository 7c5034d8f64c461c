import {validateRelease, validateReleases} from '../generated/release-validators.js';
import type {ReleaseEntry, ReleasesFile} from '../generated/releases-types.ts';
import {schemaFaults, type Validator} from '../schema/explain-schema-errors.ts';
import type {Problem} from '../text/finding.ts';
import {explainYamlProblem} from '../yaml/explain-yaml-problem.ts';
import {readYaml} from '../yaml/read-yaml.ts';
import type {Release} from './catalog.ts';
import {nameOf} from './releases.ts';

/** What a file says, or why it says nothing that can be used. */
export type Read<T> = {readonly value: T} | {readonly problems: readonly Problem[]};

/**
 * A release that lies in somebody's workspace, where anybody may have written it: only what fits the schema, under the
 * name of its file. Those that the program carries are JSON that was checked when they were built in, and need no reader.
 */
export function readRelease(file: string, text: string): Read<Release> {
  const read = readFrozen<Release>(file, text, validateRelease);
  if ('problems' in read) return read;
  const name = `${nameOf(read.value)}.json`;
  if (`/${file}`.endsWith(`/${name}`)) return read;
  const message = {
    sv: `Filen ${file} innehåller utgåvan ${nameOf(read.value)}. Döp den till ${name}.`,
    en: `The file ${file} holds the release ${nameOf(read.value)}. Name it ${name}.`,
  };
  return {problems: [{rule, file, start: 0, end: 0, message}]};
}

/** The entries of a manifest that lies in somebody's workspace. */
export function readManifest(file: string, text: string): Read<readonly ReleaseEntry[]> {
  const read = readFrozen<ReleasesFile>(file, text, validateReleases);
  return 'problems' in read ? read : {value: read.value.releases};
}

const rule = 'catalog/release';

/** Nobody reads more, and a hostile file may have a fault a line. */
const mostProblems = 100;

function readFrozen<T>(file: string, text: string, validate: Validator): Read<T> {
  const {root, value, problems} = readYaml(text);
  if (root && problems.length === 0 && validate(value)) return {value: value as T};
  const unreadable = problems.map(
    (problem): Problem => ({
      rule,
      file,
      start: problem.start,
      end: problem.end,
      message: explainYamlProblem(problem),
    }),
  );
  const faults = root && unreadable.length === 0 ? schemaFaults(validate, value, root) : [];
  const found = [...unreadable, ...faults.map((fault) => ({rule, file, ...fault}))].slice(0, mostProblems);
  if (found.length > 0) return {problems: found};
  const message = {
    sv: `Filen ${file} är inte gjord av ”klausul catalog release”. Gör om den, eller ta bort den.`,
    en: `The file ${file} was not made by “klausul catalog release”. Make it anew, or remove it.`,
  };
  return {problems: [{rule, file, start: 0, end: 0, message}]};
}
