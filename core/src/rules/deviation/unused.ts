import {excusedBy, holds} from '../../coverage/coverage.ts';
import {defineRule} from '../rule.ts';

/** A deviation that no longer excuses anything hides the next gap in the same requirement. */
export const unused = defineRule({
  id: 'deviation/unused',
  severity: 'warning',
  messages: {
    met: {
      sv: 'Avsteget från {requirement} behövs inte längre: kravet är uppfyllt. Ta bort avsteget.',
      en: 'The deviation from {requirement} is no longer needed: the demand is covered. Remove the deviation.',
    },
    notDemanded: {
      sv: 'Avsteget från {requirement} behövs inte: upphandlingen behöver inte kravet. Ta bort avsteget.',
      en: 'The deviation from {requirement} is not needed: the procurement does not need the requirement. Remove the deviation.',
    },
    other: {
      sv: 'Avsteget från {requirement} gäller något annat än det som står i dokumenten. Kontrollera beslut, nivå och fingeravtryck.',
      en: 'The deviation from {requirement} is about something else than what stands in the documents. Check decision, level and fingerprint.',
    },
  },
  run({procurement, coverage, today}, report) {
    for (const deviation of procurement.deviations) {
      const {requirement, place} = deviation;
      const excused = excusedBy(deviation, coverage);
      const demanded = coverage.some(
        ({demand}) => demand.requirement.id === requirement && demand.relevance === 'demanded',
      );
      if (!demanded) report('notDemanded', {at: place, requirement, data: {requirement}});
      else if (!excused) report('met', {at: place, requirement, data: {requirement}});
      else if (holds(deviation, today) && excused.deviation !== deviation)
        report('other', {at: place, requirement, data: {requirement}});
    }
  },
});
