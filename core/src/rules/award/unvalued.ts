import {defineRule} from '../rule.ts';

/** An award criterion without a published value gives the buyer a free choice (LOU 16:6). */
export const unvalued = defineRule({
  id: 'award/unvalued',
  severity: 'error',
  messages: {
    unvalued: {
      sv: '{requirement} är ett tilldelningskriterium men har inget värde. Ange det under ”award” i upphandlingens fil.',
      en: '{requirement} is an award criterion but has no value. State it under “award” in the procurement’s file.',
    },
  },
  run({procurement, clauses}, report) {
    for (const {clause, placement} of clauses) {
      if (placement !== 'award' || procurement.award.has(clause.requirement)) continue;
      report('unvalued', {
        at: {file: clause.file, start: clause.begin.start, end: clause.begin.end},
        requirement: clause.requirement,
        data: {requirement: clause.requirement},
      });
    }
  },
});
