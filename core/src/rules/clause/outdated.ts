import {localiseValue, standingOf} from '../../catalogue/parameters.ts';
import {nameOf} from '../../catalogue/releases.ts';
import {parameterBounds} from '../../demands/demands.ts';
import {inSentence} from '../../text/in-sentence.ts';
import {type Bilingual, bilingual, type Language} from '../../text/language.ts';
import {defineRule} from '../rule.ts';
import {placementWords} from './misplaced.ts';

/**
 * A text that nobody edited and that no longer says what its marker, or the procurement, says it does. An error while
 * nothing else answers the demand.
 */
export const outdated = defineRule({
  id: 'clause/outdated',
  severity: 'error',
  needs: 'coverage',
  messages: {
    marker: {
      sv: [
        '{requirement} har inte den text som märket anger: skriv om kravet.',
        'Nivån, revisionen eller ett värde i märket ovanför har ändrats sedan texten sattes in.',
      ],
      en: [
        '{requirement} does not have the text that its marker states: write it anew.',
        'The level, the revision or a value in the marker above it has changed since the text was inserted.',
      ],
    },
    release: {
      sv: [
        '{requirement} har texten i en annan utgåva av katalogen: skriv om kravet.',
        'Texten är den i {other}, men upphandlingen följer {pinned}.',
      ],
      en: [
        '{requirement} has the text of another release: write it anew.',
        'The text is that of {other}, but the procurement follows {pinned}.',
      ],
    },
    value: {
      sv: [
        '{requirement} har ett annat värde än det valda: skriv om kravet.',
        'Det gäller {parameter}: {actual} i stället för {chosen}.',
      ],
      en: [
        '{requirement} has another value than the chosen one: write it anew.',
        'It concerns {parameter}: {actual} instead of {chosen}.',
      ],
    },
    label: {
      sv: [
        '{requirement} har fel beteckning där det står: skriv om kravet.',
        'Det är märkt som {label} men står bland {placement}.',
      ],
      en: [
        '{requirement} has the wrong label for its place: write it anew.',
        'It is labelled {label} but stands among {placement}.',
      ],
    },
    language: {
      sv: ['{requirement} är skrivet på {actual}: skriv om kravet.', 'Upphandlingens kravtexter är på {expected}.'],
      en: ['{requirement} is written in {actual}: write it anew.', 'The clauses of the procurement are in {expected}.'],
    },
  },
  run({clauses, coverage, procurement, catalog}, report) {
    for (const one of clauses) {
      const {clause, requirement, text, base, placement, otherRelease} = one;
      // A text that the catalogue lacks is reported by clause/unknown.
      if (!requirement || !base || text === 'edited') continue;
      const entry = coverage.find(({demand}) => demand.requirement.id === requirement.id);
      const demand = entry?.demand;
      if (entry?.status === 'deviating' && entry.clause === one) continue;
      // A demand hangs on the clause that does most for it, when even that does not answer it.
      const isOpen = entry?.status === 'edited' && entry.clause === one;
      const what = {
        at: {file: clause.file, start: clause.begin.start, end: clause.begin.end},
        requirement: requirement.id,
        ...(isOpen ? {} : {severity: 'warning' as const}),
        remedies: ['rewrite-clause'],
      } as const;
      if (otherRelease) {
        const values = {requirement: requirement.id, other: nameOf(otherRelease), pinned: nameOf(catalog.data)};
        report('release', {...what, values});
        continue;
      }
      if (text === 'outdated') {
        // What nothing asks for is not written anew.
        const remedies = demand?.relevance === 'demanded' ? what.remedies : (['restore-clause'] as const);
        report('marker', {...what, values: {requirement: requirement.id}, remedies});
        continue;
      }
      // What is not asked for, or accepted as it is, has not fallen behind.
      if (demand?.relevance !== 'demanded' || entry?.status === 'deviating') continue;
      if (clause.language !== procurement.language) {
        const values = {
          requirement: requirement.id,
          actual: languageWords[clause.language],
          expected: languageWords[procurement.language],
        };
        report('language', {...what, values});
      }
      const frame = catalog.frame(clause.frame);
      const fits = placement && (placement === 'award' || demand.placements.includes(placement));
      if (frame && fits && frame.placement !== placement) {
        const values = {requirement: requirement.id, label: frame.label, placement: placementWords[placement]};
        report('label', {...what, values});
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
          values: {requirement: requirement.id},
          inside: {
            parameter: bilingual((language) => inSentence(parameter.title[language])),
            actual: bilingual((language) => localiseValue(parameter, value, language)),
            chosen: bilingual((language) => localiseValue(parameter, chosen, language)),
          },
        });
      }
    }
  },
});

const languageWords: Readonly<Record<Language, Bilingual>> = {
  sv: {sv: 'svenska', en: 'Swedish'},
  en: {sv: 'engelska', en: 'English'},
};
