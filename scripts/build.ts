/**
 * Builds what is run: the validators, the command line as ES modules, the extension as one CommonJS file for the desktop
 * and one for the browser. Both carry every release of the catalogue as it was frozen.
 */
import {copyFile, cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {build, type Platform, type Plugin} from 'esbuild';
import {licensesOf} from './licenses.ts';
import {at} from './paths.ts';
import makeValidators from './validators.ts';

const {version} = JSON.parse(await readFile(at('package.json'), 'utf8')) as {version: string};

await makeValidators();
await buildCli();
await buildExtension();

async function buildCli(): Promise<void> {
  const out = at('cli/dist');
  await rm(out, {recursive: true, force: true});
  await mkdir(out, {recursive: true});
  const {metafile} = await build({
    entryPoints: [
      {in: at('cli/src/klausul.ts'), out: 'klausul'},
      {in: at('cli/src/remark.ts'), out: 'remark'},
      {in: at('cli/src/worker.ts'), out: 'worker'},
      // The pool starts this file, which it looks for beside the chunk that it becomes part of.
      {in: at('node_modules/tinypool/dist/entry/worker.js'), out: 'chunks/entry/worker'},
    ],
    outdir: out,
    metafile: true,
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
  await writeFile(`${out}/licenses.txt`, await licensesOf(metafile));
  await cp(at('requirement-catalog', 'releases'), `${out}/releases`, {recursive: true});
  // `catalog check` reads the files themselves.
  await cp(at('requirement-catalog'), `${out}/requirement-catalog`, {
    recursive: true,
    filter: (file) => !/\.(ts|json)$/.test(file),
  });
}

async function buildExtension(): Promise<void> {
  const out = at('extension/dist');
  await rm(out, {recursive: true, force: true});
  await mkdir(`${out}/schemas`, {recursive: true});
  const extension = (platform: Platform, entry: string, outfile: string, plugins: Plugin[] = []) =>
    build({
      entryPoints: [at(`extension/src/${entry}.ts`)],
      outfile: `${out}/${outfile}`,
      plugins,
      metafile: true,
      bundle: true,
      format: 'cjs',
      platform,
      target: 'es2022', // VS Code 1.100: Node 20 and the browsers of its time.
      external: ['vscode'],
      supported: {'dynamic-import': false}, // `require`, which VS Code answers when it is asked for its API
      minify: true,
    });
  // On the desktop what a procurement needs is a file of its own, read when there is one; a browser gets one file.
  const apart: Plugin = {
    name: 'start apart',
    setup: ({onResolve}) => onResolve({filter: /^\.\/start\.ts$/}, () => ({path: './start.cjs', external: true})),
  };
  const bundles = [
    await extension('node', 'extension', 'extension.cjs', [apart]),
    await extension('node', 'start', 'start.cjs'),
    await extension('browser', 'extension', 'extension.web.cjs'),
  ];
  await writeFile(`${out}/licenses.txt`, await licensesOf(...bundles.map(({metafile}) => metafile)));
  await cp(at('requirement-catalog', 'releases'), `${out}/releases`, {recursive: true});
  for (const schema of ['procurement', 'config']) {
    const name = `${schema}.schema.json`;
    await copyFile(at('schemas', name), `${out}/schemas/${name}`);
  }
  const isPage = (path: string) => !/\.ts$|README\.md$/.test(path);
  await cp(at('core/src/rules'), `${out}/rules`, {recursive: true, filter: isPage});
}
