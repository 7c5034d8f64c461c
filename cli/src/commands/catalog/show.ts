import {explain, nearest} from '@klausul/core';
import type {Context} from '../../context.ts';
import {type Exit, exit, Refusal} from '../../host.ts';
import {defineCommand, one} from '../define-command.ts';

export const command = defineCommand({
  summary: {sv: 'visa ett krav', en: 'show a requirement'},
  takes: {id: one({sv: 'kravets id', en: 'the requirement’s id'})},
  run: ({id}, context) => show(id, context),
});

/** Shows one requirement whole. */
function show(id: string, context: Context): Exit {
  const {catalog, language} = context;
  const requirement = catalog.requirement(id.toUpperCase());
  if (!requirement) {
    const near = nearest(
      id.toUpperCase(),
      catalog.data.requirements.map((known) => known.id),
    );
    throw new Refusal(
      language === 'sv'
        ? `Kravet ”${id}” finns inte i katalogen.${near ? ` Menade du ${near}?` : ''}`
        : `The requirement “${id}” is not in the catalogue.${near ? ` Did you mean ${near}?` : ''}`,
    );
  }
  context.print(explain(requirement, catalog, language));
  return exit.clean;
}
