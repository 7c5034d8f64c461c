import {defineRule} from '../../rule.ts';

/** A mandatory clause that nothing asks for shuts out bidders without protecting anything (LOU 4:1). */
export const unneeded = defineRule({
  id: 'proportionality/unneeded',
  severity: 'warning',
  messages: {
    unneeded: {
      sv: '{requirement} {title} behövs inte: varken klassningen, förutsättningarna eller grundskyddet frågar efter det. Ta bort kravet, eller rätta klassningen.',
      en: '{requirement} {title} is not needed: neither the classification, the flags nor basic protection asks for it. Remove the clause, or correct the classification.',
    },
    buyer: {
      sv: '{requirement} {title} är beställarens egen åtgärd i den här leveransen, inte leverantörens. Ta bort kravet.',
      en: '{requirement} {title} is the buyer’s own measure in this delivery, not the supplier’s. Remove the clause.',
    },
  },
  run({clauses, demands}, report, language) {
    for (const {clause, requirement, placement} of clauses) {
      if (!requirement || placement === 'award') continue;
      const demand = demands.find((candidate) => candidate.requirement.id === requirement.id);
      if (demand?.relevance === 'demanded') continue;
      report(demand?.relevance === 'buyer' ? 'buyer' : 'unneeded', {
        at: {file: clause.file, start: clause.begin.start, end: clause.begin.end},
        requirement: requirement.id,
        data: {requirement: requirement.id, title: requirement.title},
        remedies: () => [
          {
            kind: 'suggested',
            title: language === 'sv' ? `Ta bort ${requirement.id}` : `Remove ${requirement.id}`,
            edits: [{file: clause.file, splices: [{start: clause.begin.start, end: clause.end.after, text: ''}]}],
          },
        ],
      });
    }
  },
});
