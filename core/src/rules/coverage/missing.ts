import {reasonFor} from '../../demands/reason.ts';
import {insertClauses} from '../../generation/generate.ts';
import {destinationOf, placesOf} from '../../generation/place-clauses.ts';
import {placeIn} from '../../procurement/procurement.ts';
import {declaredAt} from '../declared.ts';
import {defineRule} from '../rule.ts';

/**
 * A requirement that the classification calls for and that no clause asks for is never offered, and after award it
 * costs whatever the supplier wants.
 */
export const missing = defineRule({
  id: 'coverage/missing',
  severity: 'error',
  messages: {
    missing: {
      sv: '{requirement} {title} saknas. Det behövs på nivå {level} eftersom {reason}. Sätt in kravet.',
      en: '{requirement} {title} is missing. It is needed at level {level} because {reason}. Insert the clause.',
    },
    basic: {
      sv: '{requirement} {title} saknas. Det behövs eftersom {reason}. Sätt in kravet.',
      en: '{requirement} {title} is missing. It is needed because {reason}. Insert the clause.',
    },
  },
  run(judged, report, language) {
    const {procurement, catalog} = judged;
    const places = placesOf(judged.documents, procurement);
    for (const {demand, status, clause} of judged.coverage) {
      if (status !== 'missing' || clause) continue;
      const {id: requirement, title} = demand.requirement;
      const {place} = destinationOf(demand, places, procurement);
      report(demand.level > 0 ? 'missing' : 'basic', {
        at: place
          ? {file: place.document.file, start: place.section.begin.start, end: place.section.begin.end}
          : placeIn(procurement, 'name'),
        requirement,
        data: {requirement, title, level: demand.level, reason: reasonFor(demand, procurement, catalog)},
        ...declaredAt(demand),
        remedies: () => {
          const {edits} = insertClauses([demand], judged);
          const words = `${requirement} ${title[language]}`;
          return edits.length > 0
            ? [{kind: 'safe', title: language === 'sv' ? `Sätt in ${words}` : `Insert ${words}`, edits}]
            : [];
        },
      });
    }
  },
});
