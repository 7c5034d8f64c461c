import {describe, expect, test} from 'vitest';
import {judgeText, procurementFile, type Reading, releases} from '../../../tests/support/procurement.ts';
import {defaultConfig} from '../procurement/config.ts';
import {applySplices} from '../text/splice.ts';
import {clean} from './clean.ts';
import {generateInto} from './generate-into.ts';

const yaml = `format: 1
name: Bokningstjänst
language: sv
scale: klassa-4
classified: { date: 2026-10-01 }
deliveries: [saas]
information:
  - { name: Bokningar, K: 1, R: 1, T: 1 }
`;
const section = '<!-- klausul:begin -->\n\n<!-- klausul:end -->\n';
const document = `# Krav\n\nInledning.\n\n${section}\n## Nästa\n\nSlut.\n`;

const cleaning = ({judged}: Reading) => clean(judged);

function into(documents: string): Reading {
  const reading = judgeText({yaml, documents});
  const made = generateInto(
    reading.judged,
    'krav.md',
    {heading: 'Krav'},
    {releases, config: defaultConfig, today: '2026-11-24'},
  );
  if ('refused' in made) throw new Error(made.refused.en);
  return reading.apply(made.generation.edits);
}

describe('what was generated goes, to the byte', () => {
  test.each([
    ['as people write it', document],
    ['with CRLF', document.replaceAll('\n', '\r\n')],
    ['with lone CR', document.replaceAll('\n', '\r')],
    ['with mixed line endings', document.replace('Inledning.\n', 'Inledning.\r\n').replace('Slut.\n', 'Slut.\r')],
    ['with a byte order mark', `\ufeff${document}`],
    ['without a last line break', document.trimEnd()],
    ['with nothing after the section', `# Krav\n\n${section.trimEnd()}`],
    [
      'with a section that has no empty lines',
      document.replace('-->\n\n<!--', '-->\n<!--').replace('-->\n\n##', '-->\n##'),
    ],
    ['with many empty lines', document.replaceAll('\n\n', '\n\n\n\n')],
    ['with blanks in the empty lines', document.replaceAll('\n\n', '\n \n')],
    ['in decomposed letters', document.normalize('NFD')],
    ['with own text in the section', document.replace('-->\n\n<!--', '-->\n\nEgen text.\n\n- a\n\n<!--')],
    ['with own text right against the markers', document.replace('-->\n\n<!--', '-->\nEgen text.\n<!--')],
    ['with a table in the section', document.replace('-->\n\n<!--', '-->\n\n| a |\n| - |\n| b |\n<!--')],
    ['with several sections', `${document}\n${section}`],
  ])('%s', (_, text) => {
    const before = judgeText({yaml, documents: text});
    const generated = before.generate();
    expect(generated.judged.clauses.length).toBeGreaterThan(10);
    const {removed, kept} = cleaning(generated);
    expect([removed, kept]).toEqual([generated.judged.clauses.length, []]);
    expect(generated.clean().texts).toEqual(before.texts);
    expect(cleaning(generated.clean())).toEqual({edits: [], removed: 0, kept: []});
  });

  test('a formatter in between does no harm', () => {
    const generated = judgeText({yaml, documents: document}).generate();
    const wrapped = generated.edit('krav.md', (text) =>
      text.replace(/ ska /g, '\nska ').replaceAll('_Syfte:_', '*Syfte:*'),
    );
    expect(wrapped.clean().text('krav.md')).toBe(document);
  });
});

