import {catalog, core} from './catalogue.ts';
import {plain} from './markdown.ts';
import {oneOf} from './words.ts';

const noFlags = new Set();

/** The text of a rung as Markdown, every parameter as its default; per level where the levels of the rung differ. */
export function textWithValues(rung, language) {
  return plain(rung.text[language]).replace(/\{([a-z][a-z0-9-]*)\}/g, (hole, id) => {
    const parameter = catalog.parameter(id);
    if (!parameter) return hole;
    const defaults = rung.levels.map((level) => ({level, value: defaultValue(parameter, level, language)}));
    if (defaults.every(({value}) => value === defaults[0].value)) return `**${plain(defaults[0].value)}**`;
    const level = language === 'sv' ? 'nivå' : 'level';
    return oneOf(
      defaults.map((entry) => `**${plain(entry.value)}** (${level} ${entry.level})`),
      language,
    );
  });
}

/** The default of a parameter for a level when no flag holds, as a reader reads it. */
export function defaultValue(parameter, level, language) {
  return core.localiseValue(parameter, core.boundsFor(parameter, level, noFlags).default, language);
}

/** “**24 timmar** (4–72 timmar)”; the bounds of a choice as they are written in klausul.yaml. */
export function valueWithBounds(parameter, level, language, flags = noFlags) {
  const bounds = core.boundsFor(parameter, level, flags);
  const read = (value) => core.localiseValue(parameter, value, language);
  const isChoice = parameter.unit === 'choice';
  const range = isChoice ? span(bounds.min, bounds.max) : span(read(bounds.min), read(bounds.max));
  return `**${plain(read(bounds.default))}** (${plain(range)})`;
}

/** “4–72 timmar”: the unit once when both have the same. */
function span(min, max) {
  if (min === max) return min;
  const [, number, unit] = /^([0-9.,]+)( .*|%)$/.exec(min) ?? [];
  return unit && max.endsWith(unit) ? `${number}–${max}` : `${min}–${max}`;
}

/** The levels, from 1, at which a requirement can be demanded and its text then carries the parameter; 0 has the values of 1. */
export function levelsOf(requirement, id) {
  const {basic, flags, floors, drivers} = requirement;
  const start = Math.min(...Object.values(drivers));
  const isAskedWithoutAspect = basic || flags !== undefined || requirement['opt-in'];
  const demanded = [0, 1, 2, 3].filter(
    (level) => level >= start || (level === 0 && isAskedWithoutAspect) || Object.values(floors ?? {}).includes(level),
  );
  const carrying = demanded.filter((level) =>
    core.parametersIn(core.rungFor(requirement, level)?.text.sv ?? '').includes(id),
  );
  return new Set(carrying.map((level) => Math.max(1, level)));
}

/** The levels at which any requirement carries the parameter. */
export function levelsWith(id) {
  return new Set(catalog.data.requirements.flatMap((requirement) => [...levelsOf(requirement, id)]));
}
