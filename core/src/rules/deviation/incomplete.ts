import {excusedBy} from '../../coverage/coverage.ts';
import {defineRule} from '../rule.ts';

/** An exception that nobody has given reasons for, approved or dated is only a gap with a note on it. */
export const incomplete = defineRule({
  id: 'deviation/incomplete',
  severity: 'error',
  needs: 'coverage',
  messages: {
    incomplete: {
      sv: ['Avsteget från {requirement} saknar {missing}: fyll i.', 'Tills dess gäller det inte.'],
      en: ['The deviation from {requirement} lacks {missing}: fill in.', 'Until then it does not hold.'],
    },
  },
  run({procurement, coverage}, report) {
    for (const deviation of procurement.deviations) {
      const {requirement, decision, reason, approver, approved, until, to, sum, place} = deviation;
      // One that excuses nothing is reported by deviation/unused.
      if (!excusedBy(deviation, coverage)) continue;
      const missing = [
        reason === undefined && 'reason',
        approver === undefined && 'approver',
        approved === undefined && 'approved',
        until === undefined && 'until',
        decision === 'lower' && to === undefined && 'to',
        decision === 'edit' && sum === undefined && 'sum',
      ].filter((key) => key !== false);
      if (missing.length > 0) report('incomplete', {at: place, requirement, values: {requirement, missing}});
    }
  },
});
