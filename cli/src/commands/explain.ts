import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {explain as explanationOf, nearest, procurementFileName} from '@klausul/core';
import {type Exit, exit, Refusal} from '../host.ts';
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
  const codes: Exit[] = [];
  for await (const {judgement, language} of context.open([path ?? '.'])) {
    codes.push(exitOfState(judgement));
    if (judgement.state === 'judged') {
      context.print(explanationOf(requirement, catalog, language, judgement));
      continue;
    }
    context.notice(
      language === 'sv'
        ? 'Upphandlingen går inte att bedöma. Kör ”klausul validate” för att se varför.'
        : 'The procurement cannot be judged. Run “klausul validate” to see why.',
    );
  }
  return context.exitOf(codes);
}
