import type {Placement} from '../../catalogue/catalog.ts';
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
  },
  run({clauses, demands, procurement}, report) {
    for (const {clause, requirement, placement} of clauses) {
      if (!requirement || !placement || placement === 'award') continue;
      // What should not be there at all is reported by proportionality/unneeded or procedure/qualification-in-call-off.
      const demand = demands.find((candidate) => candidate.requirement.id === requirement.id);
      if (demand?.relevance !== 'demanded' || demand.placements.includes(placement)) continue;
      if (procurement.procedure === 'call-off' && placement === 'qualification') continue;
      report('misplaced', {
        at: {file: clause.file, start: clause.begin.start, end: clause.begin.end},
        requirement: requirement.id,
        values: {
          requirement: requirement.id,
          actual: placementWords[placement],
          allowed: demand.placements.map((name) => placementWords[name]),
        },
      });
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
