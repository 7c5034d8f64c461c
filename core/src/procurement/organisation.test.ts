import {expect, test} from 'vitest';
import {catalogueFiles} from '../../../scripts/catalog.ts';
import {releases} from '../../../tests/support/procurement.ts';
import type {Workspace} from '../workspace/workspace.ts';
import {readOrganisation} from './organisation.ts';

/** A workspace with a catalogue that is being written in its folder `katalog`. */
function workspaceWith(change: (text: string) => string = (text) => text): Workspace {
  const texts = new Map(catalogueFiles().map(({file, text}) => [`katalog/${file}`, change(text)]));
  return {
    read(file) {
      const text = texts.get(file);
      return text === undefined ? undefined : {text};
    },
    list(folder) {
      const inside = [...texts.keys()].filter((file) => file.startsWith(`${folder}/`));
      return inside
        .map((file) => file.slice(folder.length + 1))
        .flatMap((name) => (name.includes('/') ? [] : [{name, kind: 'file'}]));
    },
  };
}

async function organisation(text: string, workspace = workspaceWith()) {
  const read = await readOrganisation(workspace, {file: 'klausul.config.yaml', read: {text}}, releases, []);
  const faults = (read.configFault?.problems ?? []).map(
    ({start, end, message}) => `${text.slice(start, end)}: ${message.en}`,
  );
  return {...read, faults, names: read.releases.names.map(({version}) => version)};
}

test('a catalogue that is being written judges what is pinned to no release', async () => {
  const {faults, names, releases: known} = await organisation('format: 1\ncatalogue: katalog\n');
  expect(faults).toEqual([]);
  expect(names).toEqual(['2026.1', '2026.2']);
  expect(known.newest.data.version).toBe('2026.2');
  expect(known.catalog('klausul-sv@2026.1')).toBe(releases.newest);
  expect(known.newerThan({id: 'klausul-sv', version: '2026.1'})).toMatchObject({version: '2026.2'});
});

test('a flag that only it has is one that the organisation may set', async () => {
  const own = workspaceWith((text) => text.replace('id: ai\n', 'id: space-law\n'));
  const config = 'format: 1\ncatalogue: ./katalog/\norganisation: {flags: [space-law]}\n';
  expect((await organisation(config, own)).faults).toEqual([]);
  expect((await organisation(config.replace(/catalogue.*\n/, ''), own)).faults).toHaveLength(1);
});

test('without one the releases are those of the program', async () => {
  expect(await organisation('format: 1\n')).toMatchObject({faults: [], releases});
});

test.each([
  ['../katalog', /^\.\.\/katalog: There is no catalogue in “\.\.\/katalog”/],
  ['/etc', /^\/etc: There is no catalogue/],
  ['annan', /^annan: There is no catalogue/],
])('a folder that has none, or lies outside: %s', async (folder, fault) => {
  const {faults, names} = await organisation(`format: 1\ncatalogue: ${folder}\n`);
  expect(faults).toEqual([expect.stringMatching(fault)]);
  expect(names).toEqual(['2026.1']);
});

test('faults of the catalogue are told where it is named', async () => {
  const text = 'format: 1\ncatalogue: katalog\n';
  const broken = await organisation(
    text,
    workspaceWith((file) => file.replace('rev: 1', 'rev: one')),
  );
  expect(broken.faults).toEqual([
    expect.stringMatching(/^katalog: The catalogue in “katalog” has faults\. .*families\//),
  ]);
  const frozen = await organisation(
    text,
    workspaceWith((file) => file.replace("version: '2026.2'", "version: '2026.1'")),
  );
  expect(frozen.faults).toEqual([expect.stringMatching(/klausul-sv@2026\.1, which is a frozen release already/)]);
  expect((await organisation('format: 1\ncatalogue: [katalog]\n')).faults).toHaveLength(1);
});

test('a configuration that cannot be read is no other than the organisation’s: a problem, not the defaults', async () => {
  const file = 'klausul.config.yaml';
  const {configFault} = await readOrganisation(workspaceWith(), {file, read: {fault: 'nul'}}, releases, []);
  expect(configFault?.problems).toMatchObject([{rule: 'config/schema', file, start: 0}]);
  expect((await readOrganisation(workspaceWith(), {file, read: undefined}, releases, [])).configFault).toBeUndefined();
});

test('a family of the catalogue that cannot be read is not left out: nobody would be asked for its requirements', async () => {
  const whole = workspaceWith();
  const blind: Workspace = {
    ...whole,
    read: (file) => (file === 'katalog/families/LOG.yaml' ? {fault: 'not-utf-8'} : whole.read(file)),
  };
  const {faults} = await organisation('format: 1\ncatalogue: katalog\n', blind);
  expect(faults).toEqual([
    expect.stringMatching(/^katalog: The catalogue cannot be read\. katalog\/families\/LOG\.yaml: .* UTF-8/),
  ]);
});
