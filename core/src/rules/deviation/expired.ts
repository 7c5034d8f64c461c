import {excusedBy} from '../../coverage/coverage.ts';
import {defineRule} from '../rule.ts';

/** An accepted risk is accepted for a time; after that someone decides anew. */
export const expired = defineRule({
  id: 'deviation/expired',
  severity: 'error',
  messages: {
    expired: {
      sv: 'Avsteget från {requirement} gällde till och med {day}. Besluta på nytt, eller uppfyll kravet.',
      en: 'The deviation from {requirement} held until {day}. Decide anew, or meet the requirement.',
    },
    early: {
      sv: 'Avsteget från {requirement} är godkänt först från {day} och gäller inte ännu.',
      en: 'The deviation from {requirement} is approved only from {day} and does not hold yet.',
    },
    backwards: {
      sv: 'Avsteget från {requirement} slutar gälla {day}, innan det är godkänt. Rätta dagarna.',
      en: 'The deviation from {requirement} ends on {day}, before it is approved. Correct the days.',
    },
  },
  run({procurement, coverage, today}, report) {
    for (const deviation of procurement.deviations) {
      const {requirement, approved, until, place} = deviation;
      // One that excuses nothing is reported by deviation/unused.
      if (!excusedBy(deviation, coverage)) continue;
      if (approved !== undefined && until !== undefined && until < approved)
        report('backwards', {at: place, requirement, data: {requirement, day: until}});
      else if (until !== undefined && until < today)
        report('expired', {at: place, requirement, data: {requirement, day: until}});
      else if (approved !== undefined && approved > today)
        report('early', {at: place, requirement, data: {requirement, day: approved}});
    }
  },
});
