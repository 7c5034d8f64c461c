import type {Level, ParameterEntry} from '../catalogue/catalog.ts';
import {boundsFor, canonicalValue, compareValues, localiseValue, parametersIn} from '../catalogue/parameters.ts';
import type {CatalogueSources, Located} from '../catalogue/read-catalogue.ts';
import type {Place} from '../text/finding.ts';
import type {Bilingual} from '../text/language.ts';
import {defineCheck, type Report} from './check.ts';

const levels = ['1', '2', '3'] as const;
const sides = ['default', 'min', 'max'] as const;

type Rules =
  | 'catalog/parameter-value'
  | 'catalog/parameter-bounds'
  | 'catalog/parameter-order'
  | 'catalog/unknown-parameter'
  | 'catalog/unused-parameter';

/** The values that clauses carry can be read and compared, lie within their bounds, and never ask less at a higher level. */
export const parameters = defineCheck({
  rules: {
    'catalog/parameter-value': 'error',
    'catalog/parameter-bounds': 'error',
    'catalog/parameter-order': 'error',
    'catalog/unknown-parameter': 'error',
    'catalog/unused-parameter': 'warning',
  },
  run(catalog, report) {
    checkUse(catalog, report);
    for (const parameter of catalog.parameters) {
      if (isReadable(parameter, report) && isBounded(parameter, report)) checkOrder(parameter, report);
    }
  },
});

function checkUse(catalog: CatalogueSources, report: Report<Rules>): void {
  const known = new Set(catalog.parameters.map(({value}) => value.id));
  const used = new Set<string>();
  const look = (text: Bilingual, place: (language: 'sv' | 'en') => Place, requirement: string) => {
    for (const id of new Set([...parametersIn(text.sv), ...parametersIn(text.en)])) {
      used.add(id);
      if (known.has(id)) continue;
      report('catalog/unknown-parameter', {
        at: place(parametersIn(text.sv).includes(id) ? 'sv' : 'en'),
        requirement,
        message: {
          sv: `${requirement} använder parametern {${id}}, som inte finns i parameters.yaml. Lägg till den, eller rätta namnet.`,
          en: `${requirement} uses the parameter {${id}}, which is not in parameters.yaml. Add it, or correct the name.`,
        },
      });
    }
  };
  for (const {value, at} of catalog.requirements) {
    for (const [index, {text}] of value.rungs.entries()) {
      look(text, (language) => at('rungs', index, 'text', language), value.id);
    }
  }
  for (const {value, at} of catalog.parameters) {
    if (used.has(value.id)) continue;
    report('catalog/unused-parameter', {
      at: at('id'),
      message: {
        sv: `Parametern ”${value.id}” står inte i någon kravtext. Använd den, eller ta bort den och märk den i ids.yaml.`,
        en: `The parameter “${value.id}” stands in no requirement's text. Use it, or remove it and mark it in ids.yaml.`,
      },
    });
  }
}

/** Whether every value is one of the parameter's kind, told where it is not. */
function isReadable({value: parameter, at, keyAt}: Located<ParameterEntry>, report: Report<Rules>): boolean {
  const {id, unit, choices} = parameter;
  if ((unit === 'choice') !== (choices !== undefined)) {
    report('catalog/parameter-value', {
      at: choices ? keyAt('choices') : at('unit'),
      message: choices
        ? {
            sv: `”${id}” har val men enheten ${unit}. Skriv ”unit: choice”, eller ta bort valen.`,
            en: `“${id}” has choices but the unit ${unit}. Write “unit: choice”, or remove the choices.`,
          }
        : {
            sv: `”${id}” är ett val men räknar inte upp några. Lägg till ”choices”, från det lättaste till det strängaste.`,
            en: `“${id}” is a choice but lists none. Add “choices”, from the lightest to the strictest.`,
          },
    });
    return false;
  }
  const choiceIds = (choices ?? []).map((choice) => choice.id);
  const repeated = choiceIds.findIndex((choice, index) => choiceIds.indexOf(choice) < index);
  if (repeated >= 0) {
    report('catalog/parameter-value', {
      at: at('choices', repeated, 'id'),
      message: {
        sv: `Valet ”${choiceIds[repeated]}” står två gånger i ”${id}”. Ge det senare ett eget id.`,
        en: `The choice “${choiceIds[repeated]}” stands twice in “${id}”. Give the later one an id of its own.`,
      },
    });
    return false;
  }
  let readable = true;
  const look = (value: string | number | undefined, ...path: readonly string[]) => {
    if (value === undefined || canonicalValue(parameter, value) !== undefined) return;
    readable = false;
    report('catalog/parameter-value', {
      at: at(...path),
      message: {
        sv: `”${value}” är inget värde för ”${id}”, som ${unit === 'choice' ? 'är ett av valen' : `mäts i ${unit}`}. Skriv ett värde som går att jämföra med de andra.`,
        en: `“${value}” is no value for “${id}”, which is ${unit === 'choice' ? 'one of the choices' : `measured in ${unit}`}. Write a value that compares with the others.`,
      },
    });
  };
  for (const level of levels) for (const side of sides) look(parameter.levels[level][side], 'levels', level, side);
  for (const [flag, own] of Object.entries(parameter.flags ?? {})) {
    for (const side of sides) look(own[side], 'flags', flag, side);
  }
  return readable;
}

