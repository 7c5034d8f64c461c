import {validateRelease, validateReleases} from '../generated/release-validators.js';
import type {ReleaseEntry, ReleasesFile} from '../generated/releases-types.ts';
import type {Validator} from '../schema/schema-error.ts';
import {checkSchema} from '../schema/schema-faults.ts';
import type {Problem} from '../text/finding.ts';
import type {Bilingual} from '../text/language.ts';
import {ProblemList} from '../text/problem-list.ts';
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

function readFrozen<T>(file: string, text: string, validate: Validator): Read<T> {
  const {root, value, problems} = readYaml(text);
  const found = new ProblemList(file);
  for (const problem of problems) found.add(rule, problem, () => explainYamlProblem(problem));
  if (root && found.isEmpty)
    for (const fault of checkSchema(validate, value, root).faults) found.add(rule, fault, fault.message);
  if (!root && found.isEmpty) found.add(rule, {start: 0, end: 0}, () => notMade(file));
  return found.isEmpty ? {value: value as T} : {problems: found.all()};
}

function notMade(file: string): Bilingual {
  return {
    sv: `Filen ${file} är inte gjord av ”klausul catalog release”. Gör om den, eller ta bort den.`,
    en: `The file ${file} was not made by “klausul catalog release”. Make it anew, or remove it.`,
  };
}
