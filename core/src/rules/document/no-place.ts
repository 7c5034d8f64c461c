import {placeFor, placesOf} from '../../generation/place-clauses.ts';
import {groupBy} from '../../text/group-by.ts';
import {placementWords} from '../clause/misplaced.ts';
import {defineRule} from '../rule.ts';

/** Clauses go only where someone marked a place for them: never a silent append. */
export const noPlace = defineRule({
  id: 'document/no-place',
  severity: 'error',
  messages: {
    one: {
      sv: '{requirement} hör hemma bland {placement}, men inget avsnitt är utmärkt för dem. Sätt ut ett med <!-- klausul:begin placement={name} --> och <!-- klausul:end -->, med kommandot ”Sätt in säkerhetskrav” i redigeraren, eller med generate --into FIL --heading RUBRIK.',
      en: '{requirement} belongs among {placement}, but no section is marked for them. Mark one with <!-- klausul:begin placement={name} --> and <!-- klausul:end -->, with the command “Insert security requirements” in the editor, or with generate --into FILE --heading TEXT.',
    },
    several: {
      sv: '{count} krav hör hemma bland {placement}, men inget avsnitt är utmärkt för dem. Sätt ut ett med <!-- klausul:begin placement={name} --> och <!-- klausul:end -->, med kommandot ”Sätt in säkerhetskrav” i redigeraren, eller med generate --into FIL --heading RUBRIK.',
      en: '{count} clauses belong among {placement}, but no section is marked for them. Mark one with <!-- klausul:begin placement={name} --> and <!-- klausul:end -->, with the command “Insert security requirements” in the editor, or with generate --into FILE --heading TEXT.',
    },
  },
  run({coverage, documents, procurement}, report) {
    const places = placesOf(documents, procurement);
    const unplaced = coverage
      .filter(({status, clause}) => status === 'award-only' || (status === 'missing' && !clause))
      .filter(({demand}) => !placeFor(demand, places, procurement));
    for (const [placement, group] of groupBy(unplaced, ({demand}) => demand.placements[0])) {
      if (!placement) continue;
      report(group.length === 1 ? 'one' : 'several', {
        at: procurement.place('placements', placement),
        data: {
          requirement: group[0]?.demand.requirement.id ?? '',
          count: group.length,
          placement: placementWords[placement],
          name: placement,
        },
      });
    }
  },
});
