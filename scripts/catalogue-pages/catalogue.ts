/** What the pages are made of: the compiled catalogue, the core that reads it, and the files beside it. */
import {readdir, readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {load} from 'js-yaml';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const readYaml = async (file) => load(await readFile(`${root}/${file}`, 'utf8'));
const readFolder = async (folder) =>
  Promise.all((await readdir(`${root}/${folder}`)).sort().map((file) => readYaml(`${folder}/${file}`)));

/** The core's public API, and the two things beside it that the pages need. */
export const core = await loadCore(`
  export * from './core/src/index.ts';
  export {compileCatalog} from './core/src/catalogue/compile-catalog.ts';
  export {driverWords} from './core/src/reporting/words.ts';
`);

const files = (await readdir(`${root}/requirement-catalog`)).filter((name) => name.endsWith('.yaml'));
const single = await Promise.all(
  files.map(async (name) => [name.replace('.yaml', ''), await readYaml(`requirement-catalog/${name}`)]),
);

export const catalog = core.openCatalog(
  core.compileCatalog({
    ...Object.fromEntries(single),
    families: await readFolder('requirement-catalog/families'),
    scales: await readFolder('requirement-catalog/scales'),
  }),
);

/** Per source the places that requirements may refer to, in the source's order. */
export const places = await readYaml('requirement-catalog/references.yaml');

/** Per source what is expected of the catalogue, and why where nothing answers it. */
export const expected = await readYaml('docs/catalogue-gaps.yaml');

/** The procurement that the README runs. */
export const example = await readYaml('examples/elevhalsa/klausul.yaml');

async function loadCore(contents) {
  const bundled = await build({
    stdin: {contents, resolveDir: root, loader: 'ts'},
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(bundled.outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
