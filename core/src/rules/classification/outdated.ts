import {placeIn} from '../../procurement/procurement.ts';
import {defineRule} from '../rule.ts';

/** Information changes; a classification is reviewed yearly and before procurement (domain 1.3). */
export const outdated = defineRule({
  id: 'classification/outdated',
  severity: 'warning',
  needs: 'procurement',
  messages: {
    undated: {
      sv: [
        'Klassningen saknar dag: lägg till ”classified: { date: … }”.',
        'Utan den går det inte att se om klassningen är aktuell.',
      ],
      en: [
        'The classification has no day: add “classified: { date: … }”.',
        'Without it nobody can tell whether the classification is current.',
      ],
    },
    old: {
      sv: [
        'Klassningen är gammal: gå igenom den och ändra dagen.',
        'Informationen klassades {day}, för mer än {months} månader sedan.',
      ],
      en: [
        'The classification is old: review it and change the day.',
        'The information was classified on {day}, more than {months} months ago.',
      ],
    },
    future: {
      sv: ['Klassningen har en dag som inte har varit än: rätta dagen.', 'Informationen är klassad {day}.'],
      en: [
        'The classification has a day that is yet to come: correct the day.',
        'The information is classified on {day}.',
      ],
    },
    late: {
      sv: [
        'Klassningen är gjord efter annonseringen: ompröva kraven eller rätta dagen.',
        'Informationen klassades {day}, men upphandlingen annonserades {published}. Kraven bygger på klassningen och ska inte komma före den.',
      ],
      en: [
        'The classification is later than the publication: review the requirements.',
        'The information was classified on {day}, but the procurement was published on {published}. The requirements rest on the classification and cannot come before it.',
      ],
    },
  },
  run({procurement, today, config}, report) {
    const {classified, published} = procurement;
    if (!classified) {
      // One that is written and cannot be read is told of as such.
      if (!procurement.places.has('classified')) report('undated', {at: placeIn(procurement, 'information')});
      return;
    }
    const {date, place: at} = classified;
    if (date > today) report('future', {at, values: {day: date}});
    else if (monthsBefore(today, config.maxAge) > date) report('old', {at, values: {day: date, months: config.maxAge}});
    else if (published !== undefined && date > published) report('late', {at, values: {day: date, published}});
  },
});

/** The day a number of months before another, UTC; the last of its month when the month is shorter. */
function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() - months);
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}
