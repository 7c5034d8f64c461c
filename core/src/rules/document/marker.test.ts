import {describe, expect, test} from 'vitest';
import {judgeShort} from '../../../../tests/support/shorthand.ts';
import {readDocument} from '../../markdown/read-document.ts';

const rule = 'document/marker';
const reading = judgeShort();
const whole = reading.text('krav.md');

describe('where a marker does not count', () => {
  test.each([
    ['code', '```\n<!-- klausul:end -->\n```', 'it stands in code'],
    ['a quotation', '> <!-- klausul:end -->', 'it stands in a list or a quotation'],
    ['a list', '- <!-- klausul:end -->', 'it stands in a list or a quotation'],
    ['running text', 'Märket <!-- klausul:end --> står sist.', 'it stands in running text'],
    [
      'a quotation, twice',
      '> <!-- klausul:begin -->\n>\n> <!-- klausul:end -->',
      'they stand in a list or a quotation',
    ],
  ])('%s: it is mentioned, and nothing is held up', (_, text, expected) => {
    const findings = reading.edit('krav.md', (before) => `${before}\n${text}\n`);
    expect(findings.messages(rule)).toEqual([expect.stringContaining(expected)]);
    expect(findings.findings(rule)).toMatchObject([{severity: 'information'}]);
    expect(findings.judged.coverage.every(({status}) => status !== 'missing')).toBe(true);
  });

  test('in backticks it is an example', () => {
    const edited = reading.edit(
      'krav.md',
      (before) => `${before}\nSkriv \`<!-- klausul:begin -->\` där kraven ska stå.\n`,
    );
    expect(edited.messages(rule)).toEqual([]);
  });
});

describe('a damaged marker is an error that can be mended, though nothing else could be judged', () => {
  const remedied = (text: string, name: string) => {
    const damaged = reading.edit('krav.md', () => text);
    const [finding, ...others] = damaged.findings(rule);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({severity: 'error'});
    const remedy = finding && damaged.remediesOf(finding).find((one) => one.name === name);
    expect(remedy?.kind).toBe('suggested');
    return damaged.apply(remedy?.edits ?? []).text('krav.md');
  };

  test('a letter lost', () => {
    expect(remedied(whole.replace('<!-- klausul:end', '<!-- klasul:end'), 'mend-marker')).toBe(whole);
  });

  test('a dash lost, so that the comment swallows the clause', () => {
    const text = whole.replace(/(<!-- klausul:clause AUT-01 .*) -->/, '$1 ->');
    expect(remedied(text, 'mend-marker')).toBe(whole);
  });

  test.each(['\n', '\r\n', '\r'])(
    'an end lost with its line (%j): it is put back behind the text that has its fingerprint',
    (lineEnding) => {
      const written = whole.replaceAll('\n', lineEnding);
      const block = `${lineEnding}${lineEnding}<!-- klausul:/clause -->`;
      for (const {end} of readDocument('krav.md', written).clauses.slice(0, 20)) {
        const start = end.start - 2 * lineEnding.length;
        const text = `${written.slice(0, start)}${written.slice(end.end)}`;
        // Text of its own behind the clause stays outside of it.
        const own = `${lineEnding}${lineEnding}Egen text.`;
        const followed = written.slice(0, start) + own + written.slice(end.end);
        expect(remedied(text, 'mend-marker')).toBe(written);
        expect(remedied(followed, 'mend-marker')).toBe(written.slice(0, start) + block + own + written.slice(end.end));
      }
    },
  );

  test('a marker taken away leaves the text', () => {
    const text = `${whole}\nEgen text.\n<!-- klausul:/clause -->\nMer text.\n`;
    expect(remedied(text, 'remove-marker')).toBe(`${whole}\nEgen text.\nMer text.\n`);
  });
});
