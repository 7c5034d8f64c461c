/**
 * From `schemas/`, the truth for every file people write: TypeScript types, and the types of their validators, in
 * `core/src/generated/`. Run it after every change of a schema and commit both; `npm run check:drift` fails when they
 * differ.
 */
import {writeFile} from 'node:fs/promises';
import {compile} from 'json-schema-to-typescript';
import {readSchema, typed, validated} from './schemas.ts';
import makeValidators, {generated} from './validators.ts';

const banner = '// Generated from schemas/ by `npm run generate`. Do not edit.\n';

await makeValidators();
for (const name of typed) {
  const schema = await readSchema(name);
  const types = await compile(withoutSiblings(schema) as object, schema.title, {
    bannerComment: banner.trim(),
    ignoreMinAndMaxItems: true,
  });
  await writeFile(`${generated}/${name}-types.ts`, types);
}
for (const [file, validators] of Object.entries(validated)) {
  const lines = Object.keys(validators).map((name) => `export declare const ${name}: Validator;\n`);
  const head = `${banner}import type {Validator} from '../schema/schema-error.ts';\n`;
  await writeFile(`${generated}/${file}.d.ts`, `${head}\n${lines.join('')}`);
}

/** Beside a `$ref` only the `$ref` counts in draft-07; a description there would double the type. */
function withoutSiblings(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutSiblings);
  if (schema === null || typeof schema !== 'object') return schema;
  if ('$ref' in schema && schema.$ref) return {$ref: schema.$ref};
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withoutSiblings(value)]));
}
