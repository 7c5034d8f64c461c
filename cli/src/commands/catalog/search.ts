import {familyOf, type RequirementEntry, sources} from '@klausul/core';
import {type Exit, exit} from '../../host.ts';
import type {Context} from '../context.ts';
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
  const wanted = words.map((word) => word.toLowerCase());
  const found = catalog.data.requirements.filter((requirement) => {
    const text = searchText(requirement, context);
    return wanted.every((word) => text.includes(word));
  });
  if (found.length === 0) {
    context.notice(
      language === 'sv' ? `Inget krav innehåller ”${words.join(' ')}”.` : `No requirement holds “${words.join(' ')}”.`,
    );
  }
  printByFamily(found, context);
  return exit.clean;
}

function searchText(requirement: RequirementEntry, {catalog}: Context): string {
  const {title, purpose, plain, rungs, id} = requirement;
  const family = catalog.family(familyOf(id))?.title;
  const both = [title, purpose, plain, ...rungs.map(({text}) => text), ...(family ? [family] : [])];
  const own = both.flatMap(({sv, en}) => [sv, en]);
  const letters = (requirement.references.nis2 ?? []).map((letter) => `nis2 ${letter} 21.2 ${letter}`);
  return [id, ...own, sources(requirement, 'sv'), sources(requirement, 'en'), ...letters].join(' ').toLowerCase();
}
