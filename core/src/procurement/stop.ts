import type {Catalog} from '../catalogue/catalog.ts';
import type {YamlNode} from '../yaml/read-yaml.ts';
import type {Config} from './config.ts';
import {isStop} from './scale.ts';

/**
 * Whether anything in the file says that national security may be concerned: a level at or above the scale's stop, a
 * flag that stops, or the act on security-sensitive procurement. Asked before all else, of whatever could be read and of
 * all that is written, also of a key that stands twice or a value in the place of a list, so that nothing of such a
 * procurement is ever shown (design §3.2).
 */
export function stops(root: YamlNode | undefined, catalog: Catalog, config: Config): boolean {
  if (!root) return config.flags.some((flag) => catalog.flag(flag)?.stop);
  const flags = [...wordsAt(root, 'flags'), ...config.flags];
  if (wordsAt(root, 'law').includes('lufs') || flags.some((flag) => catalog.flag(flag)?.stop)) return true;
  if (wordsAt(root, 'assessments', 'protective-security', 'result').includes('concerned')) return true;
  const levels = [
    ...nodesAt(root, 'information')
      .flatMap(itemsOf)
      .flatMap((entry) => (entry.kind === 'mapping' ? entry.entries : []))
      .flatMap(({key, value}) => (/^[A-Za-z]$/.test(key.value) ? scalarsIn(value) : [])),
    ...nodesAt(root, 'raised')
      .flatMap(itemsOf)
      .flatMap((entry) => nodesAt(entry, 'to').flatMap(scalarsIn)),
  ];
  return wordsAt(root, 'scale').some((id) => {
    const scale = catalog.scale(id);
    return scale !== undefined && levels.some((level) => isStop(scale, level));
  });
}

/** The nodes under a path of keys, of every entry with such a key. */
function nodesAt(node: YamlNode, ...path: readonly string[]): readonly YamlNode[] {
  const [key, ...rest] = path;
  if (key === undefined) return [node];
  if (node.kind !== 'mapping') return [];
  return node.entries.flatMap((entry) => (entry.key.value === key ? nodesAt(entry.value, ...rest) : []));
}

/** The words under a path of keys, as a catalogue writes ids. */
function wordsAt(node: YamlNode, ...path: readonly string[]): readonly string[] {
  return nodesAt(node, ...path)
    .flatMap(scalarsIn)
    .map((value) => String(value).normalize('NFC').trim().toLowerCase());
}

function itemsOf(node: YamlNode): readonly YamlNode[] {
  return node.kind === 'sequence' ? node.items : [node];
}

function scalarsIn(node: YamlNode): readonly (string | number)[] {
  if (node.kind === 'scalar') {
    return typeof node.value === 'string' || typeof node.value === 'number' ? [node.value] : [];
  }
  return (node.kind === 'sequence' ? node.items : node.entries.map(({value}) => value)).flatMap(scalarsIn);
}
