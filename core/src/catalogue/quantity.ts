import type {Bilingual, Language} from '../text/language.ts';

/** Units of parameters; `wd` is a working day, `mo` a calendar month, `y` a year. */
export type Unit = 'ms' | 'min' | 'h' | 'd' | 'wd' | 'mo' | 'y' | 'percent' | 'count';

/** A number with its unit, as a clause carries it: 12 h, 99.5 %, 2. */
export interface Quantity {
  readonly amount: number;
  readonly unit: Unit;
}

/** Units that measure the same thing, each in its smallest one. Working days, months and days are not convertible. */
const measures: Readonly<Record<Unit, readonly [measure: string, factor: number]>> = {
  ms: ['time', 1],
  min: ['time', 60_000],
  h: ['time', 3_600_000],
  d: ['time', 86_400_000],
  wd: ['working time', 1],
  mo: ['calendar', 1],
  y: ['calendar', 12],
  percent: ['percent', 1],
  count: ['count', 1],
};

/** Days in a month when a calendar value is compared with a time: only for relations between parameters. */
const daysPerMonth = 30;

const words: Readonly<
  Record<Exclude<Unit, 'percent' | 'count'>, Readonly<Record<Language, readonly [one: string, many: string]>>>
> = {
  ms: {sv: ['millisekund', 'millisekunder'], en: ['millisecond', 'milliseconds']},
  min: {sv: ['minut', 'minuter'], en: ['minute', 'minutes']},
  h: {sv: ['timme', 'timmar'], en: ['hour', 'hours']},
  d: {sv: ['dag', 'dagar'], en: ['day', 'days']},
  wd: {sv: ['arbetsdag', 'arbetsdagar'], en: ['working day', 'working days']},
  mo: {sv: ['månad', 'månader'], en: ['month', 'months']},
  y: {sv: ['år', 'år'], en: ['year', 'years']},
};

/** A map, not an object: “constructor” is no unit. */
const spellings: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['', 'count'],
  ['%', 'percent'],
  ['procent', 'percent'],
  ['percent', 'percent'],
  ['dygn', 'd'],
  ...Object.entries(words).flatMap(([unit, forms]) =>
    [unit, ...forms.sv, ...forms.en].map((word) => [word, unit as Unit] as const),
  ),
]);

/** What is possible at all, whatever a catalogue says: a share is at most the whole, a time passes, a number is whole. */
const limits: Readonly<
  Record<'percent' | 'count' | 'time', {readonly words: Bilingual; has(amount: number): boolean}>
> = {
  percent: {has: (amount) => amount <= 100, words: {sv: '0–100 %', en: '0–100%'}},
  count: {has: Number.isInteger, words: {sv: 'ett heltal', en: 'a whole number'}},
  time: {has: (amount) => amount > 0, words: {sv: 'en tid längre än 0', en: 'a time longer than 0'}},
};

/** What is possible instead of a quantity that is not, in words: “0–100 %”; undefined for any other text. */
export function possibleInstead(text: string | number): Bilingual | undefined {
  const quantity = readAny(String(text));
  return quantity && !limitOf(quantity.unit).has(quantity.amount) ? limitOf(quantity.unit).words : undefined;
}

function limitOf(unit: Unit) {
  return unit === 'percent' || unit === 'count' ? limits[unit] : limits.time;
}

/** Reads “12 h”, “12h”, “12 timmar”, “99,5 %” or “2”; undefined when it is no such thing, as “101 %” and “0 h” are not. */
export function parseQuantity(text: string | number): Quantity | undefined {
  if (typeof text === 'number') return read(String(text));
  if (!known.has(text)) {
    if (known.size >= mostKnown) known.clear();
    known.set(text, read(text));
  }
  return known.get(text);
}

/** The catalogue's values and a procurement's recur in every clause. Bounded, since some come from documents. */
const known = new Map<string, Quantity | undefined>();
const mostKnown = 2000;

function read(text: string): Quantity | undefined {
  const quantity = readAny(text);
  return quantity && limitOf(quantity.unit).has(quantity.amount) ? quantity : undefined;
}

/** A number with a unit, possible or not. */
function readAny(text: string): Quantity | undefined {
  const written = text.trim().normalize('NFC');
  const match = /^([0-9]{1,9}(?:[.,][0-9]{1,6})?)[ \u00a0\u202f]?([%\p{L}][\p{L} ]{0,15})?$/u.exec(written);
  if (!match) return undefined;
  const unit = spellings.get((match[2] ?? '').trim().toLowerCase());
  return unit && {amount: Number(match[1]?.replace(',', '.')), unit};
}

/** As a marker carries it: `12h`, `99.5%`, `2`. */
export function printQuantity({amount, unit}: Quantity): string {
  return `${amount}${unit === 'percent' ? '%' : unit === 'count' ? '' : unit}`;
}

/** As a reader reads it: “12 timmar”, “99,5 %”, “12 hours”, “99.5%”. */
export function localiseQuantity({amount, unit}: Quantity, language: Language): string {
  const number = language === 'sv' ? String(amount).replace('.', ',') : String(amount);
  if (unit === 'count') return number;
  if (unit === 'percent') return language === 'sv' ? `${number} %` : `${number}%`;
  return `${number} ${words[unit][language][amount === 1 ? 0 : 1]}`;
}

/** Negative when a is less than b, 0 when equal; undefined when they do not measure the same thing. */
export function compareQuantities(a: Quantity, b: Quantity): number | undefined {
  const [measureA, factorA] = measures[a.unit];
  const [measureB, factorB] = measures[b.unit];
  return measureA === measureB ? a.amount * factorA - b.amount * factorB : undefined;
}

/** The same across calendar and clock units, a month counted as 30 days; undefined when even that has no meaning. */
export function compareAcrossUnits(a: Quantity, b: Quantity): number | undefined {
  const days = ({amount, unit}: Quantity): Quantity =>
    measures[unit][0] === 'calendar' ? {amount: amount * measures[unit][1] * daysPerMonth, unit: 'd'} : {amount, unit};
  return compareQuantities(days(a), days(b));
}
