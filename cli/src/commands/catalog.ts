import {explain, familyOf, nearest, placementWords, type RequirementEntry, sources} from '@klausul/core';
import {type Exit, exit, Refusal} from '../host.ts';
import type {Context} from './context.ts';

export interface ListOptions {
  readonly family?: string;
  readonly level?: number;
}

/** Lists requirements, a line each, under their families. */
export function list({family, level}: ListOptions, context: Context): Exit {
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

/** Shows one requirement whole. */
export function show(id: string, context: Context): Exit {
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

/** Finds requirements that hold every word, in any text of theirs, in either language, or a source such as `8.13` or `NIS2 j`. */
export function search(words: readonly string[], context: Context): Exit {
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

function printByFamily(requirements: readonly RequirementEntry[], context: Context): void {
  const {catalog, language, style} = context;
  let family = '';
  for (const requirement of requirements) {
    const {id, title, placements, rungs} = requirement;
    if (familyOf(id) !== family) {
      family = familyOf(id);
      context.print(style.strong(`${family} ${catalog.family(family)?.title[language] ?? ''}`));
    }
    const levels = rungs.map((rung) => rung.levels.join(',')).join(' | ');
    const first = placements[0];
    const placement = first ? placementWords[first][language] : '';
    context.print(
      `  ${id}  ${title[language]}  ${style.quiet(`${placement}, ${language === 'sv' ? 'nivå' : 'level'} ${levels}`)}`,
    );
  }
}
