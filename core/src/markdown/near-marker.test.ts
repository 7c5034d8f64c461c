import {describe, expect, test} from 'vitest';
import {catalog} from '../../../tests/support/procurement.ts';
import {applySplices} from '../text/splice.ts';
import {parseMarker, reservedKeys} from './marker.ts';
import {isOneSlip} from './near-marker.ts';
import {type ProcurementDocument, readDocument} from './read-document.ts';

const clause = '<!-- klausul:clause AUT-01 level=3 rev=1 lang=sv frame=1 adopted sum=1:9f2c41d0b7aa -->';

/** A section with a family's heading and two clauses, and an empty one. */
const annex = `# Bilaga

<!-- klausul:begin placement=specification -->

<!-- klausul:heading AUT -->

## Autentisering

<!-- klausul:/heading -->

${clause}

Tjänsten ska kräva två faktorer.

<!-- klausul:/clause -->

Egen text.

${clause.replace('AUT-01', 'AUT-02')}

Tjänsten ska låsa kontot.

<!-- klausul:/clause -->

<!-- klausul:end -->

# Avtal

<!-- klausul:begin placement=contract made -->

<!-- klausul:end -->
`;

/** What the markers of a document say. */
function said({sections, headings, clauses}: ProcurementDocument) {
  return {
    sections: sections.map(({placement, begin}) => [placement, [...begin.attributes.keys()]]),
    headings: headings.map(({family}) => family),
    clauses: clauses.map(({requirement, level, adopted, section}) => [requirement, level, adopted, section?.placement]),
  };
}
const whole = said(readDocument('krav.md', annex));
const markers = [...annex.matchAll(/<!-- klausul:.*-->/g)].map(({0: text, index}) => ({text, start: index}));

/** Fails unless the damage is told once, on its line, and what mends it gives the document that was meant. */
function expectTold(text: string, line: string, {mends = true} = {}): void {
  const document = readDocument('krav.md', text);
  const told = document.problems.map(({start, end}) => text.slice(start, end));
  expect(told, line).toHaveLength(1);
  expect(line).toContain(told[0]);
  const {mend, removal} = document.problems[0] ?? {};
  if (mend && mends) expect(said(document), line).toEqual(whole);
  if (mends) expect(said(readDocument('krav.md', applySplices(text, mend ?? []))), line).toEqual(whole);
  const without = applySplices(text, removal ? [removal] : []);
  expect(without.split(line).length, line).toBeLessThan(text.split(line).length);
}

/** Whether only the id or a value of a marker is another: what it says is for other rules to judge. */
function hasOtherValue(line: string, marker: string): boolean {
  const [read, meant] = [parseMarker(line), parseMarker(marker)];
  if ('fault' in read || 'fault' in meant || read.name !== meant.name) return false;
  return [...read.attributes.keys()].join() === [...meant.attributes.keys()].join();
}

describe('a marker with a slip is told once, where it stands, with what mends it', () => {
  test.each([
    ['a letter lost in klausul', (marker: string) => marker.replace('klausul', 'klasul')],
    ['letters that changed places', (marker: string) => marker.replace('klausul', 'kluasul')],
    ['a letter doubled', (marker: string) => marker.replace('klausul', 'klaussul')],
    ['a dash lost before', (marker: string) => marker.replace('<!--', '<!-')],
    ['a dash lost behind', (marker: string) => marker.replace('-->', '->')],
    ['the end lost', (marker: string) => marker.replace(' -->', '')],
    ['the beginning lost', (marker: string) => marker.replace('<!-- ', '')],
    ['the exclamation mark lost', (marker: string) => marker.replace('<!--', '<--')],
    ['a typographic dash before', (marker: string) => marker.replace('<!--', '<!—')],
    ['typographic dashes', (marker: string) => marker.replace('<!--', '<!–').replace('-->', '–>')],
    ['no blanks', (marker: string) => marker.replace('<!-- ', '<!--').replace(' -->', '-->')],
    ['too many blanks', (marker: string) => marker.replaceAll(' ', '  ')],
    ['blanks that do not break', (marker: string) => marker.replaceAll(' ', '\u00a0')],
    ['capitals', (marker: string) => marker.replace(/klausul:\S+/, (words) => words.toUpperCase())],
    ['a capital', (marker: string) => marker.replace('klausul', 'Klausul')],
    ['a blank behind the colon', (marker: string) => marker.replace('klausul:', 'klausul: ')],
    ['a semicolon', (marker: string) => marker.replace('klausul:', 'klausul;')],
    ['two blanks before it', (marker: string) => `  ${marker}`],
    ['text before it', (marker: string) => `Se nedan. ${marker}`],
    ['text behind it', (marker: string) => `${marker} Se ovan.`],
    ['escapes', (marker: string) => marker.replace('<!--', '\\<!\\--').replace('-->', '\\--\\>')],
    ['entities', (marker: string) => marker.replace('<', '&lt;').replace('>', '&gt;')],
  ])('%s', (_, damage) => {
    for (const {text: marker, start} of markers) {
      const line = damage(marker);
      expectTold(annex.slice(0, start) + line + annex.slice(start + marker.length), line);
    }
  });

  test('the slash lost, or one too many', () => {
    for (const {text: marker, start} of markers) {
      const line = marker.includes(':/') ? marker.replace(':/', ':') : marker.replace(':', ':/');
      if (/\/(?:begin|end)/.test(line)) continue;
      expectTold(annex.slice(0, start) + line + annex.slice(start + marker.length), line);
    }
  });

  test.each(['\n', '\r\n', '\r'])('whatever ends its line (%j)', (lineEnding) => {
    const text = annex.replace('<!-- klausul:end -->', 'Se ovan. <!— klausul:end —>').replaceAll('\n', lineEnding);
    const {problems} = readDocument('krav.md', text);
    const mended = applySplices(text, problems[0]?.mend ?? []);
    expect(mended).toBe(
      annex.replace('<!-- klausul:end -->', 'Se ovan.\n\n<!-- klausul:end -->').replaceAll('\n', lineEnding),
    );
  });

  test('of any character lost, doubled or moved in any marker, exactly once', () => {
    const slips = [
      (marker: string, at: number) => marker.slice(0, at) + marker.slice(at + 1),
      (marker: string, at: number) => marker.slice(0, at + 1) + marker.slice(at),
      (marker: string, at: number) =>
        marker.slice(0, at) + (marker[at + 1] ?? '') + (marker[at] ?? '') + marker.slice(at + 2),
    ];
    let trials = 0;
    for (const {text: marker, start} of markers) {
      for (let at = 0; at < marker.length; at++) {
        for (const slip of slips) {
          const line = slip(marker, at);
          const text = annex.slice(0, start) + line + annex.slice(start + marker.length);
          if (line === marker) continue;
          if (hasOtherValue(line, marker)) {
            expect(readDocument('krav.md', text).problems.length, line).toBeLessThan(2);
            continue;
          }
          trials++;
          expectTold(text, line, {mends: false});
        }
      }
    }
    expect(trials).toBeGreaterThan(500);
  });
});

