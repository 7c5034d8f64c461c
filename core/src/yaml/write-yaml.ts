import {readYaml} from './read-yaml.ts';

export type YamlPlain = string | number | boolean;

/** What an edit writes on one line: a value, a short list, or a short record. */
export type YamlValue = YamlPlain | readonly (string | number)[] | Readonly<Record<string, YamlPlain>>;

/** What an edit adds to a list: a value, or a record with values of its own. */
export type YamlItem = YamlPlain | Readonly<Record<string, YamlValue>>;

/** `flow`: inside `[…]` or `{…}`, where commas and brackets need quotes too. */
export interface WriteStyle {
  readonly flow: boolean;
}

/** The value on one line, quoted only when it would otherwise be read as something else. */
export function writeScalar(value: YamlPlain, {flow}: WriteStyle): string {
  if (typeof value !== 'string') return String(value);
  const {value: read} = readYaml(flow ? `{k: ${value}}` : `k: ${value}`);
  return value.search(invisible) < 0 && isRecord(read) && read.k === value ? value : quote(value);
}

export function writeKey(name: string, {flow}: WriteStyle): string {
  const {root} = readYaml(flow ? `{${name}: 0}` : `${name}: 0`);
  const [entry, ...others] = root?.kind === 'mapping' ? root.entries : [];
  return name.search(invisible) < 0 && entry?.key.value === name && others.length === 0 ? name : quote(name);
}

/** `{ requirement: LOG-02, to: 1 }` */
export function writeFlowItem(item: YamlItem): string {
  if (typeof item !== 'object') return writeScalar(item, {flow: true});
  const entries = Object.entries(item).map(([name, value]) => writeEntry(name, value, {flow: true}));
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** The item's lines after `- `, without indentation. */
export function writeBlockItem(item: YamlItem): readonly string[] {
  if (typeof item !== 'object') return [writeScalar(item, {flow: false})];
  const entries = Object.entries(item).map(([name, value]) => writeEntry(name, value, {flow: false}));
  return entries.length === 0 ? ['{}'] : entries;
}

function writeEntry(name: string, value: YamlValue, style: WriteStyle): string {
  return `${writeKey(name, style)}: ${writeValue(value, style)}`;
}

/** The value on one line: `12 h`, `[LOG-03, LOG-04]`, `{ see: KS 2026/0123-3 }`. */
export function writeValue(value: YamlValue, style: WriteStyle): string {
  if (typeof value !== 'object') return writeScalar(value, style);
  return isList(value) ? `[${value.map((item) => writeScalar(item, {flow: true})).join(', ')}]` : writeFlowItem(value);
}

/** Array.isArray does not tell a readonly list from a record. */
function isList(value: object): value is readonly (string | number)[] {
  return Array.isArray(value);
}

/** Nobody sees these, and some readers take one for a line break or drop it. */
const invisible = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/** JSON's quoting is valid YAML. */
function quote(text: string): string {
  return JSON.stringify(text).replace(invisible, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
