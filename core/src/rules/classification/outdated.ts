import {placeIn} from '../../procurement/procurement.ts';
import {defineRule} from '../rule.ts';

/** Information changes; a classification is reviewed yearly and before procurement (domain 1.3). */
export const outdated = defineRule({
  id: 'classification/outdated',
  severity: 'warning',
  messages: {
    undated: {
      sv: 'Det framgår inte när informationen klassades. Lägg till ”classified: { date: … }”.',
      en: 'It does not say when the information was classified. Add “classified: { date: … }”.',
    },
    old: {
      sv: 'Informationen klassades {day}, för mer än {months} månader sedan. Gå igenom klassningen och ändra dagen.',
      en: 'The information was classified on {day}, more than {months} months ago. Review the classification and change the day.',
    },
    future: {
      sv: 'Informationen är klassad {day}, som inte har varit ännu. Rätta dagen.',
      en: 'The information is classified on {day}, which is yet to come. Correct the day.',
    },
    late: {
      sv: 'Informationen klassades {day}, efter att upphandlingen annonserades {published}. Kraven bygger på klassningen och ska inte komma före den.',
      en: 'The information was classified on {day}, after the procurement was published on {published}. The requirements rest on the classification and cannot come before it.',
    },
  },
  run({procurement, today, config}, report) {
    const {classified, published} = procurement;
    if (!classified) {
      report('undated', {at: placeIn(procurement, 'information')});
      return;
    }
    const {date, place: at} = classified;
    if (date > today) report('future', {at, data: {day: date}});
    else if (monthsBefore(today, config.maxAge) > date) report('old', {at, data: {day: date, months: config.maxAge}});
    else if (published !== undefined && date > published) report('late', {at, data: {day: date, published}});
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
