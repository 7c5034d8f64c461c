import {familyOf, nearest} from '@klausul/core';
import type {Context} from '../../context.ts';
import {type Exit, exit, Refusal} from '../../host.ts';
import {defineCommand, text, wholeNumber} from '../define-command.ts';
import {printByFamily} from './print-by-family.ts';

export const command = defineCommand({
  summary: {sv: 'lista kraven', en: 'list the requirements'},
  takes: {
    family: text('id', {sv: 'bara ett kravområde, till exempel LOG', en: 'only one family, such as LOG'}),
    level: wholeNumber('n', {
      sv: 'bara krav med en kravnivå för den här nivån',
      en: 'only requirements with a rung for this level',
    }),
  },
  run: list,
});

interface ListOptions {
  readonly family?: string | undefined;
  readonly level?: number | undefined;
}

/** Lists requirements, a line each, under their families. */
function list({family, level}: ListOptions, context: Context): Exit {
  const {catalog, language} = context;
  const wanted = family?.toUpperCase();
  if (wanted !== undefined && !catalog.family(wanted)) {
    const near = nearest(
      wanted,
      catalog.data.families.map(({id}) => id),
    );
    throw new Refusal(
      language === 'sv'
        ? `Kravområdet ”${family}” finns inte.${near ? ` Menade du ${near}?` : ''}`
        : `The family “${family}” does not exist.${near ? ` Did you mean ${near}?` : ''}`,
    );
  }
  const shown = catalog.data.requirements.filter(
    (requirement) =>
      (wanted === undefined || familyOf(requirement.id) === wanted) &&
      (level === undefined || requirement.rungs.some(({levels}) => levels.includes(level))),
  );
  printByFamily(shown, context);
  return exit.clean;
}
