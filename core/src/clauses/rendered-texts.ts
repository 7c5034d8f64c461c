import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import type {Catalog, Level, RequirementEntry} from '../catalogue/catalog.ts';
import {boundsFor, canonicalValue, parametersIn} from '../catalogue/parameters.ts';
import type {Language} from '../text/language.ts';
import {renderClause} from './clause-text.ts';

/**
 * SHA-256 of every text that a release prints: each rung in both languages and all placements, with the least, the usual
 * and the greatest of every value and each choice. Numbers and dates are put into words by the program, so a release that
 * has not changed may still come to print something else: then this does.
 */
export function hashOfTexts(catalog: Catalog): string {
  const hash = sha256.create();
  for (const text of renderedTexts(catalog)) hash.update(utf8ToBytes(`${text}\n\n`));
  return bytesToHex(hash.digest());
}

function* renderedTexts(catalog: Catalog): Iterable<string> {
  for (const requirement of catalog.data.requirements) {
    for (const {levels} of requirement.rungs) {
      for (const language of ['sv', 'en'] as const) {
        for (const placement of requirement.placements) {
          yield* textsOf(requirement, levels[0] as Level, language, catalog.frameFor(placement).id, catalog);
        }
      }
    }
  }
}

/** A rung's text, as often as there are values to see each of. */
function* textsOf(
  {id, rev, rungs}: RequirementEntry,
  level: Level,
  language: Language,
  frame: number,
  catalog: Catalog,
): Iterable<string> {
  const rung = rungs.find(({levels}) => levels.includes(level));
  const values = parametersIn(rung?.text[language] ?? '').map(
    (name) => [name, valuesOf(name, level, catalog)] as const,
  );
  const rounds = Math.max(1, ...values.map(([, all]) => all.length));
  for (let round = 0; round < rounds; round++) {
    const parameters = new Map(values.map(([name, all]) => [name, all[round % all.length] ?? '']));
    const text = renderClause({requirement: id, level, rev, language, frame, parameters}, catalog);
    if (text === undefined) throw new Error(`The release has no text for ${id} at level ${level}`);
    yield text;
  }
}

function valuesOf(name: string, level: Level, catalog: Catalog): readonly string[] {
  const parameter = catalog.parameter(name);
  if (!parameter) return [];
  if (parameter.choices) return parameter.choices.map((choice) => choice.id);
  const {default: usual, min, max} = boundsFor(parameter, level, new Set());
  return [usual, min, max].map((value) => canonicalValue(parameter, value) ?? value);
}
