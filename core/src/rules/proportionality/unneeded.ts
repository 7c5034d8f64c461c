import type {RequirementEntry} from '../../catalogue/catalog.ts';
import type {Demand} from '../../demands/demands.ts';
import {removeRemedy} from '../../generation/remedies.ts';
import {defineRule} from '../rule.ts';

/** A mandatory clause that nothing asks for shuts out bidders without protecting anything (LOU 4:1). */
export const unneeded = defineRule({
  id: 'proportionality/unneeded',
  severity: 'warning',
  messages: {
    unneeded: {
      sv: '{requirement} {title} behövs inte: varken klassningen, förutsättningarna eller grundskyddet frågar efter det. Ta bort kravet, eller rätta klassningen.',
      en: '{requirement} {title} is not needed: neither the classification, the flags nor basic protection asks for it. Remove the clause, or correct the classification.',
    },
    notChosen: {
      sv: '{requirement} {title} är ett krav som väljs uttryckligen, och upphandlingen har inte valt det. Skriv det under ”chosen” i upphandlingens fil, eller ta bort kravet.',
      en: '{requirement} {title} is a requirement that is chosen explicitly, and the procurement has not chosen it. Write it under “chosen” in the procurement’s file, or remove the clause.',
    },
    notApplicable: {
      sv: '{requirement} {title} har ingen uppgift i det som upphandlas: varken leveransformen eller förfarandet frågar efter det. Ta bort kravet, eller rätta ”deliveries”.',
      en: '{requirement} {title} has no use in what is procured: neither the delivery nor the procedure asks for it. Remove the clause, or correct “deliveries”.',
    },
    buyer: {
      sv: '{requirement} {title} är beställarens egen åtgärd i den här leveransen, inte leverantörens. Ta bort kravet.',
      en: '{requirement} {title} is the buyer’s own measure in this delivery, not the supplier’s. Remove the clause.',
    },
  },
  run(judged, report, language) {
    const {clauses, demands, procurement} = judged;
    for (const one of clauses) {
      const {clause, requirement, placement} = one;
      if (!requirement || placement === 'award') continue;
      const demand = demands.find((candidate) => candidate.requirement.id === requirement.id);
      if (demand?.relevance === 'demanded') continue;
      // procedure/qualification-in-call-off says it all.
      if (procurement.procedure === 'call-off' && placement === 'qualification') continue;
      report(messageFor(requirement, demand), {
        at: {file: clause.file, start: clause.begin.start, end: clause.begin.end},
        requirement: requirement.id,
        data: {requirement: requirement.id, title: requirement.title},
        remedies: () =>
          removeRemedy(one, judged, language === 'sv' ? `Ta bort ${requirement.id}` : `Remove ${requirement.id}`),
      });
    }
  },
});

function messageFor(requirement: RequirementEntry, demand: Demand | undefined) {
  if (demand) return demand.relevance === 'buyer' ? 'buyer' : 'notApplicable';
  return requirement['opt-in'] ? 'notChosen' : 'unneeded';
}
