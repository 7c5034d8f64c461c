/**
 * Makes from `schemas/` what the code needs of them: TypeScript types and stand-alone validators in `core/src/generated/`.
 * Run it after every change of a schema and commit both; `npm run check:drift` fails when they differ.
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import {build} from 'esbuild';
import {compile} from 'json-schema-to-typescript';

const out = new URL('../core/src/generated/', import.meta.url);
const banner = '// Generated from schemas/ by `npm run generate`. Do not edit.\n';

/** Keys that front matter may not carry, since it is published with its document (design §4). */
const internalKeys = ['raised', 'deviations', 'assessments'];

async function readSchema(name) {
  return JSON.parse(await readFile(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
}

/** The procurement schema without what may not be published. */
function frontMatterOf(procurement) {
  const schema = structuredClone(procurement);
  schema.$id = schema.$id.replace('procurement', 'front-matter');
  for (const key of internalKeys) delete schema.properties[key];
  delete schema.properties.information.items.properties.motive;
  return schema;
}

/** One bundle of stand-alone validators: ajv's own output still calls `require`, so esbuild resolves it. */
async function writeValidators(file, schemas) {
  const ajv = new Ajv.default({allErrors: true, strict: false, verbose: true, code: {source: true, esm: true}});
  const exports = {};
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema(schema);
    exports[name] = schema.$id;
  }
  const bundled = await build({
    stdin: {contents: standaloneCode.default(ajv, exports), resolveDir: new URL('..', import.meta.url).pathname},
    bundle: true,
    format: 'esm',
    write: false,
    minifySyntax: true,
  });
  await writeFile(new URL(`${file}.js`, out), banner + bundled.outputFiles[0].text);
  const names = Object.keys(exports);
  await writeFile(
    new URL(`${file}.d.ts`, out),
    `${banner}import type {Validator} from '../schema/explain-schema-errors.ts';\n\n${names.map((name) => `export declare const ${name}: Validator;\n`).join('')}`,
  );
}

/** Beside a `$ref` only the `$ref` counts in draft-07; a description there would double the type. */
function withoutSiblings(schema) {
  if (Array.isArray(schema)) return schema.map(withoutSiblings);
  if (schema === null || typeof schema !== 'object') return schema;
  if (schema.$ref) return {$ref: schema.$ref};
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withoutSiblings(value)]));
}

async function writeTypes(file, schema) {
  const types = await compile(withoutSiblings(schema), schema.title, {
    bannerComment: banner.trim(),
    ignoreMinAndMaxItems: true,
  });
  await writeFile(new URL(`${file}.ts`, out), types);
}

await mkdir(out, {recursive: true});
const procurement = await readSchema('procurement');
const config = await readSchema('config');
const catalogue = {};
for (const name of [
  'catalog',
  'requirement-family',
  'parameters',
  'flags',
  'scale',
  'frames',
  'words',
  'references',
  'ids',
])
  catalogue[name] = await readSchema(name);

await writeValidators('procurement-validators', {
  validateProcurement: procurement,
  validateFrontMatter: frontMatterOf(procurement),
  validateConfig: config,
});
await writeValidators('catalogue-validators', {
  validateCatalog: catalogue.catalog,
  validateFamily: catalogue['requirement-family'],
  validateParameters: catalogue.parameters,
  validateFlags: catalogue.flags,
  validateScale: catalogue.scale,
  validateFrames: catalogue.frames,
  validateWords: catalogue.words,
  validateReferences: catalogue.references,
  validateIds: catalogue.ids,
});
for (const [name, schema] of Object.entries({procurement, config, report: await readSchema('report'), ...catalogue})) {
  await writeTypes(`${name}-types`, schema);
}
