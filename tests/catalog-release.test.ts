import {cpSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {load} from 'js-yaml';
import {describe, expect, test} from 'vitest';
import {openCatalog, type Release} from '../core/src/catalogue/catalog.ts';
import {compileRelease} from '../core/src/catalogue/compile-release.ts';
import {readCatalogue} from '../core/src/catalogue/read-catalogue.ts';
import {hashOfTexts} from '../core/src/clauses/rendered-texts.ts';
import {catalogueFiles} from '../scripts/catalog.ts';
import {Folder} from './support/command-line.ts';

/** A catalogue of one's own: a copy of the YAML that is being written and of the releases beside it. */
function catalogue(): Folder {
  const folder = new Folder();
  const source = fileURLToPath(new URL('../requirement-catalog/', import.meta.url));
  cpSync(source, folder.path, {recursive: true, filter: (file) => !/\.ts$|package\.json$/.test(file)});
  return folder;
}

/** What the YAML says, and how much that is. */
const written = compileRelease(readCatalogue(catalogueFiles()).sources) as Release;
const counts = `${written.requirements.length} krav i ${written.families.length} kravområden`;

const LOG = 'families/LOG.yaml';
const newFile = 'releases/klausul-sv@2026.2.json';
const manifest = 'releases/manifest.json';

describe('a catalogue is frozen as a release', () => {
  test('into a file that says all, and a line in the manifest', async () => {
    const folder = catalogue();
    const frozen = await folder.run('catalog', 'release');
    expect(frozen).toMatchObject({code: 0, stderr: ''});
    expect(frozen.stdout).toBe(`klausul-sv@2026.2 är fryst: ${counts}, releases/klausul-sv@2026.2.json\n`);
    expect(JSON.parse(folder.read(newFile))).toEqual(JSON.parse(JSON.stringify(written)));
    const {releases} = JSON.parse(folder.read(manifest));
    expect(releases.map(({version}: {version: string}) => version)).toEqual(['2026.1', '2026.2']);
    expect(releases[1].texts).toBe(hashOfTexts(openCatalog(written)));
  });

  test('once: the next run says that it is frozen already, and writes nothing', async () => {
    const folder = catalogue();
    await folder.run('catalog', 'release');
    const before = folder.bytes();
    const again = await folder.run('catalog', 'release');
    expect(again.code).toBe(1);
    expect(again.stdout).toMatch(/^catalog\.yaml:4:10 .*klausul-sv@2026\.2 är redan fryst\. Höj ”version”/);
    expect(folder.bytes()).toEqual(before);
  });

  test('a run that was killed before the manifest was written is finished by the next', async () => {
    const folder = catalogue();
    const before = folder.read(manifest);
    await folder.run('catalog', 'release');
    const after = folder.bytes();
    folder.write(manifest, before);
    expect((await folder.run('catalog', 'release')).code).toBe(0);
    expect(folder.bytes()).toEqual(after);
  });

  test('never over another file of that name', async () => {
    const folder = catalogue();
    folder.write(newFile, '{}');
    const refused = await folder.run('catalog', 'release');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/klausul-sv@2026\.2\.json finns redan med en annan text.*höj ”version”/);
    expect(folder.read(newFile)).toBe('{}');
  });

  test('not with a text worded anew under its old revision: both places are named, and nothing is written', async () => {
    const folder = catalogue();
    folder.edit(LOG, (text) =>
      text.replace('ska under avtalstiden bevara varje post', 'ska under avtalet bevara varje post'),
    );
    const before = folder.bytes();
    const refused = await folder.run('catalog', 'release');
    expect(refused.code).toBe(1);
    expect(refused.stdout).toMatch(
      /^families\/LOG\.yaml:\d+:\d+ .*LOG-02 har fått en annan text än i klausul-sv@2026\.1 men heter fortfarande revision 1\. Höj ”rev” till 2/,
    );
    expect(refused.stderr).toMatch(/Inget har frysts/);
    expect(folder.bytes()).toEqual(before);
  });

  test('not with a frame of other words under its old number', async () => {
    const folder = catalogue();
    folder.edit('frames.yaml', (text) => text.replace('{sv: Syfte, en: Purpose}', '{sv: Ändamål, en: Purpose}'));
    const refused = await folder.run('catalog', 'release');
    expect(refused.code).toBe(1);
    expect(refused.stdout).toMatch(/Ramen 1 har andra ord än i klausul-sv@2026\.1/);
  });

  test('not beside an earlier release that somebody has changed', async () => {
    const folder = catalogue();
    folder.edit('releases/klausul-sv@2026.1.json', (text) => text.replace('en utsedd ansvarig', 'en ansvarig'));
    const refused = await folder.run('catalog', 'release');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/klausul-sv@2026\.1\.json är inte längre som när utgåvan frystes/);
    expect((await folder.run('catalog', 'check', '.')).code).toBe(2);
  });

  test('not from a folder without a catalogue', async () => {
    const refused = await new Folder().run('catalog', 'release');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/inga katalogfiler/);
  });
});

test('a catalogue that is being written judges for its authors, and what is pinned stays as it was', async () => {
  const folder = Folder.withExample('elevhalsa');
  await folder.run('generate', 'elevhalsa');
  const before = await folder.validate('elevhalsa');
  cpSync(catalogue().path, folder.file('katalog'), {recursive: true});
  folder.edit(`katalog/${LOG}`, (text) => text.replace('rev: 1', 'rev: 2').replace('säkerhetsloggen', 'loggen'));
  folder.write('klausul.config.yaml', 'format: 1\ncatalogue: katalog\n');
  const pinned = await folder.validate('elevhalsa');
  expect(pinned.code).toBe(before.code);
  const [own] = pinned.report.procurements;
  expect(own?.catalog).toEqual({id: 'klausul-sv', version: '2026.1'});
  expect(own?.coverage).toEqual(before.report.procurements[0]?.coverage);
  expect(own?.findings.map(({rule}) => rule)).toContain('catalog/newer-release');
  folder.edit('elevhalsa/klausul.yaml', (text) => text.replace(/^catalog:.*\n/m, ''));
  const {report} = await folder.validate('elevhalsa');
  expect(report.procurements[0]?.catalog).toEqual({id: 'klausul-sv', version: '2026.2'});
  expect(report.catalog).toEqual({id: 'klausul-sv', version: '2026.1'});
});

test('catalog check counts what it read, whatever the files look like', async () => {
  const folder = catalogue();
  folder.edit(LOG, (text) => JSON.stringify(load(text)));
  const {code, stdout} = await folder.run('catalog', 'check', '.');
  expect(stdout).toBe(`0 fel, 0 varningar i ${counts}.\n`);
  expect(code).toBe(0);
});