describe('what people wrote stays, in its order', () => {
  const generated = judgeText({yaml, documents: document}).generate();

  test('between clauses, wherever it was put', () => {
    const marked = generated.edit('krav.md', (text) => {
      let count = 0;
      return text.replace(/(<!-- klausul:\/(?:clause|heading) -->\n\n)/g, (block) => `${block}Egen ${++count}.\n\n`);
    });
    const expected = [...marked.text('krav.md').matchAll(/Egen \d+\./g)].map(([words]) => words);
    expect(expected.length).toBeGreaterThan(20);
    const cleaned = marked.clean().text('krav.md');
    expect([...cleaned.matchAll(/Egen \d+\./g)].map(([words]) => words)).toEqual(expected);
    expect(cleaned).toBe(document.replace('<!-- klausul:end -->', `${expected.join('\n\n')}\n\n<!-- klausul:end -->`));
  });

  test('right against the markers', () => {
    const tight = generated.editClause('AUT-01', (block) => `Före.\n${block.trimEnd()}\nEfter.\n`);
    const cleaned = tight.clean().text('krav.md');
    expect(cleaned).toMatch(/\nFöre\.\nEfter\.\n/);
  });

  test('an edited clause, its markers, its family’s heading and the release that it comes from', () => {
    const edited = generated.editClause('AUT-01', (block) => block.replace(' ska ', ' bör '));
    const {kept, removed} = cleaning(edited);
    expect(kept.map(({requirement}) => requirement)).toEqual(['AUT-01']);
    expect(removed).toBe(generated.judged.clauses.length - 1);
    const cleaned = edited.clean();
    expect(cleaned.judged.clauses.map(({clause}) => clause.requirement)).toEqual(['AUT-01']);
    expect(cleaned.text('krav.md')).toContain('<!-- klausul:heading AUT -->');
    expect(cleaned.text('krav.md')).not.toContain('<!-- klausul:heading LIS -->');
    expect(cleaned.text(procurementFile)).toContain('# klausul generate');
    expect(cleaned.block('AUT-01')).toBe(edited.block('AUT-01'));
  });

  test('of an adopted clause everything but its two marker lines', () => {
    const adopted = generated.editClause('AUT-01', (block) => block.replace(' sum=', ' adopted sum='));
    const body = adopted.block('AUT-01').split('\n').slice(1, -1).join('\n');
    const cleaned = adopted.clean().text('krav.md');
    expect(cleaned).toContain(body);
    expect(cleaned).not.toContain('klausul:clause');
    expect(cleaning(adopted).kept).toEqual([]);
  });

  test('an adopted clause that was edited since', () => {
    const adopted = generated.editClause('AUT-01', (block) =>
      block.replace(' sum=', ' adopted sum=').replace(' ska ', ' bör '),
    );
    expect(adopted.clean().text('krav.md')).toMatch(/ bör /);
    expect(cleaning(adopted).kept).toEqual([]);
  });

  test('what was written under a family’s heading, and the heading with it', () => {
    const titled = generated.edit('krav.md', (text) =>
      text.replace('## Autentisering\n', '## Autentisering\n\nSå loggar man in.\n'),
    );
    const cleaned = titled.clean().text('krav.md');
    expect(cleaned).toContain('## Autentisering\n\nSå loggar man in.\n');
    expect(cleaned).not.toMatch(/klausul:\/?heading/);
  });
});

test('what coverage calls edited by hand is what stays, and nothing else', () => {
  const generated = judgeText({yaml, documents: document}).generate();
  const forged = generated.editClause('AUT-01', (block) => block.replace(/sum=1:\w+/, 'sum=1:000000000000'));
  expect(forged.status('AUT-01')).toBe('covered');
  expect(forged.clean().text('krav.md')).toBe(document);
});

