import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {explain as explanationOf, nearest, procurementFileName, validate} from '@klausul/core';
import {type Context, exitOfState} from '../context.ts';
import {type Exit, exit, Refusal} from '../host.ts';
import {findingLines, visible} from '../output/report-text.ts';
import {defineCommand, one, perhaps, where} from './define-command.ts';

export const command = defineCommand({
  summary: {
    sv: 'berätta vad ett krav är och varför det behövs här',
    en: 'tell what a requirement is and why it is needed here',
  },
  takes: {
    id: one({sv: 'kravets id, till exempel LOG-02', en: 'the requirement’s id, such as LOG-02'}),
    path: perhaps(where),
  },
  run: ({id, path}, context) => explain(id, path, context),
});

/** Tells what a requirement asks, why it is (or is not) demanded here, its ladder and its sources. */
async function explain(written: string, path: string | undefined, context: Context): Promise<Exit> {
  const {catalog} = context;
  const id = written.toUpperCase();
  const requirement = catalog.requirement(id);
  if (!requirement) {
    const near = nearest(
      id,
      catalog.data.requirements.map((known) => known.id),
    );
    throw new Refusal(
      context.language === 'sv'
        ? `Kravet ”${written}” finns inte i katalogen.${near ? ` Menade du ${near}?` : ''}`
        : `The requirement “${written}” is not in the catalogue.${near ? ` Did you mean ${near}?` : ''}`,
    );
  }
  if (path === undefined && !existsSync(resolve(context.host.cwd, procurementFileName))) {
    context.print(explanationOf(requirement, catalog, context.language));
    return exit.clean;
  }
  return context.forEach([path ?? '.'], ({judgement, language, opened}) => {
    if (judgement.state === 'judged') {
      const own = judgement.catalog.requirement(id) ?? requirement;
      const explanation = explanationOf(own, judgement.catalog, language, judgement, opened.pathOf);
      for (const line of explanation.split('\n')) context.print(visible(line));
    } else {
      const result = {judgement, findings: validate(judgement), pathOf: opened.pathOf, language};
      for (const line of findingLines(result, context.style)) context.print(line);
    }
    return exitOfState(judgement);
  });
}
