import {coveredIn, excusedBy, lacking, notCompensating} from '../../coverage/deviations.ts';
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
    compensating: {
      sv: [
        'Avsteget från {requirement} gäller inte: {others} är inte täckt.',
        'Det som ska kompensera för avsteget måste självt stå som krav i dokumenten. Sätt in det, eller ange ett annat.',
      ],
      en: [
        'The deviation from {requirement} does not hold: {others} is not covered.',
        'What is to compensate for it has to stand in the documents itself. Insert that clause, or name another.',
      ],
    },
    itself: {
      sv: [
        'Avsteget från {requirement} gäller inte: ange ett annat krav som kompenserar.',
        'Ett krav kan inte kompensera för sig självt.',
      ],
      en: [
        'The deviation from {requirement} does not hold: name another that compensates.',
        'A requirement cannot compensate for itself.',
      ],
    },
  },
  run({procurement, coverage}, report) {
    const covered = coveredIn(coverage);
    for (const deviation of procurement.deviations) {
      const {requirement, place} = deviation;
      // One that excuses nothing is reported by deviation/unused.
      if (!excusedBy(deviation, coverage)) continue;
      const missing = lacking(deviation);
      if (missing.length > 0) report('incomplete', {at: place, requirement, values: {requirement, missing}});
      const others = notCompensating(deviation, covered).filter((id) => id !== requirement);
      if (deviation.compensating.includes(requirement))
        report('itself', {at: place, requirement, values: {requirement}});
      if (others.length > 0) report('compensating', {at: place, requirement, values: {requirement, others}});
    }
  },
});
