import {readFile} from 'node:fs/promises';
import {at} from './paths.ts';

/** A JSON Schema, as far as scripts look into it. */
export interface Schema {
  $id: string;
  title: string;
  readonly properties: Record<string, {readonly items: Schema}>;
  /** Keys that are internal, so that a fault can say where they belong. */
  internal?: readonly string[];
}

/** Keys that front matter may not carry, since it is published with its document (design §4). */
const internalKeys = ['raised', 'deviations', 'assessments', 'motive'];

/** The schemas of which types are made. */
export const typed = [
  'procurement',
  'config',
  'report',
  'catalog',
  'requirement-family',
  'parameters',
  'flags',
  'scale',
  'frames',
  'words',
  'references',
  'ids',
  'release',
  'releases',
] as const;

/** What is checked against a schema: module of `core/src/generated/` → validator → schema. */
export const validated: Readonly<Record<string, Readonly<Record<string, () => Promise<Schema>>>>> = {
  'procurement-validators': {
    validateProcurement: () => readSchema('procurement'),
    validateFrontMatter: async () => frontMatterOf(await readSchema('procurement')),
    validateConfig: () => readSchema('config'),
  },
  'catalogue-validators': {
    validateCatalog: () => readSchema('catalog'),
    validateFamily: () => readSchema('requirement-family'),
    validateParameters: () => readSchema('parameters'),
    validateFlags: () => readSchema('flags'),
    validateScale: () => readSchema('scale'),
    validateFrames: () => readSchema('frames'),
    validateWords: () => readSchema('words'),
    validateReferences: () => readSchema('references'),
    validateIds: () => readSchema('ids'),
  },
  'release-validators': {
    validateRelease: () => readSchema('release'),
    validateReleases: () => readSchema('releases'),
  },
};

export async function readSchema(name: string): Promise<Schema> {
  return JSON.parse(await readFile(at('schemas', `${name}.schema.json`), 'utf8')) as Schema;
}

/** The procurement schema without what may not be published. */
function frontMatterOf(procurement: Schema): Schema {
  const schema = structuredClone(procurement);
  schema.$id = schema.$id.replace('procurement', 'front-matter');
  for (const owner of [schema, schema.properties.information?.items]) {
    if (!owner) continue;
    for (const key of internalKeys) delete owner.properties[key];
    owner.internal = internalKeys;
  }
  return schema;
}
