import type {Level, ParameterEntry, RequirementEntry, Rung} from '../../core/src/catalogue/catalog.ts';
import {rungFor} from '../../core/src/catalogue/ladder.ts';
import {boundsFor, localiseValue, parametersIn} from '../../core/src/catalogue/parameters.ts';
import type {Language} from '../../core/src/text/language.ts';
import {catalog} from './catalogue.ts';
import {plain} from './markdown.ts';
import {oneOf} from './words.ts';

const noFlags: ReadonlySet<string> = new Set();

/** The text of a rung as Markdown, every parameter as its default; per level where the levels of the rung differ. */
export function textWithValues(rung: Rung, language: Language) {
  return plain(rung.text[language]).replace(/\{([a-z][a-z0-9-]*)\}/g, (hole: string, id: string) => {
    const parameter = catalog.parameter(id);
    if (!parameter) return hole;
    const defaults = (rung.levels as Level[]).map((level) => ({
      level,
      value: defaultValue(parameter, level, language),
    }));
    const [first] = defaults;
    if (first && defaults.every(({value}) => value === first.value)) return `**${plain(first.value)}**`;
    const level = language === 'sv' ? 'nivå' : 'level';
    return oneOf(
      defaults.map((entry) => `**${plain(entry.value)}** (${level} ${entry.level})`),
      language,
    );
  });
}

/** The default of a parameter for a level when no flag holds, as a reader reads it. */
function defaultValue(parameter: ParameterEntry, level: Level, language: Language) {
  return localiseValue(parameter, boundsFor(parameter, level, noFlags).default, language);
}

/** “**24 timmar** (4–72 timmar)”; the bounds of a choice as they are written in klausul.yaml. */
export function valueWithBounds(
  parameter: ParameterEntry,
  level: Level,
  language: Language,
  flags: ReadonlySet<string> = noFlags,
) {
  const bounds = boundsFor(parameter, level, flags);
  const read = (value: string) => localiseValue(parameter, value, language);
  const isChoice = parameter.unit === 'choice';
  const range = isChoice ? span(bounds.min, bounds.max) : span(read(bounds.min), read(bounds.max));
  return `**${plain(read(bounds.default))}** (${plain(range)})`;
}

/** “4–72 timmar”: the unit once when both have the same. */
function span(min: string, max: string) {
  if (min === max) return min;
  const [, number, unit] = /^([0-9.,]+)( .*|%)$/.exec(min) ?? [];
  return unit && max.endsWith(unit) ? `${number}–${max}` : `${min}–${max}`;
}

/** The levels, from 1, at which a requirement can be demanded and its text then carries the parameter; 0 has the values of 1. */
export function levelsOf(requirement: RequirementEntry, id: string) {
  const {basic, flags, floors, drivers} = requirement;
  const start = Math.min(...Object.values(drivers));
  const isAskedWithoutAspect = basic || flags !== undefined || requirement['opt-in'];
  const demanded = ([0, 1, 2, 3] as const).filter(
    (level) => level >= start || (level === 0 && isAskedWithoutAspect) || Object.values(floors ?? {}).includes(level),
  );
  const carrying = demanded.filter((level) => parametersIn(rungFor(requirement, level)?.text.sv ?? '').includes(id));
  return new Set(carrying.map((level) => Math.max(1, level)));
}

/** The levels at which any requirement carries the parameter. */
export function levelsWith(id: string) {
  return new Set(catalog.data.requirements.flatMap((requirement) => [...levelsOf(requirement, id)]));
}
