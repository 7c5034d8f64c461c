import {fill, type Language} from '../text/language.ts';
import type {Catalog, Level, ParameterEntry} from './catalog.ts';
import {compareQuantities, localiseQuantity, parseQuantity, printQuantity} from './quantity.ts';

/** Default and bounds of a parameter for one level and set of flags, as markers carry them. */
export interface Bounds {
  readonly default: string;
  readonly min: string;
  readonly max: string;
}

/** How a value stands to its bounds: too weak protects less than the need, too strict asks more than it. */
export type Standing = 'within' | 'too-weak' | 'too-strict' | 'unreadable';

/** The value as a marker carries it (`12h`, `99.5%`, `office`); undefined when the parameter cannot have such a value. */
export function canonicalValue(parameter: ParameterEntry, written: string | number): string | undefined {
  if (parameter.unit === 'choice') {
    return parameter.choices?.find(({id}) => id === String(written))?.id;
  }
  const quantity = parseQuantity(written);
  if (!quantity || compareQuantities(quantity, {amount: 0, unit: parameter.unit}) === undefined) return undefined;
  return printQuantity(quantity);
}

/** The value as a reader reads it: “12 timmar”; what was written when it cannot be read. */
export function localiseValue(parameter: ParameterEntry, value: string, language: Language): string {
  if (parameter.unit === 'choice') return parameter.choices?.find(({id}) => id === value)?.text[language] ?? value;
  const quantity = parseQuantity(value);
  return quantity ? localiseQuantity(quantity, language) : value;
}

/**
 * Default and bounds for a need: those of the level, tightened by each flag that holds. Level 0 has those of level 1.
 * They are asked for by every clause that carries the parameter, so they are worked out once per level and flags.
 */
export function boundsFor(parameter: ParameterEntry, level: Level, flags: ReadonlySet<string>): Bounds {
  const known = allBounds.get(parameter) ?? new Map<string, Bounds>();
  allBounds.set(parameter, known);
  let key = String(level);
  for (const flag in parameter.flags) if (flags.has(flag)) key += ` ${flag}`;
  const bounds = known.get(key) ?? workOutBounds(parameter, level, flags);
  known.set(key, bounds);
  return bounds;
}

const allBounds = new WeakMap<ParameterEntry, Map<string, Bounds>>();

function workOutBounds(parameter: ParameterEntry, level: Level, flags: ReadonlySet<string>): Bounds {
  let bounds = parameter.levels[String(Math.max(1, level)) as '1' | '2' | '3'];
  for (const [flag, own] of Object.entries(parameter.flags ?? {})) {
    if (!flags.has(flag)) continue;
    bounds = {
      min: own.min === undefined ? bounds.min : larger(parameter, bounds.min, own.min),
      max: own.max === undefined ? bounds.max : flagMaximum(parameter, bounds, own),
      default: own.default === undefined ? bounds.default : stricter(parameter, bounds.default, own.default),
    };
  }
  const canonical = (value: string | number) => canonicalValue(parameter, value) ?? String(value);
  const result = {min: canonical(bounds.min), max: canonical(bounds.max)};
  return {...result, default: clamp(parameter, canonical(bounds.default), result)};
}

/** A flag's maximum replaces the level's where a floor has moved up to it or above, else the smaller of the two holds. */
function flagMaximum(
  parameter: ParameterEntry,
  bounds: {readonly max: string | number},
  own: {readonly min?: string | number; readonly max?: string | number},
): string | number {
  const max = own.max as string | number;
  if (own.min !== undefined && (compareValues(parameter, bounds.max, own.min) ?? 0) <= 0) return max;
  return smaller(parameter, bounds.max, max);
}

/** Whether a value lies within the bounds of a need, and if not, on which side. */
export function standingOf(parameter: ParameterEntry, value: string, bounds: Bounds): Standing {
  const belowMin = compareValues(parameter, value, bounds.min);
  const aboveMax = compareValues(parameter, value, bounds.max);
  if (belowMin === undefined || aboveMax === undefined) return 'unreadable';
  if (belowMin < 0) return parameter.direction === 'lower' ? 'too-strict' : 'too-weak';
  if (aboveMax > 0) return parameter.direction === 'higher' ? 'too-strict' : 'too-weak';
  return 'within';
}

/** Negative when a is less than b; for a choice, when it comes earlier. Undefined when one of them is no value of the parameter. */
export function compareValues(parameter: ParameterEntry, a: string | number, b: string | number): number | undefined {
  if (parameter.unit === 'choice') {
    const order = (value: string | number) => parameter.choices?.findIndex(({id}) => id === String(value)) ?? -1;
    return order(a) < 0 || order(b) < 0 ? undefined : order(a) - order(b);
  }
  const [left, right] = [parseQuantity(a), parseQuantity(b)];
  return left && right && compareQuantities(left, right);
}

/** The parameters that a text names, in the order of the text, each once. */
export function parametersIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(/\{([a-z][a-z0-9-]*)\}/g), (match) => match[1] as string))];
}

/** The text with every parameter's value as a reader reads it. */
export function fillParameters(
  text: string,
  values: ReadonlyMap<string, string>,
  catalog: Catalog,
  language: Language,
): string {
  const words: Record<string, string> = {};
  for (const [id, value] of values) {
    const parameter = catalog.parameter(id);
    words[id] = parameter ? localiseValue(parameter, value, language) : value;
  }
  return fill(text, words);
}

type Value = string | number;
const smaller = (parameter: ParameterEntry, a: Value, b: Value): Value =>
  (compareValues(parameter, a, b) ?? 0) <= 0 ? a : b;
const larger = (parameter: ParameterEntry, a: Value, b: Value): Value =>
  (compareValues(parameter, a, b) ?? 0) >= 0 ? a : b;
const stricter = (parameter: ParameterEntry, a: Value, b: Value): Value =>
  parameter.direction === 'lower' ? smaller(parameter, a, b) : larger(parameter, a, b);

function clamp(parameter: ParameterEntry, value: string, {min, max}: Omit<Bounds, 'default'>): string {
  return String(larger(parameter, smaller(parameter, value, max), min));
}
