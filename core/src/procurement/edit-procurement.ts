import type {Placement} from '../catalogue/catalog.ts';
import type {ProcurementFile} from '../generated/procurement-types.ts';
import {applySplices, type Splice, spliceBetween} from '../text/splice.ts';
import type {ProcurementSource} from '../workspace/source.ts';
import {appendItem, type Path, setValue} from '../yaml/edit-yaml.ts';
import {at, changed, isRecord, type Json, same} from '../yaml/plain-value.ts';
import {nodeAt, type YamlNode} from '../yaml/read-yaml.ts';
import {removeAt} from '../yaml/remove-yaml.ts';
import type {YamlItem, YamlValue} from '../yaml/write-yaml.ts';
import {composed, readDescriptor} from './read-descriptor.ts';

/** The lists of records that a form edits. */
type Lists = Required<Pick<ProcurementFile, 'information' | 'raised' | 'met-elsewhere' | 'deviations'>>;
type Entry<List extends keyof Lists> = Frozen<Lists[List][number]>;

type Frozen<Value> = Value extends object ? {readonly [Key in keyof Value]: Frozen<Value[Key]>} : Value;

/** An edit of one of the lists: a whole record, or one key of it. */
type EditOfList<List extends keyof Lists> =
  | {readonly edit: 'add'; readonly list: List; readonly entry: Entry<List>}
  | {readonly edit: 'replace'; readonly list: List; readonly index: number; readonly entry: Entry<List>}
  | {readonly edit: 'remove'; readonly list: List; readonly index: number}
  | {
      readonly edit: 'change';
      readonly list: List;
      readonly index: number;
      /** Such as `name`, to give an information type another one, or the letter of an aspect. */
      readonly key: keyof Entry<List> & string;
      /** Undefined takes the key away. */
      readonly to: YamlValue | undefined;
    };

/** One thing that a person changes in the file that describes a procurement. `to: undefined` takes it away. */
export type ProcurementEdit =
  | {
      readonly edit: 'set';
      readonly key: 'catalog' | 'name' | 'reference' | 'language' | 'law' | 'procedure' | 'published' | 'scale';
      readonly to: string | undefined;
    }
  | {readonly edit: 'parameter'; readonly id: string; readonly to: string | number | undefined}
  | {readonly edit: 'placement'; readonly placement: Placement; readonly to: string | undefined}
  | {
      readonly edit: 'switch';
      readonly list: 'flags' | 'deliveries' | 'chosen';
      readonly id: string;
      readonly on: boolean;
    }
  | {[List in keyof Lists]: EditOfList<List>}[keyof Lists];

/**
 * The edit of the file's text that makes a change and nothing else: comments, order, style and line endings stay, and no
 * line is written anew that need not be. Undefined when it cannot be made so: the file cannot be read, there is nothing
 * at that place, front matter must not hold it, or its style would carry another change along. An empty list when
 * everything is so already.
 */
export function editProcurement(
  {text, kind}: Pick<ProcurementSource['descriptor'], 'text' | 'kind'>,
  edit: ProcurementEdit,
): readonly Splice[] | undefined {
  const before = read(text, kind);
  if (!before || (kind === 'front-matter' && isInternal(edit))) return undefined;
  let after = text;
  let intended = before.value;
  for (const step of stepsOf(edit, before.value)) {
    const root = read(after, kind)?.root;
    const splices = root && spliceOf(after, root, step, kind);
    const next = applied(intended, step);
    if (!splices || next === undefined) return undefined;
    after = applySplices(after, splices);
    intended = next;
  }
  const result = read(after, kind);
  return result && same(result.value, composed(intended)) ? spliceBetween(text, after) : undefined;
}

/** What is not published with the file, so that front matter has no place for it. */
function isInternal(edit: ProcurementEdit): boolean {
  if (!('list' in edit)) return false;
  if (edit.list === 'raised' || edit.list === 'deviations') return true;
  return (
    ('entry' in edit && 'motive' in edit.entry) || ('key' in edit && edit.key === 'motive' && edit.to !== undefined)
  );
}

type Kind = ProcurementSource['descriptor']['kind'];

/** A single step on the tree of the file. */
type Step =
  | {readonly set: Path; readonly to: YamlValue}
  | {readonly append: Path; readonly item: YamlItem}
  | {readonly remove: Path};

