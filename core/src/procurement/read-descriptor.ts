import {type BrokenFrontMatter, findBrokenFrontMatter, findFrontMatter} from '../markdown/front-matter.ts';
import type {ProcurementSource} from '../workspace/source.ts';
import {nodeAt, readYaml, type YamlNode, type YamlProblem} from '../yaml/read-yaml.ts';

/** The YAML of the file that describes a procurement: of a single file the part below `klausul` in its front matter. */
export interface DescriptorYaml {
  /** Absent when nothing is written there, or nothing that can be read. */
  readonly root?: YamlNode;
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** The front matter is none; then the root is what was meant, and nothing of it is to be shown. */
  readonly broken?: BrokenFrontMatter;
}

/** Reads the file that describes a procurement. The release has to be known before it is judged, so it is read once for both. */
export function readDescriptor(descriptor: Pick<ProcurementSource['descriptor'], 'kind' | 'text'>): DescriptorYaml {
  const known = read.get(descriptor) ?? readAnew(descriptor);
  read.set(descriptor, known);
  return known;
}

const read = new WeakMap<object, DescriptorYaml>();

function readAnew({kind, text}: Pick<ProcurementSource['descriptor'], 'kind' | 'text'>): DescriptorYaml {
  if (kind === 'yaml') {
    const whole = readYaml(text);
    return {...whole, value: composed(whole.value)};
  }
  const found = findFrontMatter(text);
  const broken = findBrokenFrontMatter(text, found);
  const matter = broken?.meant ?? found;
  if (!matter) return {value: undefined, problems: []};
  const whole = readYaml(matter.text, {offset: matter.start});
  const root = whole.root && nodeAt(whole.root, ['klausul']);
  const value = composed((whole.value as Readonly<Record<string, unknown>> | undefined)?.klausul);
  return {problems: broken ? [] : whole.problems, value, ...(root ? {root} : {}), ...(broken ? {broken} : {})};
}

/** A plain value with every text in it composed (NFC), so that å is the same letter wherever a word is looked up. */
export function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(composed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, composed(own)]));
}
