import {type Catalog, familyOf, type Level, type RequirementEntry} from '../catalogue/catalog.ts';
import {rungFor} from '../catalogue/ladder.ts';
import {boundsFor, fillParameters, localiseValue, parametersIn} from '../catalogue/parameters.ts';
import type {Judged} from '../coverage/judge.ts';
import {type Demand, wantedFor} from '../demands/demands.ts';
import {reasonsText} from '../demands/reason.ts';
import {levelName} from '../procurement/scale.ts';
import {fill, type Language, listOf} from '../text/language.ts';
import {driverWords, placementWords, referenceWords, statusWords} from './words.ts';

/**
 * One requirement for people: what it asks, why, where from, its ladder, and what this procurement makes of it. Plain
 * lines; `pathOf` says how files are shown.
 */
export function explain(
  requirement: RequirementEntry,
  catalog: Catalog,
  language: Language,
  judged?: Judged,
  pathOf: (file: string) => string = (file) => file,
): string {
  const sv = language === 'sv';
  const scale = judged?.procurement.scale;
  /** In the procurement's own scale; of the catalogue alone its canonical levels. */
  const named = (level: number) => (scale ? levelName(scale, level as Level)[language] : String(level));
  const lines = [
    `${requirement.id} ${requirement.title[language]} (${catalog.family(familyOf(requirement.id))?.title[language] ?? ''})`,
    requirement.plain[language],
    '',
    `${sv ? 'Syfte' : 'Purpose'}: ${requirement.rungs[0]?.purpose[language] ?? ''}`,
    `${sv ? 'Placering' : 'Placement'}: ${listOf(
      requirement.placements.map((name) => placementWords[name][language]),
      language,
    )}`,
    `${sv ? 'Utlöses av' : 'Asked for by'}: ${triggers(requirement, catalog, language, named)}`,
    `${sv ? 'Källor' : 'Sources'}: ${sources(requirement, language)}`,
  ];
  if (requirement.buyer)
    lines.push(`${sv ? 'Beställarens egen del' : 'The buyer’s own part'}: ${requirement.buyer[language]}`);
  if (judged) lines.push('', ...here(requirement, judged, language, pathOf));
  lines.push('', sv ? 'Kravnivåer:' : 'Rungs:');
  const current = judged?.demands.find((demand) => demand.requirement.id === requirement.id);
  const wanted = current && current.relevance === 'demanded' ? rungFor(requirement, current.level) : undefined;
  for (const rung of requirement.rungs) {
    lines.push(
      `${rung === wanted ? '→' : ' '} ${rung.levels.map(named).join(', ')}  ${rung === wanted && judged && current ? wantedText(rung.text[language], current, judged, language) : withDefaults(rung.text[language], Math.max(...rung.levels), catalog, language)}`,
    );
  }
  return lines.join('\n');
}

/** The text of a rung with the values that this procurement asks for. */
function wantedText(text: string, demand: Demand, {procurement, catalog}: Judged, language: Language): string {
  return fillParameters(text, wantedFor(demand, procurement, catalog).parameters, catalog, language);
}

/** The text of a rung with the default of every parameter at a level. */
export function withDefaults(text: string, level: number, catalog: Catalog, language: Language): string {
  const values: Record<string, string> = {};
  for (const id of parametersIn(text)) {
    const parameter = catalog.parameter(id);
    if (parameter)
      values[id] = localiseValue(parameter, boundsFor(parameter, level as 0 | 1 | 2 | 3, new Set()).default, language);
  }
  return fill(text, values);
}

function triggers(
  requirement: RequirementEntry,
  catalog: Catalog,
  language: Language,
  named: (level: number) => string,
): string {
  const sv = language === 'sv';
  const flagTitle = (flag: string) => `”${catalog.flag(flag)?.title[language] ?? flag}”`;
  const parts = Object.entries(requirement.drivers).map(
    ([driver, threshold]) =>
      `${driverWords[driver as keyof typeof driverWords][language]} ${sv ? 'från nivå' : 'from level'} ${named(threshold)}`,
  );
  if (requirement.basic) parts.push(sv ? 'grundskydd (alltid)' : 'basic protection (always)');
  for (const flag of requirement.flags ?? []) parts.push(`${sv ? 'förutsättningen' : 'the flag'} ${flagTitle(flag)}`);
  if (requirement['opt-in']) return sv ? 'ett uttryckligt val (chosen)' : 'an explicit choice (chosen)';
  const condition = requirement.when
    ? ` ${sv ? 'om' : 'if'} ${requirement.when.map(flagTitle).join(sv ? ' eller ' : ' or ')} ${sv ? 'gäller' : 'holds'}`
    : '';
  return listOf(parts, language, 'or') + condition;
}

/** The standards and laws that a requirement answers, by number: “ISO/IEC 27002:2022 8.5, NIS2 artikel 21.2 j”. */
export function sources({references}: RequirementEntry, language: Language): string {
  const parts = Object.entries(references).flatMap(([source, numbers]) => {
    if (!Array.isArray(numbers) || numbers.length === 0) return [];
    const words = referenceWords[source as keyof typeof referenceWords];
    return [words ? fill(words[language], {numbers: numbers.join(', ')}) : numbers.join(', ')];
  });
  return parts.join('; ');
}

function here(
  {id}: RequirementEntry,
  {coverage, demands, procurement, catalog}: Judged,
  language: Language,
  pathOf: (file: string) => string,
): string[] {
  const sv = language === 'sv';
  const demand = demands.find(({requirement}) => requirement.id === id);
  if (!demand) {
    return [
      sv
        ? `I ”${procurement.name}” behövs kravet inte: ingenting utlöser det.`
        : `In “${procurement.name}” it is not demanded: nothing asks for it.`,
    ];
  }
  const entry = coverage.find((candidate) => candidate.demand === demand);
  const reasons = reasonsText(demand, procurement, catalog, language);
  const clause = entry?.clause?.clause;
  // Level 0 is no level: only a flag, basic protection or a choice asks.
  const name = levelName(procurement.scale, demand.level)[language];
  const level = demand.level > 0 ? (sv ? ` på nivå ${name}` : ` at level ${name}`) : '';
  return [
    sv
      ? `I ”${procurement.name}” behövs det${level} eftersom ${reasons}.`
      : `In “${procurement.name}” it is needed${level} because ${reasons}.`,
    `${sv ? 'Kravtäckning' : 'Coverage'}: ${entry ? statusWords[entry.status][language] : ''}${clause ? ` (${pathOf(clause.file)}:${clause.begin.line})` : ''}`,
  ];
}
