import type {RequirementEntry} from '../../catalogue/catalog.ts';
import type {Demand} from '../../demands/demands.ts';
import {defineRule} from '../rule.ts';

/** A mandatory clause that nothing asks for shuts out bidders without protecting anything (LOU 4:1). */
export const unneeded = defineRule({
  id: 'proportionality/unneeded',
  severity: 'warning',
  needs: 'clauses',
  needsAllDemands: true,
  messages: {
    unneeded: {
      sv: [
        '{requirement} behövs inte: ta bort kravet.',
        '{title}: varken klassningen, förutsättningarna eller grundskyddet frågar efter det. Är klassningen fel, så rätta den.',
      ],
      en: [
        '{requirement} is not needed: remove the clause.',
        '{title}: neither the classification, the flags nor basic protection asks for it. If the classification is wrong, correct it.',
      ],
    },
    notChosen: {
      sv: [
        '{requirement} är inte valt: välj det eller ta bort kravet.',
        '{title} väljs uttryckligen, under ”chosen” i upphandlingens fil.',
      ],
      en: [
        '{requirement} is not chosen: choose it or remove the clause.',
        '{title} is chosen explicitly, under “chosen” in the procurement’s file.',
      ],
    },
    notApplicable: {
      sv: [
        '{requirement} behövs inte här: ta bort kravet.',
        '{title}: varken leveransformen eller förfarandet frågar efter det. Är ”deliveries” fel, så rätta det.',
      ],
      en: [
        '{requirement} is of no use here: remove the clause.',
        '{title}: neither the delivery nor the procedure asks for it. If “deliveries” is wrong, correct it.',
      ],
    },
    buyer: {
      sv: [
        '{requirement} är er egen åtgärd: ta bort kravet.',
        '{title}: i den här leveransen gör beställaren det, inte leverantören.',
      ],
      en: [
        '{requirement} is your own measure: remove the clause.',
        '{title}: in this delivery the buyer does it, not the supplier.',
      ],
    },
  },
  run({clauses, demands, procurement}, report) {
    for (const {clause, requirement, placement} of clauses) {
      if (!requirement || placement === 'award') continue;
      const demand = demands.find((candidate) => candidate.requirement.id === requirement.id);
      if (demand?.relevance === 'demanded') continue;
      // procedure/qualification-in-call-off says it all.
      if (procurement.procedure === 'call-off' && placement === 'qualification') continue;
      report(messageFor(requirement, demand), {
        at: {file: clause.file, start: clause.begin.start, end: clause.begin.end},
        requirement: requirement.id,
        values: {requirement: requirement.id, title: requirement.title},
        remedies: ['remove-clause'],
      });
    }
  },
});

function messageFor(requirement: RequirementEntry, demand: Demand | undefined) {
  if (demand) return demand.relevance === 'buyer' ? 'buyer' : 'notApplicable';
  return requirement['opt-in'] ? 'notChosen' : 'unneeded';
}
