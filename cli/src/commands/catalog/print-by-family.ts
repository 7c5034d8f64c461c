import {familyOf, placementWords, type RequirementEntry} from '@klausul/core';
import type {Context} from '../../context.ts';

/** Prints requirements, a line each, under their families. */
export function printByFamily(requirements: readonly RequirementEntry[], context: Context): void {
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
