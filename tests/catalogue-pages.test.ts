import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import {load} from 'js-yaml';
import {describe, expect, test} from 'vitest';

const repository = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(`${repository}/${file}`, 'utf8');
const overview = read('docs/catalogue.md');

interface Requirement {
  readonly id: string;
  readonly 'opt-in'?: boolean;
  readonly references: Readonly<Record<string, readonly string[]>>;
  readonly rungs: readonly {readonly text: {readonly en: string}}[];
}
interface Row {
  readonly places: readonly string[];
  readonly reason?: {readonly sv: string; readonly en: string};
}
interface Expectation {
  readonly complete: boolean;
  readonly 'supplier-facing'?: readonly string[];
  readonly rows: readonly Row[];
}

const requirements = readdirSync(`${repository}/requirement-catalog/families`).flatMap(
  (file) => (load(read(`requirement-catalog/families/${file}`)) as {requirements: Requirement[]}).requirements,
);
const places = load(read('requirement-catalog/references.yaml')) as Readonly<Record<string, readonly string[]>>;
const {format: _, ...sources} = load(read('docs/catalogue-gaps.yaml')) as {format: 1} & Record<string, Expectation>;
const expectations = Object.entries(sources) as [string, Expectation][];

/** The requirements that refer to a place or to a part of it: 28.3 g is a part of 28. */
function answersTo(source: string, place: string): readonly string[] {
  return requirements
    .filter(({references}) =>
      references[source]?.some((own) => own === place || own.startsWith(`${place}.`) || own.startsWith(`${place} `)),
    )
    .map(({id}) => id);
}

test('the pages are what the catalogue makes of them', () => {
  const {status, stderr} = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/generate-catalogue-pages.ts', '--check'],
    {
      cwd: repository,
      encoding: 'utf8',
    },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

describe.each(expectations)('%s', (source, {complete, rows, 'supplier-facing': supplierFacing = []}) => {
  const known = places[source] as readonly string[];
  const gaps = rows.filter(({reason}) => reason !== undefined);

  test('what no requirement answers has a reason in both languages', () => {
    const unanswered = rows.filter((row) => row.places.every((place) => answersTo(source, place).length === 0));
    for (const {places: own, reason} of unanswered) {
      expect(reason?.sv, own.join(', ')).toMatch(/^\p{Lu}.{20,}\.$/u);
      expect(reason?.en, own.join(', ')).toMatch(/^\p{Lu}.{20,}\.$/u);
    }
    const named = new Set(rows.flatMap((row) => row.places));
    const forgotten = known.filter((place) => !named.has(place) && answersTo(source, place).length === 0);
    expect(complete ? forgotten : []).toEqual([]);
  });

  test('what a requirement answers has no reason for being a gap', () => {
    const answered = gaps.flatMap((row) => row.places.flatMap((place) => answersTo(source, place)));
    expect(answered).toEqual([]);
  });

  test('every place exists and stands in one row', () => {
    const named = rows.flatMap((row) => row.places);
    expect([...named, ...supplierFacing].filter((place) => !known.includes(place))).toEqual([]);
    expect(named).toEqual([...new Set(named)]);
  });
});

test('the table of numbers has the defaults of the catalogue', () => {
  const {parameters} = load(read('requirement-catalog/parameters.yaml')) as {
    parameters: {id: string; levels: Record<string, {default: string | number}>}[];
  };
  const rows = [
    ...overview.matchAll(/^\| \[`([a-z-]+)`\]\(catalogue\/en\/parameters\.md[^|]*\|([^|]*)\|([^|]*)\|([^|]*)\|/gm),
  ];
  expect(rows.length).toBeGreaterThan(20);
  for (const [, id, ...cells] of rows) {
    const levels = parameters.find((parameter) => parameter.id === id)?.levels;
    for (const [index, cell] of cells.entries()) {
      const written = cell.trim();
      if (written !== '–') expect(written, `${id} at level ${index + 1}`).toBe(String(levels?.[index + 1]?.default));
    }
  }
});

test('every requirement that must be chosen has its reason, and no other', () => {
  const explained = [...overview.matchAll(/^\| \[([A-Z]{3}-[0-9]{2})\]/gm)].map(([, id]) => id);
  const chosen = requirements.filter((requirement) => requirement['opt-in']).map(({id}) => id);
  expect(explained.toSorted()).toEqual(chosen.toSorted());
});

test('the example stays within the limits that the page states', () => {
  const row = overview.split('\n').find((line) => line.startsWith('| Student health')) as string;
  const [demanded, rows, evidence, selection] = row.split('|').slice(2, 6).map(Number);
  expect(demanded).toBeGreaterThanOrEqual(50);
  expect(demanded).toBeLessThanOrEqual(85);
  expect(rows).toBeLessThanOrEqual(45);
  expect(evidence).toBeLessThanOrEqual(10);
  expect(selection).toBeLessThanOrEqual(2);
});

test('every link between the pages leads to a page and a place on it', () => {
  const folder = 'docs/catalogue';
  const files = readdirSync(`${repository}/${folder}`, {recursive: true, encoding: 'utf8'})
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md'));
  const texts = new Map([...files, 'docs/catalogue.md'].map((file) => [file, read(file)]));
  const broken: string[] = [];
  for (const [file, text] of texts) {
    for (const [, target = ''] of text.matchAll(/\]\(([^):]+)\)/g)) {
      const [path = '', anchor] = decodeURI(target).split('#');
      const to = path === '' ? file : posix.join(posix.dirname(file), path);
      const found = texts.get(to);
      if (path.endsWith('.md') && to.startsWith(folder) && found === undefined) broken.push(`${file} → ${target}`);
      if (anchor && found !== undefined && !anchorsOf(found).has(anchor)) broken.push(`${file} → ${target}`);
    }
  }
  expect(broken).toEqual([]);
});

/** The ids that pages give, and those that GitHub and VS Code make of headings. */
function anchorsOf(text: string): ReadonlySet<string> {
  const given = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id as string);
  const made = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set([...given, ...made]);
}
