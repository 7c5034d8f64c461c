import type {YamlMapping, YamlNode} from '../yaml/read-yaml.ts';

/** A fault of a file: where in the text, and which keys lead to it when that is known. */
export interface FaultPlace {
  readonly start: number;
  readonly end: number;
  readonly path?: readonly string[];
  /** A key too many harms nothing beside it. */
  readonly isExtra?: boolean;
}

export interface SoundPart {
  /** The value without its faulty entries; a faulty item of a list leaves a hole, so that the others keep their places. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The top-level keys that something is wrong with; an empty one when nobody can say where the fault belongs. */
  readonly doubtful: ReadonlySet<string>;
}

/** Whose entries stand for themselves, so that one can be left out and the others kept. */
const ofEntries = new Set([
  'information',
  'raised',
  'flags',
  'chosen',
  'deliveries',
  'placements',
  'parameters',
  'award',
  'met-elsewhere',
  'deviations',
  'assessments',
  'rules',
]);

/** What is left of a file's value when every entry with a fault is left out; undefined when the value has no entries. */
export function soundPart(value: unknown, root: YamlNode, faults: readonly FaultPlace[]): SoundPart | undefined {
  if (root.kind !== 'mapping' || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const doubtful = new Set<string>();
  const faulty = new Map<string, Set<string> | 'whole'>();
  for (const {path, isExtra, ...place} of faults) {
    const [key = '', entry] = path ?? pathAt(root, place);
    doubtful.add(key);
    if (isExtra || key === '') continue;
    const known = faulty.get(key);
    if (entry === undefined || !ofEntries.has(key)) faulty.set(key, 'whole');
    else if (known !== 'whole') faulty.set(key, (known ?? new Set()).add(entry));
  }
  const sound = Object.entries(value).flatMap(([key, own]): [string, unknown][] => {
    const left = faulty.get(key);
    if (left === undefined) return [[key, own]];
    return left === 'whole' ? [] : [[key, withoutEntries(own, left)]];
  });
  return {value: Object.fromEntries(sound), doubtful};
}

function withoutEntries(value: unknown, left: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item, index) => (left.has(String(index)) ? undefined : item));
  return Object.fromEntries(Object.entries(value as object).filter(([key]) => !left.has(key)));
}

/** The key, and its entry when it has such, that a place lies in; nothing when it lies before them all. */
function pathAt(root: YamlMapping, {start}: FaultPlace): readonly string[] {
  const entry = lastFrom(root.entries, ({key}) => key.start, start);
  if (!entry) return [];
  const {key, value} = entry;
  if (start < value.start || value.kind === 'scalar') return [key.value];
  if (value.kind === 'sequence') {
    const item = lastIndexFrom(value.items, (one) => one.start, start);
    return item === undefined ? [key.value] : [key.value, String(item)];
  }
  const inner = lastFrom(value.entries, (one) => one.key.start, start);
  return inner ? [key.value, inner.key.value] : [key.value];
}

function lastFrom<Part>(parts: readonly Part[], startOf: (part: Part) => number, offset: number): Part | undefined {
  const index = lastIndexFrom(parts, startOf, offset);
  return index === undefined ? undefined : parts[index];
}

/** Which of what stands in the order of the text is the last that begins at an offset or before; undefined when none does. */
function lastIndexFrom<Part>(
  parts: readonly Part[],
  startOf: (part: Part) => number,
  offset: number,
): number | undefined {
  let low = -1;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(parts[middle] as Part) <= offset) low = middle;
    else high = middle - 1;
  }
  return low < 0 ? undefined : low;
}