describe('a section that the tool made', () => {
  test('goes, with the line break that it brought', () => {
    for (const text of [
      '# Krav',
      '# Krav\n',
      '# Krav\n\nText.',
      '# Krav\r\n\r\nText.',
      '# Krav\n\nText.\n',
      '# Krav\n\n# Nästa\n',
    ])
      expect(into(text).clean().text('krav.md')).toBe(text);
  });

  test.each([
    ['behind it', (text: string) => `${text}\nTillagt stycke.\n`],
    ['in it', (text: string) => text.replace('<!-- klausul:end -->', 'Tillagt stycke.\n\n<!-- klausul:end -->')],
  ])('leaves what somebody wrote %s a paragraph of its own', (_, add) => {
    for (const text of ['# Krav\n\nText.', '# Krav\n\nText.\n']) {
      const cleaned = into(text).edit('krav.md', add).clean().text('krav.md');
      expect(cleaned).toMatch(/^# Krav\n\nText\.\n+Tillagt stycke\.\n+$/);
    }
  });

  test('stays when it holds an edited clause', () => {
    const edited = into('# Krav\n').editClause('AUT-01', (block) => block.replace(' ska ', ' bör '));
    const cleaned = edited.clean();
    expect(cleaned.text('krav.md')).toContain('<!-- klausul:begin made');
    expect(cleaned.judged.clauses).toHaveLength(1);
  });

  test('goes when the text above it was deleted, and when there are several at the end', () => {
    const top = into('# Krav').edit('krav.md', (text) => text.slice(text.indexOf('<!-- klausul:begin')));
    expect(top.clean().text('krav.md')).toBe('');
    for (const text of ['# Krav', '# Krav\n\nText.', '# Krav\r\n\r\nText.', '# Krav\r\rText.', '# Krav\n']) {
      const placements = 'placements: { specification: krav.md }\n';
      const before = judgeText({yaml: `${yaml}${placements}`, documents: text});
      const insert = (reading: Reading) => {
        const made = generateInto(
          reading.judged,
          'krav.md',
          {heading: 'Krav'},
          {releases, config: defaultConfig, today: '2026-11-24'},
        );
        if ('refused' in made) throw new Error(made.refused.en);
        return reading.apply(made.generation.edits);
      };
      const also = (reading: Reading) =>
        reading.edit(procurementFile, (file) => file.replace('krav.md }', 'krav.md, contract: krav.md }'));
      const both = insert(also(insert(before)));
      expect(both.judged.documents[0]?.sections).toHaveLength(2);
      expect(both.clean().text('krav.md')).toBe(text);
    }
  });

  test('is told from one that a person marked', () => {
    expect(judgeText({yaml, documents: document}).generate().clean().text('krav.md')).toContain(
      '<!-- klausul:begin -->',
    );
  });
});

describe('the line with the catalogue’s release', () => {
  const file = (text: string) => judgeText({yaml: text, documents: document});

  test('goes when generate wrote it, and stays when a person did', () => {
    expect(file(yaml).generate().clean().text(procurementFile)).toBe(yaml);
    const own = yaml.replace('format: 1\n', 'format: 1\ncatalog: klausul-sv@2026.1\n');
    expect(file(own).generate().clean().text(procurementFile)).toBe(own);
    const noted = yaml.replace('format: 1\n', 'format: 1\ncatalog: klausul-sv@2026.1 # klausul generate, men kolla\n');
    expect(file(noted).generate().clean().text(procurementFile)).toBe(noted);
  });

  test.each([
    ['CRLF', yaml.replaceAll('\n', '\r\n')],
    ['lone CR', yaml.replaceAll('\n', '\r')],
    ['no last line break', `${yaml.replace('format: 1\n', '')}format: 1`],
    ['comments', yaml.replace('format: 1', '# först\nformat: 1 # ett')],
    ['a document marker', `---\n${yaml}`],
  ])('goes with %s', (_, text) => {
    const generated = file(text).generate();
    expect(generated.text(procurementFile)).toContain('# klausul generate');
    expect(generated.clean().text(procurementFile)).toBe(text);
  });

  test('is the key of that name, never a line that only looks like it', () => {
    const scalar = yaml.replace(
      'name: Bokningstjänst',
      'name: |\n  Bokningstjänst\n  catalog: klausul-sv@2026.1 # klausul generate',
    );
    expect(file(scalar).clean().text(procurementFile)).toBe(scalar);
    expect(file(scalar).generate().clean().text(procurementFile)).toBe(scalar);
  });

  test('in front matter goes, but not what only looks like it in the text below', () => {
    const example = '```yaml\nformat: 1\ncatalog: klausul-sv@2026.1 # klausul generate\n```\n';
    const text = `---\nklausul:\n${yaml.trimEnd().replace(/^/gm, '  ')}\n---\n\n# Krav\n\n${example}\n${section}`;
    const reading = judgeText({documents: {'lan.md': text}});
    expect(reading.generate().clean().text('lan.md')).toBe(text);
    const {edits} = cleaning(reading);
    expect(edits.map(({splices}) => applySplices(text, splices))).toEqual([]);
  });
});