function stepsOf(edit: ProcurementEdit, value: Json): readonly Step[] {
  switch (edit.edit) {
    case 'set':
      return setOrRemove([edit.key], edit.to, value);
    case 'parameter':
      return setIn('parameters', edit.id, edit.to, value);
    case 'placement':
      return setIn('placements', edit.placement, edit.to, value);
    case 'switch': {
      const items = at(value, [edit.list]);
      const index = Array.isArray(items) ? items.findIndex((item) => composed(item) === composed(edit.id)) : -1;
      if (edit.on === index >= 0) return [];
      return [edit.on ? {append: [edit.list], item: edit.id} : {remove: [edit.list, index]}];
    }
    case 'add':
      return [{append: [edit.list], item: itemOf(edit.entry)}];
    case 'remove':
      return [{remove: [edit.list, edit.index]}];
    case 'change':
      return setOrRemove([edit.list, edit.index, edit.key], edit.to, value);
    case 'replace': {
      const path = [edit.list, edit.index];
      const wanted = itemOf(edit.entry);
      const old = at(value, path);
      const gone = isRecord(old) ? Object.keys(old).filter((key) => !Object.hasOwn(wanted, key)) : [];
      return [
        ...Object.entries(wanted).flatMap(([key, to]) => setOrRemove([...path, key], to, value)),
        ...gone.map((key) => ({remove: [...path, key]})),
      ];
    }
  }
}

/** A record as it is written, without keys that are undefined. */
function itemOf(entry: object): Readonly<Record<string, YamlValue>> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}

/** The steps for one key of a mapping that may not be there yet. */
function setIn(mapping: string, key: string, to: string | number | undefined, value: Json): readonly Step[] {
  if (to === undefined || isRecord(at(value, [mapping]))) return setOrRemove([mapping, key], to, value);
  return [{set: [mapping], to: {[key]: to}}];
}

function setOrRemove(path: Path, to: YamlValue | undefined, value: Json): readonly Step[] {
  const old = at(value, path);
  if (to === undefined) return old === undefined ? [] : [{remove: path}];
  return old !== undefined && same(old, to) ? [] : [{set: path, to}];
}

/** The order in which people write the keys: a new one goes behind the nearest that precedes it. */
const order = [
  'format',
  'catalog',
  'name',
  'reference',
  'language',
  'law',
  'procedure',
  'framework',
  'published',
  'scale',
  'classified',
  'deliveries',
  'flags',
  'information',
  'raised',
  'chosen',
  'placements',
  'parameters',
  'award',
  'met-elsewhere',
  'deviations',
  'assessments',
];

function spliceOf(text: string, root: YamlNode, step: Step, kind: Kind): readonly Splice[] | undefined {
  if ('remove' in step) return removeAt(text, root, step.remove);
  const path = 'set' in step ? step.set : step.append;
  const after = path.length === 1 ? precedingKey(root, String(path[0])) : undefined;
  const options = after === undefined ? {} : {after};
  if ('append' in step) {
    const splice = appendItem(text, root, path, step.item, options);
    return splice && [splice];
  }
  const splice = setValue(text, root, path, step.to, options);
  if (splice) return [splice];
  // A collection over several lines gives way to what a person puts in its place.
  const removed = nodeAt(root, path) && removeAt(text, root, path);
  const without = removed && applySplices(text, removed);
  const again = without === undefined ? undefined : read(without, kind)?.root;
  const set = without === undefined || !again ? undefined : setValue(without, again, path, step.to, options);
  return set && without !== undefined ? spliceBetween(text, applySplices(without, [set])) : undefined;
}

function precedingKey(root: YamlNode, key: string): string | undefined {
  if (root.kind !== 'mapping') return undefined;
  const present = new Set(root.entries.map((entry) => entry.key.value));
  return order.slice(0, Math.max(0, order.indexOf(key))).findLast((candidate) => present.has(candidate));
}

/** The tree of the file and its plain value; undefined when it cannot be read. */
function read(text: string, kind: Kind): {readonly root: YamlNode; readonly value: Json} | undefined {
  const {root, value, problems} = readDescriptor({text, kind});
  return root && problems.length === 0 ? {root, value: value as Json} : undefined;
}

/** The same step on the plain value; undefined when it cannot be made there. */
function applied(value: Json, step: Step): Json | undefined {
  if ('remove' in step) return changed(value, step.remove, () => undefined);
  if ('set' in step) return changed(value, step.set, () => step.to as Json);
  return changed(value, step.append, (old) =>
    old === undefined || old === null
      ? [step.item as Json]
      : Array.isArray(old)
        ? [...old, step.item as Json]
        : undefined,
  );
}
