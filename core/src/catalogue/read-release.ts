import {validateRelease} from '../generated/release-validators.js';
import {schemaFaults} from '../schema/explain-schema-errors.ts';
import type {Problem} from '../text/finding.ts';
import {explainYamlProblem} from '../yaml/explain-yaml-problem.ts';
import {readYaml} from '../yaml/read-yaml.ts';
import type {Release} from './catalog.ts';
import {nameOf} from './releases.ts';

/**
 * A release that lies in somebody's workspace, where anybody may have written it: only what fits the schema, under the
 * name of its file. Those that the program carries are JSON that was checked when they were built in, and need no reader.
 */
export function readRelease(
  file: string,
  text: string,
): {readonly release: Release} | {readonly problems: readonly Problem[]} {
  const rule = 'catalog/release';
  const {root, value, problems} = readYaml(text);
  if (!root || problems.length > 0) {
    const found = problems.map((problem) => ({
      rule,
      file,
      start: problem.start,
      end: problem.end,
      message: explainYamlProblem(problem),
    }));
    return {problems: found.length > 0 ? found : [{rule, file, start: 0, end: 0, message: notARelease(file)}]};
  }
  if (!validateRelease(value)) {
    const faults = schemaFaults(validateRelease, value, root);
    const found = faults.map((fault) => ({rule, file, ...fault}));
    return {problems: found.length > 0 ? found : [{rule, file, start: 0, end: 0, message: notARelease(file)}]};
  }
  const release = value as Release;
  const name = `${nameOf(release)}.json`;
  if (!`/${file}`.endsWith(`/${name}`)) {
    const message = {
      sv: `Filen ${file} innehåller utgåvan ${nameOf(release)}. Döp den till ${name}.`,
      en: `The file ${file} holds the release ${nameOf(release)}. Name it ${name}.`,
    };
    return {problems: [{rule, file, start: 0, end: 0, message}]};
  }
  return {release};
}

function notARelease(file: string) {
  return {
    sv: `Filen ${file} är ingen utgåva av en kravkatalog. Gör den med ”klausul catalog release”, eller ta bort den.`,
    en: `The file ${file} is no release of a catalogue. Make it with “klausul catalog release”, or remove it.`,
  };
}
