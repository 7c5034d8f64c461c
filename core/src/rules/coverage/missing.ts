import {reasonFor} from '../../demands/reason.ts';
import {destinationOf, placesOf} from '../../generation/place-clauses.ts';
import {placeIn} from '../../procurement/procurement.ts';
import {levelName} from '../../procurement/scale.ts';
import {declaredAt} from '../declared.ts';
import {defineRule} from '../rule.ts';

/**
 * A requirement that the classification calls for and that no clause asks for is never offered, and after award it
 * costs whatever the supplier wants.
 */
export const missing = defineRule({
  id: 'coverage/missing',
  severity: 'error',
  needs: 'coverage',
  messages: {
    missing: {
      sv: ['{requirement} {title} saknas: sätt in det.', 'Det behövs på nivå {level} eftersom {reason}.'],
      en: ['{requirement} {title} is missing: insert it.', 'It is needed at level {level} because {reason}.'],
    },
    basic: {
      sv: ['{requirement} {title} saknas: sätt in det.', 'Det behövs eftersom {reason}.'],
      en: ['{requirement} {title} is missing: insert it.', 'It is needed because {reason}.'],
    },
  },
  run({coverage, documents, procurement, catalog}, report) {
    const places = placesOf(documents, procurement);
    for (const {demand: asked, lowered, status, clause} of coverage) {
      if (status !== 'missing' || clause) continue;
      const demand = lowered ?? asked;
      const {id: requirement, title} = demand.requirement;
      const {place} = destinationOf(demand, places, procurement);
      report(demand.level > 0 ? 'missing' : 'basic', {
        at: place
          ? {file: place.document.file, start: place.section.begin.start, end: place.section.begin.end}
          : placeIn(procurement, 'name'),
        requirement,
        values: {requirement, title},
        inside: {level: levelName(procurement.scale, demand.level), reason: reasonFor(demand, procurement, catalog)},
        ...declaredAt(demand),
        remedies: ['insert-clause'],
      });
    }
  },
});
