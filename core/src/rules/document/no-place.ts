import {adviceFor} from '../../generation/advise-place.ts';
import {waitingDemands} from '../../generation/generate.ts';
import {placeIn} from '../../procurement/procurement.ts';
import {placementWords} from '../clause/misplaced.ts';
import {defineRule} from '../rule.ts';

/** Clauses go only where someone marked a place for them: never a silent append. */
export const noPlace = defineRule({
  id: 'document/no-place',
  severity: 'error',
  needs: 'coverage',
  messages: {
    one: {
      sv: ['{requirement} har ingen plats: märk ut ett avsnitt.', 'Det hör hemma bland {placement}.', '{advice}'],
      en: ['{requirement} has no place: mark a section.', 'It belongs among {placement}.', '{advice}'],
    },
    several: {
      sv: ['{count} krav har ingen plats: märk ut ett avsnitt.', 'De hör hemma bland {placement}.', '{advice}'],
      en: ['{count} clauses have no place: mark a section.', 'They belong among {placement}.', '{advice}'],
    },
  },
  run(judged, report) {
    for (const [placement, demands] of waitingDemands(judged)) {
      report(demands.length === 1 ? 'one' : 'several', {
        at: placeIn(judged.procurement, 'placements', placement),
        values: {
          requirement: demands[0]?.requirement.id ?? '',
          count: demands.length,
          placement: placementWords[placement],
          advice: adviceFor(placement, judged),
        },
      });
    }
  },
});
