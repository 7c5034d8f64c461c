import {standingOf} from '../../catalogue/parameters.ts';
import {nameOf} from '../../catalogue/releases.ts';
import {parameterBounds} from '../../demands/demands.ts';
import {rewriteRemedy} from '../../generation/remedies.ts';
import {inSentence} from '../../text/in-sentence.ts';
import type {Bilingual, Language} from '../../text/language.ts';
import {defineRule} from '../rule.ts';
import {placementWords} from './misplaced.ts';

/** A text that nobody edited and that no longer says what its marker, or the procurement, says it does. */
export const outdated = defineRule({
  id: 'clause/outdated',
  severity: 'warning',
  messages: {
    marker: {
      sv: 'Texten i {requirement} är inte längre den som märket ovanför anger (nivå, revision eller värden har ändrats). Kör ”Sätt in säkerhetskrav” så skrivs den om.',
      en: 'The text of {requirement} is no longer the one that the marker above it states (level, revision or values have changed). Run “Insert security requirements” to have it written anew.',
    },
    release: {
      sv: 'Texten i {requirement} är den i {other}, men upphandlingen följer {pinned}. Kör ”Sätt in säkerhetskrav” så skrivs den om.',
      en: 'The text of {requirement} is that of {other}, but the procurement follows {pinned}. Run “Insert security requirements” to have it written anew.',
    },
    value: {
      sv: '{requirement} har ett annat värde för {parameter} än det som valts i upphandlingen. Kör ”Sätt in säkerhetskrav” så skrivs kravet om.',
      en: '{requirement} has another value for {parameter} than the one that the procurement chose. Run “Insert security requirements” to have the clause written anew.',
    },
    label: {
      sv: '{requirement} är märkt som {label} men står bland {placement}. Kör ”Sätt in säkerhetskrav” så skrivs kravet om.',
      en: '{requirement} is labelled {label} but stands among {placement}. Run “Insert security requirements” to have the clause written anew.',
    },
    language: {
      sv: '{requirement} är skrivet på {actual}, men upphandlingens kravtexter är på {expected}. Kör ”Sätt in säkerhetskrav” så skrivs kravet om.',
      en: '{requirement} is written in {actual}, but the clauses of the procurement are in {expected}. Run “Insert security requirements” to have the clause written anew.',
    },
  },
  run(judged, report, language) {
    const {clauses, coverage, procurement, catalog} = judged;
    for (const one of clauses) {
      const {clause, requirement, text, base, placement, otherRelease} = one;
      // A text that the catalogue lacks is reported by clause/unknown.
      if (!requirement || !base || text === 'edited') continue;
      const entry = coverage.find(({demand}) => demand.requirement.id === requirement.id);
      const demand = entry?.demand;
      const what = {
        at: {file: clause.file, start: clause.begin.start, end: clause.begin.end},
        requirement: requirement.id,
        remedies: () =>
          demand?.relevance === 'demanded'
            ? rewriteRemedy(
                one,
                demand,
                judged,
                language === 'sv' ? `Skriv om ${requirement.id}` : `Write ${requirement.id} anew`,
              )
            : [],
      };
      if (otherRelease) {
        const data = {requirement: requirement.id, other: nameOf(otherRelease), pinned: nameOf(catalog.data)};
        report('release', {...what, data});
        continue;
      }
      if (text === 'outdated') {
        report('marker', {...what, data: {requirement: requirement.id}});
        continue;
      }
      // What is not asked for, or accepted as it is, has not fallen behind.
      if (demand?.relevance !== 'demanded' || entry?.status === 'deviating') continue;
      if (clause.language !== procurement.language) {
        const data = {
          requirement: requirement.id,
          actual: languageWords[clause.language],
          expected: languageWords[procurement.language],
        };
        report('language', {...what, data});
      }
      const frame = catalog.frame(clause.frame);
      const fits = placement && (placement === 'award' || demand.placements.includes(placement));
      if (frame && fits && frame.placement !== placement) {
        const data = {requirement: requirement.id, label: frame.label, placement: placementWords[placement]};
        report('label', {...what, data});
      }
      if (placement === 'award') continue;
      for (const id of base.parameters) {
        const chosen = procurement.parameters.get(id)?.value;
        const value = clause.parameters.get(id);
        const parameter = catalog.parameter(id);
        const bounds = parameterBounds(id, demand, procurement, catalog);
        if (!parameter || !bounds || chosen === undefined || value === undefined || chosen === value) continue;
        // A value outside the bounds is reported by coverage/too-low or parameter/out-of-range.
        if ([chosen, value].some((candidate) => standingOf(parameter, candidate, bounds) !== 'within')) continue;
        report('value', {
          ...what,
          data: {requirement: requirement.id, parameter: inSentence(parameter.title[language])},
        });
      }
    }
  },
});

const languageWords: Readonly<Record<Language, Bilingual>> = {
  sv: {sv: 'svenska', en: 'Swedish'},
  en: {sv: 'engelska', en: 'English'},
};
