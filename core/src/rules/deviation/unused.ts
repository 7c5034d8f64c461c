import type {Coverage} from '../../coverage/coverage.ts';
import {coveredIn, excusedBy, holds} from '../../coverage/deviations.ts';
import type {Deviation} from '../../procurement/procurement.ts';
import {defineRule} from '../rule.ts';

/** A deviation that no longer excuses anything hides the next gap in the same requirement. */
export const unused = defineRule({
  id: 'deviation/unused',
  severity: 'warning',
  needs: 'coverage',
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
    buyer: {
      sv: [
        'Avsteget från {requirement} behövs inte: ta bort det.',
        'Kravet är beställarens egen åtgärd i den här leveransen.',
      ],
      en: [
        'The deviation from {requirement} is not needed: remove it.',
        'The requirement is the buyer’s own measure in this delivery.',
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
    const covered = coveredIn(coverage);
    for (const deviation of procurement.deviations) {
      const {requirement, place} = deviation;
      const excused = excusedBy(deviation, coverage);
      const relevance = coverage.find(({demand}) => demand.requirement.id === requirement)?.demand.relevance;
      if (relevance === 'buyer') report('buyer', {at: place, requirement, values: {requirement}});
      else if (relevance !== 'demanded') report('notDemanded', {at: place, requirement, values: {requirement}});
      else if (!excused) report('met', {at: place, requirement, values: {requirement}});
      else if (isAboutSomethingElse(deviation, excused))
        report('other', {at: place, requirement, values: {requirement}});
    }

    /** A clause that is lowered but still missing is told as missing. */
    function isAboutSomethingElse(deviation: Deviation, {deviation: used, lowered, clause}: Coverage): boolean {
      return holds(deviation, today, covered) && used !== deviation && !(lowered && !clause);
    }
  },
});
