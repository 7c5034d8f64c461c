import type {Bilingual} from '../text/language.ts';
import {keyAt, nodeAt, type YamlMapping, type YamlNode} from '../yaml/read-yaml.ts';
import {explainSchemaError} from './explain-schema-error.ts';
import {explainSplitValue, splitValues} from './explain-unknown-key.ts';
import {errorsOf, type SchemaError, segmentsOf, type Validator} from './schema-error.ts';

/** A fault of a file against its schema, for people who have never seen a schema. */
export interface SchemaFault {
  readonly start: number;
  readonly end: number;
  /** The keys and positions that lead to it. */
  readonly path: readonly string[];
  /** It is about a key too many: what else there is can be read all the same. */
  readonly isExtra: boolean;
  /** Worked out when asked for: a hostile file has more faults than anyone is told. */
  message(): Bilingual;
}

/** What a value has against its schema. */
export interface SchemaCheck {
  /** In the order of the text; none when the value fits. */
  readonly faults: readonly SchemaFault[];
}

/** Holds a value against its schema; each fault has its place in the YAML. */
export function checkSchema(validate: Validator, value: unknown, root: YamlNode): SchemaCheck {
  const errors = errorsOf(validate, value);
  const splits = new Map<YamlMapping, ReadonlyMap<string, string>>();
  const faults = withoutEchoes(errors).flatMap((error) => faultOf(error, root, splits) ?? []);
  // A value that does not fit is never passed over in silence.
  if (faults.length === 0 && errors[0]) faults.push(faultAt(errors[0], root));
  return {
    faults: faults.sort((a, b) => a.start - b.start),
  };
}

/**
 * Of what is said of one value, one sentence: of two alternatives, nothing when the value is of the kind of one of them;
 * of a value of the wrong kind, not also that it is none of those allowed.
 */
function withoutEchoes(errors: readonly SchemaError[]): readonly SchemaError[] {
  const alternatives = new Map<string, SchemaError[]>();
  for (const {keyword, instancePath} of errors) if (keyword === 'oneOf') alternatives.set(instancePath, []);
  for (const error of errors) if (error.keyword === 'type') alternatives.get(error.instancePath)?.push(error);
  const ofWrongKind = new Set(errors.flatMap(({keyword, instancePath}) => (keyword === 'type' ? [instancePath] : [])));
  return errors.flatMap((error) => {
    if (error.propertyName !== undefined || wrappers.has(error.keyword)) return [];
    if (error.keyword === 'enum' && ofWrongKind.has(error.instancePath)) return [];
    const kinds = error.keyword === 'type' ? alternatives.get(error.instancePath) : undefined;
    if (!kinds) return [error];
    if (kinds.length === 1 || kinds[0] !== error) return [];
    return [{...error, params: {type: kinds.map(({params}) => params.type).join(',')}}];
  });
}

/** The errors inside them say what is wrong. */
const wrappers: ReadonlySet<string> = new Set(['oneOf', 'anyOf', 'allOf', '$ref', 'if', 'not']);

/** Undefined for one that another fault tells of. `splits` keeps what was worked out for a mapping. */
function faultOf(
  error: SchemaError,
  root: YamlNode,
  splits: Map<YamlMapping, ReadonlyMap<string, string>>,
): SchemaFault | undefined {
  if (error.keyword !== 'additionalProperties') return faultAt(error, root);
  const mapping = nodeAt(root, segmentsOf(error.instancePath));
  const name = String(error.params.additionalProperty);
  const key = mapping?.kind === 'mapping' ? mapping.byName.get(name)?.key : undefined;
  if (mapping?.kind !== 'mapping' || !key) return faultAt(error, root);
  const split = splits.get(mapping) ?? splitValues(mapping);
  splits.set(mapping, split);
  const whole = split.get(name);
  if (whole === '') return undefined;
  const message = () => (whole === undefined ? explainSchemaError(error) : explainSplitValue(whole));
  return {start: key.start, end: key.end, path: [...segmentsOf(error.instancePath), name], isExtra: true, message};
}

function faultAt(error: SchemaError, root: YamlNode): SchemaFault {
  const path = segmentsOf(error.instancePath);
  const isExtra = error.keyword === 'additionalProperties';
  const message = () => explainSchemaError(error);
  return {...placeOf(error, path, root), path, isExtra, message};
}

/** A name that does not fit is pointed at itself, all else at the value, or the nearest thing around it that exists. */
function placeOf(
  {keyword, params}: SchemaError,
  path: readonly string[],
  root: YamlNode,
): {readonly start: number; readonly end: number} {
  if (keyword === 'propertyNames') {
    const key = keyAt(root, [...path, String(params.propertyName)]);
    if (key) return {start: key.start, end: key.end};
  }
  if (keyword === 'required') {
    const owner = keyAt(root, path) ?? firstKey(nodeAt(root, path));
    if (owner) return {start: owner.start, end: owner.end};
  }
  const place = keyword === 'uniqueItems' ? [...path, String(Math.max(Number(params.i), Number(params.j)))] : path;
  const node = nodeAt(root, place);
  const key = node?.start === node?.end || node?.kind !== 'scalar' ? keyAt(root, place) : undefined;
  const {start, end} = key ?? node ?? {start: root.start, end: root.start};
  return {start, end};
}

function firstKey(node: YamlNode | undefined): YamlNode | undefined {
  return node?.kind === 'mapping' ? node.entries[0]?.key : undefined;
}
