import {excusedBy, holds} from '../../coverage/coverage.ts';
import {defineRule} from '../rule.ts';

/** A deviation that no longer excuses anything hides the next gap in the same requirement. */
export const unused = defineRule({
  id: 'deviation/unused',
  severity: 'warning',
  needs: 'coverage',
  needsAllDemands: true,
  messages: {
    met: {
      sv: ['Avsteget från {requirement} behövs inte längre: ta bort det.', 'Kravet är uppfyllt.'],
      en: ['The deviation from {requirement} is no longer needed: remove it.', 'The demand is covered.'],
    },
    notDemanded: {
      sv: ['Avsteget från {requirement} behövs inte: ta bort det.', 'Upphandlingen behöver inte kravet.'],
      en: [
        'The deviation from {requirement} is not needed: remove it.',
        'The procurement does not need the requirement.',
      ],
    },
    other: {
      sv: [
        'Avsteget från {requirement} stämmer inte med dokumenten: kontrollera det.',
        'Det gäller något annat än det som står där. Se över beslut, nivå och fingeravtryck.',
      ],
      en: [
        'The deviation from {requirement} does not fit the documents: check it.',
        'It is about something else than what stands there. Look at decision, level and fingerprint.',
      ],
    },
  },
  run({procurement, coverage, today}, report) {
    for (const deviation of procurement.deviations) {
      const {requirement, place} = deviation;
      const excused = excusedBy(deviation, coverage);
      const demanded = coverage.some(
        ({demand}) => demand.requirement.id === requirement && demand.relevance === 'demanded',
      );
      if (!demanded) report('notDemanded', {at: place, requirement, values: {requirement}});
      else if (!excused) report('met', {at: place, requirement, values: {requirement}});
      else if (holds(deviation, today) && excused.deviation !== deviation)
        report('other', {at: place, requirement, values: {requirement}});
    }
  },
});
