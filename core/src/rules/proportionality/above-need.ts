import {levelOn, lowest, rungFor} from '../../catalogue/ladder.ts';
import {declaredAt} from '../declared.ts';
import {defineRule} from '../rule.ts';

/**
 * A mandatory clause that is heavier than the information needs costs bids and money, and a requirement that is not
 * proportionate is unlawful (LOU 4:1).
 */
export const aboveNeed = defineRule({
  id: 'proportionality/above-need',
  severity: 'warning',
  needs: 'coverage',
  needsAllDemands: true,
  messages: {
    aboveNeed: {
      sv: [
        '{requirement} är strängare än informationen behöver: välj en lättare nivå.',
        'Det står på nivå {actual}, men nivå {expected} räcker för den klassade informationen. Är klassningen fel, så höj den.',
      ],
      en: [
        '{requirement} is heavier than the information needs: choose a lighter rung.',
        'It stands at level {actual}, but level {expected} is enough for the classified information. If the classification is wrong, raise it.',
      ],
    },
  },
  run({coverage}, report) {
    for (const {demand, clause} of coverage) {
      if (demand.relevance !== 'demanded' || !clause?.rung || clause.placement === 'award') continue;
      const enough = rungFor(demand.requirement, demand.level);
      if (!enough || lowest(clause.rung) <= lowest(enough)) continue;
      const requirement = demand.requirement.id;
      const expected = levelOn(enough, demand.level);
      report('aboveNeed', {
        at: {file: clause.clause.file, start: clause.clause.begin.start, end: clause.clause.begin.end},
        requirement,
        values: {requirement},
        inside: {actual: clause.clause.level, expected},
        ...declaredAt(demand),
        remedies: ['lighten-clause'],
      });
    }
  },
});
