import {insertClauses} from '../../../generation/generate.ts';
import {defineRule} from '../../rule.ts';
import {placementWords} from '../clause/misplaced.ts';

/** Clauses go only where someone marked a place for them: never a silent append. */
export const noPlace = defineRule({
  id: 'document/no-place',
  severity: 'error',
  messages: {
    noPlace: {
      sv: '{count} krav hör hemma bland {placement}, men inget avsnitt är utmärkt för dem. Sätt ut ett med <!-- klausul:begin placement={name} --> och <!-- klausul:end -->, med kommandot ”Sätt in säkerhetskrav” i redigeraren, eller med generate --into FIL --heading RUBRIK.',
      en: '{count} clauses belong among {placement}, but no section is marked for them. Mark one with <!-- klausul:begin placement={name} --> and <!-- klausul:end -->, with the command “Insert security requirements” in the editor, or with generate --into FILE --heading TEXT.',
    },
  },
  run(judged, report) {
    const demands = judged.coverage
      .filter(({status, clause}) => status === 'missing' && !clause)
      .map(({demand}) => demand);
    for (const [placement, unplaced] of insertClauses(demands, judged).unplaced) {
      report('noPlace', {
        at: judged.procurement.place('placements', placement),
        data: {count: unplaced.length, placement: placementWords[placement], name: placement},
      });
    }
  },
});