describe('what has lost its counterpart is told once, where it stands', () => {
  test('each marker taken away', () => {
    for (const {text: marker, start} of markers) {
      const text = annex.slice(0, start) + annex.slice(start + marker.length);
      const {problems, clauses} = readDocument('krav.md', text);
      expect(problems, marker).toHaveLength(1);
      expect(problems[0]?.kind).toBe(/:\/|:end/.test(marker) ? 'not-closed' : 'not-opened');
      // What it does not touch is still read.
      expect(clauses.length).toBe(/clause/.test(marker) ? 1 : /begin placement=spec/.test(marker) ? 0 : 2);
    }
  });

  test('a lost end is put back behind what it ended', () => {
    for (const {text: marker, start} of markers.filter(({text}) => /:\/|:end/.test(text))) {
      const text = annex.slice(0, start) + annex.slice(start + marker.length + 2);
      const [problem] = readDocument('krav.md', text).problems;
      const mended = applySplices(text, problem?.mend ?? []);
      expect(readDocument('krav.md', mended).problems).toEqual([]);
      expect(said(readDocument('krav.md', mended))).toEqual(whole);
    }
  });
});

describe('nobody is disturbed', () => {
  test.each([
    'Avtalets klausul: slutet av punkt 4 gäller.',
    'klausul: begin',
    '<!-- klausulen gäller -->',
    '<!-- klausulerna: börjar här -->',
    '<!-- Klausulen: slut -->',
    '<!-- kausal: end of story -->',
    'Skriv `<!-- klausul:begin -->` där kraven ska stå.',
    'Skriv \\<!-- klausul:begin --> där kraven ska stå.',
    '[klausul: begin](https://example.se)',
    '---\nklausul: 1\n---\n',
    'a <- klasul: end',
  ])('%s', (line) => {
    expect(readDocument('krav.md', `Text.\n\n${line}\n\nMer text.\n`)).toMatchObject({problems: [], idle: []});
  });
});

test('no parameter has an id that a slip makes a key of the syntax', () => {
  const near = catalog.data.parameters.filter(({id}) => [...reservedKeys].some((key) => isOneSlip(id, key)));
  expect(near.map(({id}) => id)).toEqual([]);
});

test('where nothing counts a marker is noted, not complained of', () => {
  const idle = (text: string) => readDocument('krav.md', text).idle.map(({where}) => where);
  expect(idle(`\`\`\`markdown\n${annex}\`\`\`\n`)).toEqual(['code']);
  expect(idle(annex.replace(/^(?=.)/gm, '    '))).not.toEqual([]);
  expect(idle('> <!-- klausul:end -->\n')).toEqual(['container']);
  expect(idle('- a\n\n  <!-- klausul:end -->\n')).toEqual(['container']);
  expect(idle('- a\n\n  ```\n  <!-- klausul:end -->\n  ```\n')).toEqual(['code']);
  expect(idle('Märket <!-- klausul:end --> står sist.\n')).toEqual(['text']);
  expect(idle('| Märke |\n| --- |\n| <!-- klausul:end --> |\n')).toEqual(['text']);
  expect(idle(annex)).toEqual([]);
});

test('in HTML a marker means to count: it is told of, once a block', () => {
  const {problems} = readDocument('krav.md', `<table>\n<tr><td>\n${annex.replaceAll('\n\n', '\n')}</table>\n`);
  expect(problems.map(({kind}) => kind)).toEqual(['in-html']);
});
