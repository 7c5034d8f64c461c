/**
 * Builds what is run: the catalogue as JSON, the command line as ES modules, the extension as one CommonJS file for the
 * desktop and one for the browser.
 */
import {copyFile, cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {build} from 'esbuild';
import {load} from 'js-yaml';

const root = new URL('..', import.meta.url);
const at = (path) => new URL(path, root).pathname;
const {version} = JSON.parse(await readFile(at('package.json'), 'utf8'));

const catalog = await compileCatalog();
await buildCli();
await buildExtension();

async function compileCatalog() {
  const bundled = await build({
    entryPoints: [at('core/src/catalogue/compile-catalog.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(bundled.outputFiles[0].contents).toString('base64');
  const {compileCatalog: compile} = await import(`data:text/javascript;base64,${code}`);
  const readYaml = async (file) => load(await readFile(at(`requirement-catalog/${file}`), 'utf8'));
  const readFolder = async (folder) =>
    Promise.all(
      (await readdir(at(`requirement-catalog/${folder}`))).sort().map((file) => readYaml(`${folder}/${file}`)),
    );
  const names = (await readdir(at('requirement-catalog'))).filter((name) => name.endsWith('.yaml'));
  const single = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name.replace('.yaml', ''), await readYaml(name)])),
  );
  return JSON.stringify(
    compile({...single, families: await readFolder('families'), scales: await readFolder('scales')}),
  );
}

async function buildCli() {
  const out = at('cli/dist');
  await rm(out, {recursive: true, force: true});
  await mkdir(out, {recursive: true});
  await build({
    entryPoints: [at('cli/src/klausul.ts'), at('cli/src/remark.ts')],
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    keepNames: true,
    chunkNames: 'chunks/[name]-[hash]',
    define: {KLAUSUL_VERSION: JSON.stringify(version)},
    banner: {
      js: "import {createRequire as klausulRequire} from 'node:module'; const require = klausulRequire(import.meta.url);",
    },
  });
  await writeFile(`${out}/catalog.json`, catalog);
  // `catalog check` reads the files themselves.
  await cp(at('requirement-catalog'), `${out}/requirement-catalog`, {
    recursive: true,
    filter: (file) => !/\.(ts|json)$/.test(file),
  });
}

async function buildExtension() {
  const out = at('extension/dist');
  await rm(out, {recursive: true, force: true});
  await mkdir(`${out}/schemas`, {recursive: true});
  const extension = (platform, outfile) =>
    build({
      entryPoints: [at('extension/src/extension.ts')],
      outfile: `${out}/${outfile}`,
      bundle: true,
      format: 'cjs',
      platform,
      target: 'es2022', // VS Code 1.100: Node 20 and the browsers of its time.
      external: ['vscode'],
      minify: true,
    });
  await extension('node', 'extension.cjs');
  await extension('browser', 'extension.web.cjs');
  await writeFile(`${out}/catalog.json`, catalog);
  for (const schema of ['procurement', 'config']) {
    const name = `${schema}.schema.json`;
    await copyFile(at(`schemas/${name}`), `${out}/schemas/${name}`);
  }
  const isPage = (path) => !/\.ts$|README\.md$/.test(path);
  await cp(at('core/src/rules'), `${out}/rules`, {recursive: true, filter: isPage});
}
