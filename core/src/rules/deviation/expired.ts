import {excusedBy} from '../../coverage/deviations.ts';
import {defineRule} from '../rule.ts';

/** An accepted risk is accepted for a time; after that someone decides anew. */
export const expired = defineRule({
  id: 'deviation/expired',
  severity: 'error',
  needs: 'coverage',
  messages: {
    expired: {
      sv: [
        'Avsteget från {requirement} har gått ut: besluta på nytt eller uppfyll kravet.',
        'Det gällde till och med {day}.',
      ],
      en: ['The deviation from {requirement} has expired: decide anew or meet the demand.', 'It held until {day}.'],
    },
    early: {
      sv: ['Avsteget från {requirement} gäller inte än: vänta eller rätta dagen.', 'Det är godkänt först från {day}.'],
      en: [
        'The deviation from {requirement} does not hold yet: wait or correct the day.',
        'It is approved only from {day}.',
      ],
    },
    backwards: {
      sv: ['Avsteget från {requirement} slutar innan det är godkänt: rätta dagarna.', 'Sista dagen är {day}.'],
      en: ['The deviation from {requirement} ends before it is approved: correct the days.', 'Its last day is {day}.'],
    },
  },
  run({procurement, coverage, today}, report) {
    for (const deviation of procurement.deviations) {
      const {requirement, approved, until, place} = deviation;
      // One that excuses nothing is reported by deviation/unused.
      if (!excusedBy(deviation, coverage)) continue;
      if (approved !== undefined && until !== undefined && until < approved)
        report('backwards', {at: place, requirement, values: {requirement, day: until}});
      else if (until !== undefined && until < today)
        report('expired', {at: place, requirement, values: {requirement, day: until}});
      else if (approved !== undefined && approved > today)
        report('early', {at: place, requirement, values: {requirement, day: approved}});
    }
  },
});
