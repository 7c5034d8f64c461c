import {createHash} from 'node:crypto';
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import {build} from 'esbuild';
import {at, repository} from './paths.ts';
import {type Schema, validated} from './schemas.ts';

/** Where what is made of the schemas stands. Types are committed, validators are not: they are 0.8 MB that nobody reads. */
export const generated = at('core', 'src', 'generated');

/**
 * Makes the validators of `core/src/generated/`, unless they are those of the schemas as they stand. The build, the
 * generators and the test run begin with it.
 */
export default async function makeValidators(): Promise<void> {
  await mkdir(generated, {recursive: true});
  for (const [file, validators] of Object.entries(validated)) await makeModule(`${generated}/${file}.js`, validators);
}

/** One bundle of stand-alone validators: ajv's own output still calls `require`, so esbuild resolves it. */
async function makeModule(path: string, validators: Readonly<Record<string, () => Promise<Schema>>>): Promise<void> {
  const read = Object.entries(validators).map(async ([name, schema]) => [name, await schema()] as const);
  const schemas = Object.fromEntries(await Promise.all(read));
  const source = await readFile(at('scripts', 'validators.ts'), 'utf8');
  const origin = createHash('sha256')
    .update(JSON.stringify([schemas, source]))
    .digest('hex');
  const banner = `// Made of schemas/ by the build, and not committed. Origin: ${origin}\n`;
  const present = await readFile(path, 'utf8').catch(() => '');
  if (present.startsWith(banner)) return;

  const ajv = new Ajv.default({allErrors: true, strict: false, verbose: true, code: {source: true, esm: true}});
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);
  const ids = Object.fromEntries(Object.entries(schemas).map(([name, {$id}]) => [name, $id]));
  const {outputFiles} = await build({
    stdin: {contents: standaloneCode.default(ajv, ids), resolveDir: repository},
    bundle: true,
    format: 'esm',
    write: false,
    minifySyntax: true,
  });
  // Renamed, since a test run and a build may make it at the same time.
  await writeFile(`${path}.${process.pid}`, banner + (outputFiles[0]?.text ?? ''));
  await rename(`${path}.${process.pid}`, path);
}
