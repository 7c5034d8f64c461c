import {citation} from '../../procurement/law.ts';
import {defineRule} from '../rule.ts';

/** An award criterion without a published value gives the buyer a free choice (LOU 16:6). */
export const unvalued = defineRule({
  id: 'award/unvalued',
  severity: 'error',
  needs: 'clauses',
  messages: {
    unvalued: {
      sv: [
        '{requirement} har inget värde i utvärderingen: ange det under ”award”.',
        'Det är ett tilldelningskriterium, och utan ett angivet värde kan anbuden inte jämföras ({law}).',
      ],
      en: [
        '{requirement} has no value in the evaluation: state it under “award”.',
        'It is an award criterion, and without a stated value bids cannot be compared ({law}).',
      ],
    },
  },
  run({procurement, clauses}, report) {
    for (const {clause, placement} of clauses) {
      if (placement !== 'award' || procurement.award.has(clause.requirement)) continue;
      report('unvalued', {
        at: {file: clause.file, start: clause.begin.start, end: clause.begin.end},
        requirement: clause.requirement,
        values: {requirement: clause.requirement, law: citation('award-value', procurement)},
      });
    }
  },
});
