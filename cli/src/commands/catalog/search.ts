import {findRequirements} from '@klausul/core';
import type {Context} from '../../context.ts';
import {type Exit, exit} from '../../host.ts';
import {defineCommand, several} from '../define-command.ts';
import {printByFamily} from './print-by-family.ts';

export const command = defineCommand({
  summary: {
    sv: 'sök krav efter ord, standardnummer eller NIS2-bokstav',
    en: 'search requirements by word, standard number or NIS2 letter',
  },
  takes: {words: several({sv: 'ord som alla ska finnas', en: 'words that must all be there'})},
  run: ({words}, context) => search(words, context),
});

/** Finds requirements that hold every word, in any text of theirs, in either language, or a source such as `8.13` or `NIS2 j`. */
function search(words: readonly string[], context: Context): Exit {
  const {catalog, language} = context;
  const found = findRequirements(words.join(' '), catalog);
  if (found.length === 0) {
    context.notice(
      language === 'sv' ? `Inget krav innehåller ”${words.join(' ')}”.` : `No requirement holds “${words.join(' ')}”.`,
    );
  }
  printByFamily(found, context);
  return exit.clean;
}
