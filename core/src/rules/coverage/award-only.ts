import {reasonFor} from '../../demands/reason.ts';
import {insertClauses} from '../../generation/generate.ts';
import {declaredAt} from '../declared.ts';
import {defineRule} from '../rule.ts';

/** What only earns points may be left out of a bid; what the information needs is asked of every bidder. */
export const awardOnly = defineRule({
  id: 'coverage/award-only',
  severity: 'error',
  messages: {
    awardOnly: {
      sv: '{requirement} {title} står bara bland tilldelningskriterierna, men det behövs av alla anbud eftersom {reason}. Sätt in det också bland de obligatoriska kraven.',
      en: '{requirement} {title} stands among the award criteria only, but every bid needs it because {reason}. Insert it among the mandatory requirements too.',
    },
  },
  run(judged, report, language) {
    for (const {demand, status, clause} of judged.coverage) {
      if (status !== 'award-only' || !clause) continue;
      const {id: requirement, title} = demand.requirement;
      report('awardOnly', {
        at: {file: clause.clause.file, start: clause.clause.begin.start, end: clause.clause.begin.end},
        requirement,
        data: {requirement, title, reason: reasonFor(demand, judged.procurement, judged.catalog)},
        ...declaredAt(demand),
        remedies: () => {
          const {edits} = insertClauses([demand], judged);
          return edits.length > 0
            ? [
                {
                  kind: 'safe',
                  title: `${language === 'sv' ? 'Sätt in' : 'Insert'} ${requirement} ${title[language]}`,
                  edits,
                },
              ]
            : [];
        },
      });
    }
  },
});
