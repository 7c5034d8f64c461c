import type {Language} from '../text/language.ts';
import type {ParameterEntry} from './catalog.ts';
import {type Bounds, localiseValue} from './parameters.ts';
import {parseQuantity} from './quantity.ts';

/** What bounds let through, for readers: “8–48 hours”, “24 hours to 7 days”, “60 months” when there is no choice. */
export function acceptedRange(parameter: ParameterEntry, {min, max}: Bounds, language: Language): string {
  const [from, to] = [localiseValue(parameter, min, language), localiseValue(parameter, max, language)];
  if (from === to) return to;
  const [low, high] = [parseQuantity(min), parseQuantity(max)];
  if (low && high && low.unit === high.unit) return `${/^[\d.,]+/.exec(from)?.[0] ?? from}–${to}`;
  return `${from} ${language === 'sv' ? 'till' : 'to'} ${to}`;
}
