import type {Placement} from '../../catalogue/catalog.ts';
import {standsAmong} from '../../coverage/coverage.ts';
import type {Bilingual} from '../../text/language.ts';
import {defineRule} from '../rule.ts';

/**
 * Where a requirement stands decides what it does: a bid is rejected for a mandatory requirement, a contract condition
 * binds after signing, a selection criterion is about the supplier (LOU 9, 14, 17 kap.).
 */
export const misplaced = defineRule({
  id: 'clause/misplaced',
  severity: 'error',
  needs: 'clauses',
  messages: {
    misplaced: {
      sv: ['{requirement} står på fel plats: flytta kravet.', 'Det står bland {actual} men hör hemma bland {allowed}.'],
      en: [
        '{requirement} stands in the wrong place: move the clause.',
        'It stands among {actual} but belongs among {allowed}.',
      ],
    },
    nowhere: {
      sv: [
        '{requirement} står utanför alla avsnitt: flytta kravet till ett avsnitt.',
        'Det räknas inte, eftersom inget säger vad det är för slags krav. Det hör hemma bland {allowed}.',
      ],
      en: [
        '{requirement} stands outside every section: move the clause into one.',
        'It does not count, since nothing says what kind of requirement it is. It belongs among {allowed}.',
      ],
    },
    hidden: {
      sv: [
        '{requirement} står inuti <{element}> och räknas inte: stäng elementet först.',
        'Elementet döljer, stryker eller citerar det som står i det. Det öppnas på rad {line}.',
      ],
      en: [
        '{requirement} stands inside <{element}> and does not count: close that first.',
        'The element hides, strikes or quotes what stands in it. It is opened on line {line}.',
      ],
    },
  },
  run({clauses, demands, procurement}, report) {
    for (const one of clauses) {
      const {clause, requirement, placement, hiddenBy} = one;
      // What should not be there at all is reported by proportionality/unneeded or procedure/qualification-in-call-off.
      const demand = demands.find((candidate) => candidate.requirement.id === requirement?.id);
      if (!requirement || demand?.relevance !== 'demanded') continue;
      const values = {
        requirement: requirement.id,
        allowed: demand.placements.map((name) => placementWords[name]),
      };
      const what = {
        at: {file: clause.file, start: clause.begin.start, end: clause.begin.end},
        requirement: requirement.id,
      };
      if (hiddenBy) {
        report('hidden', {...what, values: {...values, element: hiddenBy.name, line: hiddenBy.line}});
        continue;
      }
      if (placement === 'award' || standsAmong(one, demand.placements)) continue;
      if (procurement.procedure === 'call-off' && placement === 'qualification') continue;
      if (placement) report('misplaced', {...what, values: {...values, actual: placementWords[placement]}});
      else report('nowhere', {...what, values});
    }
  },
});

/** The placements in the plural, as one speaks of them. */
export const placementWords: Readonly<Record<Placement, Bilingual>> = {
  qualification: {sv: 'kvalificeringskraven', en: 'the selection criteria'},
  specification: {sv: 'ska-kraven', en: 'the technical specifications'},
  award: {sv: 'tilldelningskriterierna', en: 'the award criteria'},
  contract: {sv: 'kontraktsvillkoren', en: 'the contract performance conditions'},
  processor: {sv: 'instruktionerna till personuppgiftsbiträdet', en: 'the data processing instructions'},
};
