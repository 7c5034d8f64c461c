import {reasonFor} from '../../demands/reason.ts';
import {declaredAt} from '../declared.ts';
import {defineRule} from '../rule.ts';

/** What only earns points may be left out of a bid; what the information needs is asked of every bidder. */
export const awardOnly = defineRule({
  id: 'coverage/award-only',
  severity: 'error',
  needs: 'coverage',
  messages: {
    awardOnly: {
      sv: [
        '{requirement} är bara ett tilldelningskriterium: ställ det som krav också.',
        '{title} behövs av alla anbud eftersom {reason}.',
      ],
      en: [
        '{requirement} is an award criterion only: make it a requirement too.',
        '{title} is needed of every bid because {reason}.',
      ],
    },
  },
  run({coverage, procurement, catalog}, report) {
    for (const {demand: asked, lowered, status, clause} of coverage) {
      if (status !== 'award-only' || !clause) continue;
      const demand = lowered ?? asked;
      const {id: requirement, title} = demand.requirement;
      report('awardOnly', {
        at: {file: clause.clause.file, start: clause.clause.begin.start, end: clause.clause.begin.end},
        requirement,
        values: {requirement},
        inside: {title, reason: reasonFor(demand, procurement, catalog)},
        ...declaredAt(demand),
        remedies: ['insert-clause'],
      });
    }
  },
});
