import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {openCatalog, type Release, type RequirementEntry} from '../core/src/catalogue/catalog.ts';
import {compileRelease, printRelease} from '../core/src/catalogue/compile-release.ts';
import {readCatalogue} from '../core/src/catalogue/read-catalogue.ts';
import {readManifest, readRelease} from '../core/src/catalogue/read-release.ts';
import {nameOf, openReleases, type ReleaseName} from '../core/src/catalogue/releases.ts';
import {hashOfTexts} from '../core/src/clauses/rendered-texts.ts';
import {generate} from '../core/src/generation/generate.ts';
import {catalogueFiles} from '../scripts/catalog.ts';
import {judgeText, procurementFile, type Reading, released, releases} from './support/procurement.ts';

const folder = new URL('../requirement-catalog/releases/', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const manifest = readManifest('manifest.json', textOf('manifest.json'));
const entries = 'value' in manifest ? manifest.value : [];

describe('a release that is frozen stays as it was', () => {
  test('the first one is the one that it was on the day it was frozen', () => {
    expect(entries[0]).toEqual({
      id: 'klausul-sv',
      version: '2026.1',
      sha256: 'd299ea5932acd75595c48bae3939fd6478578d9478cd5688510b62c9a6122595',
      texts: '19332eb9d2e20502247510b45b2988603ffb0304c3f0174e26309011dd58cbfe',
    });
  });

  test('the manifest lists every file, and nothing else', () => {
    const files = readdirSync(folder).filter((name) => name !== 'manifest.json');
    expect(files.sort()).toEqual(entries.map((entry) => `${nameOf(entry)}.json`).sort());
  });

  test.each(entries.map((entry) => [nameOf(entry), entry] as const))(
    '%s has its bytes, fits its schema, and prints what it printed',
    (name, {sha256, texts}) => {
      const bytes = readFileSync(new URL(`${name}.json`, folder));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      const read = readRelease(`${name}.json`, bytes.toString('utf8'));
      expect('problems' in read && read.problems).toBe(false);
      expect(hashOfTexts(openCatalog(JSON.parse(bytes.toString('utf8'))))).toBe(texts);
    },
  );

  test.each(['cli', 'extension'])('the %s carries them all', (host) => {
    const carried = new URL(`../${host}/dist/releases/`, import.meta.url);
    expect(readdirSync(carried).sort()).toEqual(readdirSync(folder).sort());
    for (const name of readdirSync(folder)) {
      expect(readFileSync(new URL(name, carried), 'utf8')).toBe(textOf(name));
    }
  });

  test('the hash of the texts sees a word, a choice, and the words of a frame', () => {
    const hash = hashOfTexts(openCatalog(released));
    const changed = (from: string, to: string) => {
      const text = JSON.stringify(released);
      expect(text.split(from).length).toBeGreaterThan(1);
      return hashOfTexts(openCatalog(JSON.parse(text.replaceAll(from, to))));
    };
    expect(changed('dygnet runt alla dagar', 'dygnet runt')).not.toBe(hash);
    expect(changed('"sv":"Verifieras"', '"sv":"Visas"')).not.toBe(hash);
    expect(changed('en utsedd ansvarig för informationssäkerheten', 'en utsedd person')).not.toBe(hash);
  });
});

/** The release after the first, made up: LOG-02 and IOT-02 worded anew, one requirement more, and a new frame. */
const next: Release = {
  ...released,
  version: '2026.2',
  requirements: released.requirements.flatMap((entry): RequirementEntry[] => {
    if (entry.id === 'LIS-01') return [entry, {...entry, id: 'LIS-99'}];
    return entry.id === 'LOG-02' || entry.id === 'IOT-02' ? [wordedAnew(entry)] : [entry];
  }),
  frames: {...released.frames, frames: [...released.frames.frames, frameSix()]},
};

function wordedAnew(entry: RequirementEntry): RequirementEntry {
  const anew = (text: string) => text.replace(/^(\S+)/, '$1 härefter');
  return {
    ...entry,
    rev: entry.rev + 1,
    rungs: entry.rungs.map((rung) => ({...rung, text: {sv: anew(rung.text.sv), en: anew(rung.text.en)}})),
  };
}

function frameSix() {
  const contract = released.frames.frames.find(({placement}) => placement === 'contract');
  if (!contract) throw new Error('There is no frame for the contract');
  return {...contract, id: 6, label: {sv: 'avtalsvillkor', en: 'condition of contract'}};
}

const opened: string[] = [];
const both = openReleases([released, next], (name: ReleaseName) => {
  opened.push(nameOf(name));
  return name.version === '2026.1' ? released : next;
});

const yaml = `format: 1
catalog: klausul-sv@2026.1
name: Passersystem
language: sv
scale: klassa-4
classified: { date: 2026-10-01 }
deliveries: [saas, hardware]
flags: [connected-devices]
information:
  - { name: Passeruppgifter, K: 2, R: 2, T: 2, S: 2 }
`;
const documents = '# Krav\n\n<!-- klausul:begin -->\n\n<!-- klausul:end -->\n';
const newest = yaml.replace('2026.1', '2026.2');
const unpinned = yaml.replace(/^catalog.*\n/m, '');
const whole = judgeText({yaml, documents}).generate();
/** What is told; the edits that a finding offers are compared by making them. */
const findings = (reading: Reading) => reading.findings(undefined, 'sv').map(({remedies: _, ...told}) => told);

describe('the release that a procurement is pinned to judges it', () => {
  test('a newer release changes nothing but one information', () => {
    expect(findings(whole)).toEqual([]);
    const after = whole.under({releases: both});
    expect(after.findings().map(({rule, severity}) => [rule, severity])).toEqual([
      ['catalog/newer-release', 'information'],
    ]);
    expect(after.judged.coverage).toEqual(whole.judged.coverage);
    expect(after.judged.needs).toEqual(whole.judged.needs);
    expect(generate(after.judged).edits).toEqual([]);
  });

  test('also where something is wrong: the same findings, and the same clauses written', () => {
    const broken = whole
      .removeClause('AUT-01')
      .editClause('KON-01', (block) => block.replace('ska', 'bör'))
      .edit('krav.md', (text) => text.replace(/clause LOG-01 level=2/, 'clause LOG-01 level=1'));
    const after = broken.under({releases: both});
    expect(findings(after).filter(({rule}) => rule !== 'catalog/newer-release')).toEqual(findings(broken));
    expect(after.generate().texts).toEqual(broken.generate().texts);
  });

  test('a changed YAML has no part in it', () => {
    const files = catalogueFiles().map((one) => ({...one, text: one.text.replaceAll('en utsedd', 'någon')}));
    const live = compileRelease(readCatalogue(files).sources) as Release;
    expect(printRelease(live)).toContain('någon ansvarig');
    const after = whole.under({releases: openReleases([released, live], (name) => (name === live ? live : released))});
    expect(findings(after).filter(({rule}) => rule !== 'catalog/newer-release')).toEqual(findings(whole));
  });

  test('without a pin the newest judges, and generate pins to it', () => {
    const made = judgeText({yaml: unpinned, documents, releases: both}).generate();
    expect(made.text(procurementFile)).toContain('catalog: klausul-sv@2026.2 # klausul generate\n');
    expect(made.text('krav.md')).toContain('clause LIS-99 ');
    expect(made.text('krav.md')).toMatch(/clause LOG-02 level=2 rev=2 lang=sv frame=6 /);
    expect(findings(made)).toEqual([]);
  });

  test('a file is opened for the release that is needed, and for no other', () => {
    opened.length = 0;
    const fresh = openReleases([released, next], (name) => {
      opened.push(nameOf(name));
      return name.version === '2026.1' ? released : next;
    });
    whole.under({releases: fresh}).findings();
    expect(opened).toEqual(['klausul-sv@2026.1']);
  });

  test.each([
    ['one that is newer than the program', 'klausul-sv@2031.4', /^Uppdatera Klausul: klausul-sv@2031\.4 är nyare/],
    [
      'one that never was',
      'klausul-sv@2025.7',
      /^Utgåvan klausul-sv@2025\.7 finns inte\. Välj bland klausul-sv@2026\.1/,
    ],
    ['one of another catalogue', 'granköping@2026.1', /granköping@2026\.1/],
  ])('a pin to %s makes the procurement unreadable, at the pin', (_, pin, message) => {
    const reading = judgeText({yaml: yaml.replace('klausul-sv@2026.1', pin), documents, releases: both});
    expect(reading.judgement.state).toBe('unreadable');
    const [finding, ...others] = findings(reading);
    expect(others).toEqual([]);
    expect(finding && reading.at(finding)).toBe(pin);
    expect(finding?.message).toMatch(message);
  });
});

describe('the base of a clause', () => {
  const moved = whole.edit(procurementFile, () => newest).under({releases: both});

  test('that of an earlier release is recognised, counts as edited, and is told of as outdated', () => {
    expect(moved.status('LOG-02')).toBe('edited');
    const [finding] = moved.findings('clause/outdated', 'sv').filter(({requirement}) => requirement === 'LOG-02');
    expect(finding?.message).toMatch(
      /^LOG-02 har texten i en annan utgåva av katalogen: skriv om kravet\. .*klausul-sv@2026\.1.*klausul-sv@2026\.2/,
    );
  });

  test('a requirement that no release has worded anew is its own text in all of them', () => {
    expect(moved.status('AUT-01')).toBe('covered');
  });

  test('generate writes it anew, by the release that is followed, and then has nothing to do', () => {
    const after = moved.generate();
    expect(after.findings().filter(({severity}) => severity !== 'information')).toEqual([]);
    expect(after.text('krav.md')).toContain('clause LOG-02 level=2 rev=2 ');
    expect(generate(after.judged).edits).toEqual([]);
  });

  test('and back again, when the newer release turns out not to serve', () => {
    const back = moved.generate().edit(procurementFile, () => yaml);
    expect(back.status('LOG-02')).toBe('edited');
    expect(back.generate().status('LOG-02')).toBe('covered');
    expect(back.generate().text('krav.md')).toContain('clause LOG-02 level=2 rev=1 ');
  });

  test('an edited clause of another release stays a person’s', () => {
    const edited = moved.editClause('LOG-02', (block) => block.replace('ska', 'bör'));
    expect(edited.status('LOG-02')).toBe('edited');
    expect(edited.findings('clause/edited').map(({requirement}) => requirement)).toContain('LOG-02');
    expect(edited.generate().block('LOG-02')).toBe(edited.block('LOG-02'));
  });

  test('of a revision that no release has is unknown', () => {
    const unknown = moved.editClause('LOG-02', (block) => block.replace('rev=1', 'rev=7'));
    expect(unknown.findings('clause/unknown').map(({requirement}) => requirement)).toEqual(['LOG-02']);
  });
});

describe('values across releases', () => {
  const weak = (reading: Reading) =>
    reading.editClause('IOT-02', (block) =>
      block.replace('level=2', 'level=1').replace('support-period=5y', 'support-period=3y').replace('i 5 år', 'i 3 år'),
    );

  test('a value that is too weak stays so when the text has been worded anew', () => {
    const before = weak(whole);
    expect(before.status('IOT-02')).toBe('too-low');
    expect(before.under({releases: both}).status('IOT-02')).toBe('too-low');
    const moved = before.edit(procurementFile, () => newest).under({releases: both});
    expect(moved.status('IOT-02')).not.toBe('covered');
    expect(moved.generate().status('IOT-02')).toBe('covered');
    expect(moved.generate().text('krav.md')).toMatch(/clause IOT-02 level=2 rev=2 .*support-period=5y/);
  });

  test('what validate asks generate for, generate does: it is not advised for ever', () => {
    const short = whole.edit(procurementFile, () => newest).under({releases: both});
    const asked = short.findings('clause/outdated').map(({requirement}) => requirement);
    expect(asked).toContain('LOG-02');
    expect(short.generate().findings('clause/outdated')).toEqual([]);
  });
});

describe('a release in somebody’s workspace is read like any file', () => {
  const message = (text: string, file = 'releases/klausul-sv@2026.1.json') => {
    const read = readRelease(file, text);
    return 'problems' in read ? read.problems.map(({message: {en}}) => en).join(' ') : 'read';
  };

  test('only what fits the schema, under the name of its file', () => {
    const text = textOf('klausul-sv@2026.1.json');
    expect(message(text)).toBe('read');
    expect(message(text, 'releases/klausul-sv@2026.2.json')).toMatch(/Name it klausul-sv@2026\.1\.json/);
    expect(message(text.replace('"format": 1', '"format": 2'))).toMatch(/reads 1/);
    expect(message(text.replace('"rev":1', '"rev":"1"'))).toMatch(/rev/);
    expect(message('')).toMatch(/was not made by/);
    expect(message('{')).not.toBe('read');
    expect(message('[]')).not.toBe('read');
    expect(message('{"format": 1}')).toMatch(/is missing/);
  });
});

test('releases are sorted by their numbers, and those of another catalogue are not newer', () => {
  const names = ['2026.10', '2026.9', '2027.1'].map((version) => ({id: 'klausul-sv', version}));
  const known = openReleases([...names, {id: 'other', version: '2029.1'}], () => released);
  expect(known.newerThan({id: 'klausul-sv', version: '2026.9'})).toMatchObject({version: '2027.1'});
  expect(known.newerThan({id: 'klausul-sv', version: '2027.1'})).toBeUndefined();
  expect(known.names.map(({version}) => version)).toEqual(['2026.9', '2026.10', '2027.1', '2029.1']);
  expect(releases.newerThan(released)).toBeUndefined();
  const opened = openReleases([...names, {id: 'other', version: '2029.1'}], (name) => ({...released, ...name}));
  expect(opened.newest.data).toMatchObject({id: 'klausul-sv', version: '2027.1'});
});
