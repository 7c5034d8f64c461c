import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {explain as explanationOf, nearest, procurementFileName} from '@klausul/core';
import {type Exit, exit, Refusal} from '../host.ts';
import {visible} from '../output/report-text.ts';
import {type Context, exitOfState} from './context.ts';

/** Tells what a requirement asks, why it is (or is not) demanded here, its ladder and its sources. */
export async function explain(written: string, path: string | undefined, context: Context): Promise<Exit> {
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
      const explanation = explanationOf(requirement, catalog, language, judgement, opened.pathOf);
      for (const line of explanation.split('\n')) context.print(visible(line));
    } else {
      context.notice(
        language === 'sv'
          ? 'Upphandlingen går inte att bedöma. Kör ”klausul validate” för att se varför.'
          : 'The procurement cannot be judged. Run “klausul validate” to see why.',
      );
    }
    return exitOfState(judgement);
  });
}
