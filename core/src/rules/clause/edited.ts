import {normalise} from '../../clauses/normalise.ts';
import type {Coverage, JudgedClause} from '../../coverage/coverage.ts';
import type {Bilingual} from '../../text/language.ts';
import {defineRule} from '../rule.ts';

/**
 * One word decides whether a requirement binds: “ska” made “bör”, a number relaxed, “eller likvärdig” struck out. An
 * edited clause may be better than the catalogue's, but someone has to say so.
 */
export const edited = defineRule({
  id: 'clause/edited',
  severity: 'error',
  needs: 'coverage',
  messages: {
    edited: {
      sv: [
        '{requirement} har ändrats för hand: återställ texten eller godkänn ändringen.',
        'Det som skiljer: {difference}. Texten prövas därför inte mot katalogen.',
        'Ändringen godkänns med ett avsteg som har decision: edit och sum: {sum}.',
      ],
      en: [
        '{requirement} was changed by hand: restore the text or accept the change.',
        'What differs: {difference}. The text is therefore not judged by the catalogue.',
        'The change is accepted by a deviation with decision: edit and sum: {sum}.',
      ],
    },
  },
  run({clauses, coverage, documents}, report) {
    for (const one of clauses) {
      const {clause, requirement, base, text} = one;
      if (text !== 'edited' || !requirement || !base) continue;
      const entry = coverage.find(({demand}) => demand.requirement.id === requirement.id);
      if (entry && accepts(entry, one)) continue;
      const document = documents.find(({file}) => file === clause.file);
      const body = document?.text.slice(clause.begin.after, clause.end.start) ?? '';
      const {words, at} = differenceOf(base.text, body);
      const start = at ? clause.begin.after + at.start : clause.begin.start;
      const end = at ? clause.begin.after + at.end : clause.begin.end;
      report('edited', {
        at: {file: clause.file, start, end},
        requirement: requirement.id,
        ...(entry?.status === 'covered' ? {severity: 'warning'} : {}),
        values: {requirement: requirement.id, sum: one.sum ?? ''},
        inside: {difference: words},
        remedies: ['restore-clause'],
      });
    }
  },
});

/** Whether a deviation accepts just this text; another clause for the same requirement is not accepted with it. */
function accepts({status, deviation, clause}: Coverage, edited: JudgedClause): boolean {
  return status === 'deviating' && deviation?.decision === 'edit' && clause === edited;
}

interface Difference {
  readonly words: Bilingual;
  /** The first word in the body that is not as expected, when there is one. */
  readonly at?: {readonly start: number; readonly end: number};
}

/** What a reader sees differ between the catalogue's text and a body: from the first word that does to the last. */
function differenceOf(base: string, body: string): Difference {
  const expected = base.match(/\S+/g) ?? [];
  const found = [...body.matchAll(/\S+/g)];
  const same = (one?: string, other?: string) =>
    one !== undefined && other !== undefined && normalise(one) === normalise(other);
  const shorter = Math.min(expected.length, found.length);
  let before = 0;
  while (before < shorter && same(expected[before], found[before]?.[0])) before++;
  let after = 0;
  while (after < shorter - before && same(expected.at(-1 - after), found.at(-1 - after)?.[0])) after++;

  const was = shorten(expected.slice(before, expected.length - after));
  const is = shorten(found.slice(before, found.length - after).map(([word]) => word));
  const first = found[before];
  const at = first && {at: {start: first.index, end: first.index + first[0].length}};
  return {words: tell(was, is), ...(was === '' && is === '' ? {} : at)};
}

function tell(was: string, is: string): Bilingual {
  if (was === '' && is === '')
    return {sv: 'styckena är indelade på ett annat sätt', en: 'the paragraphs are divided in another way'};
  if (was === '') return {sv: `”${is}” har lagts till`, en: `“${is}” was added`};
  if (is === '') return {sv: `”${was}” har tagits bort`, en: `“${was}” was taken out`};
  return {sv: `”${was}” har blivit ”${is}”`, en: `“${was}” has become “${is}”`};
}

function shorten(words: readonly string[]): string {
  const text = words.join(' ');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
