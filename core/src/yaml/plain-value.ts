import type {Path} from './edit-yaml.ts';

/** What a YAML document means, as `JSON.parse` would give it. */
export type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json};

/** The value at a path; undefined when there is none. */
export function at(value: Json | undefined, path: Path): Json | undefined {
  let found: Json | undefined = value;
  for (const key of path) {
    if (Array.isArray(found)) found = found[Number(key)];
    else found = isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return found;
}

/**
 * The value with another one at a path, which `change` makes of the old one; undefined from it takes the item or key away.
 * Undefined when there is nothing that could hold it.
 */
export function changed(
  value: Json,
  [key, ...rest]: Path,
  change: (old: Json | undefined) => Json | undefined,
): Json | undefined {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    const index = Number(key);
    if (!(index in value)) return undefined;
    const item = rest.length === 0 ? change(value[index]) : changed(value[index] as Json, rest, change);
    return item === undefined ? value.filter((_, other) => other !== index) : value.with(index, item);
  }
  if (!isRecord(value)) return undefined;
  const old = Object.hasOwn(value, key) ? value[key] : undefined;
  if (rest.length > 0 && old === undefined) return undefined;
  const own = rest.length === 0 ? change(old) : changed(old as Json, rest, change);
  if (own === undefined && rest.length > 0) return undefined;
  return Object.fromEntries([
    ...Object.entries(value).filter(([name]) => name !== String(key)),
    ...(own === undefined ? [] : [[String(key), own] as const]),
  ]);
}

export function isRecord(value: Json | undefined): value is {readonly [key: string]: Json} {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two plain values are equal, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [own, other] = [a, b].map((value) => new Map(Object.entries(value)));
  return (
    own?.size === other?.size &&
    [...(own ?? [])].every(([key, value]) => other?.has(key) && same(value, other.get(key)))
  );
}
