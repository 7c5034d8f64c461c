import {levelOn, lowest, rungFor} from '../../catalogue/ladder.ts';
import {lightenRemedy} from '../../generation/remedies.ts';
import {declaredAt} from '../declared.ts';
import {defineRule} from '../rule.ts';

/**
 * A mandatory clause that is heavier than the information needs costs bids and money, and a requirement that is not
 * proportionate is unlawful (LOU 4:1).
 */
export const aboveNeed = defineRule({
  id: 'proportionality/above-need',
  severity: 'warning',
  messages: {
    aboveNeed: {
      sv: '{requirement} står på nivå {actual}, men nivå {expected} räcker för den klassade informationen. Välj den lättare kravnivån, eller höj klassningen om den är fel.',
      en: '{requirement} stands at level {actual}, but level {expected} is enough for the classified information. Choose the lighter rung, or raise the classification if it is wrong.',
    },
  },
  run(judged, report, language) {
    for (const {demand, clause} of judged.coverage) {
      if (demand.relevance !== 'demanded' || !clause?.rung || clause.placement === 'award') continue;
      const enough = rungFor(demand.requirement, demand.level);
      if (!enough || lowest(clause.rung) <= lowest(enough)) continue;
      const requirement = demand.requirement.id;
      const expected = levelOn(enough, demand.level);
      report('aboveNeed', {
        at: {file: clause.clause.file, start: clause.clause.begin.start, end: clause.clause.begin.end},
        requirement,
        data: {requirement, actual: clause.clause.level, expected},
        ...declaredAt(demand),
        remedies: () =>
          lightenRemedy(
            clause,
            demand,
            judged,
            language === 'sv'
              ? `Lätta ${requirement} till nivå ${expected}`
              : `Lighten ${requirement} to level ${expected}`,
          ),
      });
    }
  },
});