function isBounded({value: parameter, at}: Located<ParameterEntry>, report: Report<Rules>): boolean {
  let bounded = true;
  const {id} = parameter;
  const tell = (
    place: Place,
    standard: string | number,
    min: string | number,
    max: string | number,
    where: Bilingual,
  ) => {
    bounded = false;
    report('catalog/parameter-bounds', {
      at: place,
      message: {
        sv: `”${id}” har ${where.sv} värdet ${standard} och gränserna ${min} till ${max}. Låt gränserna stå i ordning och värdet ligga mellan dem.`,
        en: `“${id}” has ${where.en} the value ${standard} and the bounds ${min} to ${max}. Let the bounds be in order and the value between them.`,
      },
    });
  };
  const fits = (standard: string | number, min: string | number, max: string | number) =>
    isAtMost(parameter, min, standard) && isAtMost(parameter, standard, max) && isAtMost(parameter, min, max);
  for (const level of levels) {
    const {default: standard, min, max} = parameter.levels[level];
    if (!fits(standard, min, max)) {
      tell(at('levels', level, 'default'), standard, min, max, {sv: `på nivå ${level}`, en: `at level ${level}`});
    }
  }
  if (!bounded) return false;
  for (const [flag, own] of Object.entries(parameter.flags ?? {})) {
    for (const level of levels) {
      const {min, max} = boundsFor(parameter, Number(level) as Level, new Set([flag]));
      const standard = own.default ?? own.min ?? own.max ?? parameter.levels[level].default;
      const isOrdered = isAtMost(parameter, min, max);
      const isInside =
        isAtMost(parameter, own.min ?? standard, standard) && isAtMost(parameter, standard, own.max ?? standard);
      if (isOrdered && isInside) continue;
      tell(at('flags', flag), standard, min, max, {
        sv: `med ”${flag}” på nivå ${level}`,
        en: `with “${flag}” at level ${level}`,
      });
      break;
    }
  }
  return bounded;
}

/** A higher level never has a looser default or a looser bound. Where too much is wrong too, values go one way. */
function checkOrder({value: parameter, at}: Located<ParameterEntry>, report: Report<Rules>): void {
  const {id, direction} = parameter;
  const tell = (level: (typeof levels)[number], side: (typeof sides)[number]) => {
    const below = levels[levels.indexOf(level) - 1] ?? level;
    const [own, lower] = [level, below].map((name) => parameter.levels[name][side]) as [
      string | number,
      string | number,
    ];
    const shown = (value: string | number, language: 'sv' | 'en') =>
      localiseValue(parameter, canonicalValue(parameter, value) ?? String(value), language);
    report('catalog/parameter-order', {
      at: at('levels', level, side),
      message: {
        sv: `”${id}” är ${shown(own, 'sv')} på nivå ${level} men ${shown(lower, 'sv')} på nivå ${below} (${side}). En högre nivå får inte kräva mindre. Rätta ett av värdena.`,
        en: `“${id}” is ${shown(own, 'en')} at level ${level} but ${shown(lower, 'en')} at level ${below} (${side}). A higher level must not ask less. Correct one of the values.`,
      },
    });
  };
  if (direction === 'range') {
    const [one, two, three] = levels.map((level) => parameter.levels[level].default) as [string, string, string];
    const steps = [compareValues(parameter, one, two) ?? 0, compareValues(parameter, two, three) ?? 0].map(Math.sign);
    if (steps.includes(1) && steps.includes(-1)) tell('3', 'default');
    return;
  }
  const isLooser = (a: string | number, b: string | number) =>
    direction === 'lower' ? !isAtMost(parameter, a, b) : !isAtMost(parameter, b, a);
  for (const [index, level] of levels.entries()) {
    const below = levels[index - 1];
    if (!below) continue;
    for (const side of ['default', direction === 'lower' ? 'max' : 'min'] as const) {
      if (isLooser(parameter.levels[level][side], parameter.levels[below][side])) tell(level, side);
    }
  }
}

function isAtMost(parameter: ParameterEntry, a: string | number, b: string | number): boolean {
  return (compareValues(parameter, a, b) ?? 0) <= 0;
}
