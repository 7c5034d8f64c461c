/**
 * Writes the catalogue for people: everything in `docs/catalogue/`, and the parts of `docs/catalogue.md` between
 * `<!-- generated: … -->` and `<!-- /generated -->`. Run it after every change of `requirement-catalog/`, of
 * `docs/catalogue-gaps.yaml` and of the example; `--check` writes nothing, names the files that differ and exits 1.
 */
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join, relative, sep} from 'node:path';
import prettier from 'prettier';
import {catalog} from './catalogue-pages/catalogue.ts';
import {familyPage} from './catalogue-pages/family-page.ts';
import {flagsPage} from './catalogue-pages/flags-page.ts';
import {indexPage} from './catalogue-pages/index-page.ts';
import {matrixPage} from './catalogue-pages/matrix-page.ts';
import {measure} from './catalogue-pages/measure.ts';
import {numbersForOfficers, numbersTable} from './catalogue-pages/numbers.ts';
import {parametersPage} from './catalogue-pages/parameters-page.ts';
import {coverageSummary, faultsIn, referencePage, sourceNames} from './catalogue-pages/references.ts';
import {at, repository} from './paths.ts';

const folder = 'docs/catalogue';
const overview = 'docs/catalogue.md';

const checkOnly = process.argv.includes('--check');
const faults = sourceNames.flatMap(faultsIn);
const stale = faults.length > 0 ? [] : await update(await pages());

for (const fault of faults) console.error(`docs/catalogue-gaps.yaml: ${fault}`);
if (checkOnly) for (const file of stale) console.error(`Not as generated: ${file}. Run “npm run generate”.`);
else console.log(`${stale.length} pages of the catalogue written or removed`);
process.exitCode = faults.length > 0 || (checkOnly && stale.length > 0) ? 1 : 0;

/** Every file that the catalogue becomes: path → text as Prettier leaves it. */
async function pages(): Promise<ReadonlyMap<string, string>> {
  const written = new Map([[`${folder}/README.md`, indexPage()]]);
  for (const language of ['sv', 'en'] as const) {
    const add = (name: string, text: string) => written.set(`${folder}/${language}/${name}.md`, text);
    for (const family of catalog.data.families) add(family.id, familyPage(family, language));
    add('matrix', matrixPage(language));
    add('parameters', parametersPage(language));
    add('flags', flagsPage(language));
    for (const source of sourceNames) add(source, referencePage(source, language));
  }
  const measured = measure();
  written.set(
    overview,
    withRegions(await readFile(at(overview), 'utf8'), {
      'numbers-sv': numbersForOfficers(measured),
      numbers: numbersTable(measured),
      coverage: coverageSummary(),
    }),
  );
  const formatted = [...written].map(async ([file, text]) => {
    const options = await prettier.resolveConfig(at(file), {editorconfig: true});
    return [file, await prettier.format(text, {...options, parser: 'markdown'})] as const;
  });
  return new Map(await Promise.all(formatted));
}

/** The text with what stands between the two comments of each region replaced. */
function withRegions(text: string, regions: Readonly<Record<string, string>>) {
  return Object.entries(regions).reduce((current, [name, content]) => {
    const region = new RegExp(`(<!-- generated: ${name} -->)[^]*?(<!-- /generated -->)`);
    if (!region.test(current)) throw new Error(`${overview} has no region “${name}”`);
    return current.replace(region, (_, begin: string, end: string) => `${begin}\n\n${content}\n\n${end}`);
  }, text);
}

/** Writes what differs and removes what no longer belongs in the folder; with `--check` only finds it. */
async function update(files: ReadonlyMap<string, string>) {
  const existing = await readdir(at(folder), {recursive: true, withFileTypes: true}).catch(() => []);
  const left = existing
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => relative(repository, join(parentPath, name)).split(sep).join('/'))
    .filter((file) => !files.has(file));
  const differing: string[] = [];
  for (const [file, text] of files) {
    if ((await readFile(at(file), 'utf8').catch(() => undefined)) !== text) differing.push(file);
  }
  if (!checkOnly) {
    for (const file of left) await rm(at(file));
    for (const file of differing) {
      await mkdir(dirname(at(file)), {recursive: true});
      await writeFile(at(file), files.get(file) ?? '');
    }
  }
  return [...left, ...differing].sort();
}
