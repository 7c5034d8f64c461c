import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {readYaml} from './read-yaml.ts';
import {writeBlockItem, writeFlowItem, writeKey, writeScalar} from './write-yaml.ts';

const block = {flow: false};
const flow = {flow: true};

describe('a value', () => {
  test.each([
    'KS 2026/0123',
    '2026-10-01',
    'Förvaltningschef (informationsägare)',
    '12 h',
    '21-bilaga.md',
    'klausul-sv@2026.1',
    'Ja: nej'.replace(': ', ':'),
    'a#b',
    'yes',
    'säg "ja"',
    '😀',
  ])('%s stands as it is', (text) => {
    expect(writeScalar(text, block)).toBe(text);
    expect(writeScalar(text, flow)).toBe(text);
  });

  test.each([
    '',
    ' ',
    ' a',
    'a ',
    '3',
    '0x1F',
    'true',
    'null',
    '~',
    'a: b',
    'a:',
    '# a',
    'a # b',
    '- a',
    '-',
    '? a',
    '"a',
    "'a",
    '*a',
    '&a',
    '!a',
    '|',
    '>',
    '%a',
    '@a',
    '`a',
    '[a',
    '{a',
    'a\nb',
    '\uFEFFa',
    'a\u2028b',
  ])('%j is quoted', (text) => {
    expect(writeScalar(text, block)).toMatch(/^".*"$/);
    expect(writeScalar(text, flow)).toMatch(/^".*"$/);
  });

  test('commas and brackets are quoted only in a flow collection', () => {
    expect(writeScalar('LOG-02, LOG-03 [båda]', block)).toBe('LOG-02, LOG-03 [båda]');
    expect(writeScalar('LOG-02, LOG-03 [båda]', flow)).toBe('"LOG-02, LOG-03 [båda]"');
  });

  test('what nobody could see is escaped', () => {
    expect(writeScalar('a\u2028\u0085\uFEFF\0\n', block)).toBe('"a\\u2028\\u0085\\ufeff\\u0000\\n"');
  });

  test('numbers and booleans are themselves', () => {
    expect([3, -0.5, 1e21, true].map((value) => writeScalar(value, block))).toEqual(['3', '-0.5', '1e+21', 'true']);
  });
});

test('a key that would be read as a number or a boolean needs no quotes, one that would break the line does', () => {
  expect(['osl-10-2a', '1', 'true', 'a, b', 'a: b', '- a', '', '#a'].map((name) => writeKey(name, block))).toEqual([
    'osl-10-2a',
    '1',
    'true',
    'a, b',
    '"a: b"',
    '"- a"',
    '""',
    '"#a"',
  ]);
  expect(writeKey('a, b', flow)).toBe('"a, b"');
});

test('an item is written in block and in flow style', () => {
  const deviation = {
    requirement: 'LOG-02',
    to: 1,
    reason: 'Loggas, men ej i 2 år',
    compensating: ['LOG-03', 2],
    none: [],
  };
  expect(writeBlockItem(deviation)).toEqual([
    'requirement: LOG-02',
    'to: 1',
    'reason: Loggas, men ej i 2 år',
    'compensating: [LOG-03, 2]',
    'none: []',
  ]);
  expect(writeFlowItem(deviation)).toBe(
    '{ requirement: LOG-02, to: 1, reason: "Loggas, men ej i 2 år", compensating: [LOG-03, 2], none: [] }',
  );
  expect([writeBlockItem({}), writeBlockItem('a: b'), writeFlowItem({}), writeFlowItem('saas')]).toEqual([
    ['{}'],
    ['"a: b"'],
    '{}',
    'saas',
  ]);
});

test('any text is read back as it was, by us and by the yaml package, wherever it stands', () => {
  const marks = fc.constantFrom(
    ':',
    '-',
    '?',
    ',',
    '[',
    ']',
    '{',
    '}',
    '#',
    '&',
    '*',
    '!',
    '|',
    '>',
    "'",
    '"',
    '\\',
    '%',
    '@',
    '`',
    '\n',
    '\r',
    '\t',
    ' ',
    'a',
    '1',
    '.',
    '\uFEFF',
    '\u2028',
    '\u0085',
    '😀',
    '\uD83D',
    '~',
  );
  const text = fc.oneof(
    fc.array(marks, {maxLength: 6}).map((parts) => parts.join('')),
    fc.string({unit: 'binary', maxLength: 10}),
  );
  fc.assert(
    fc.property(text, (text) => {
      const inBlock = writeScalar(text, block);
      const inFlow = writeScalar(text, flow);
      const key = writeKey(text, block);
      const flowKey = writeKey(text, flow);
      const item = {[text]: text, list: [text, text]};
      for (const [source, expected] of [
        [`k: ${inBlock}`, {k: text}],
        [`- ${inBlock} # c\n- a\n`, [text, 'a']],
        [`k:\n  - ${inBlock}\n`, {k: [text]}],
        [`[${inFlow}, ${inFlow}]`, [text, text]],
        [`{"a":1, b: ${inFlow}}`, {a: 1, b: text}],
        [`${key}: 1\n`, {[text]: 1}],
        [`a:\n- ${key}: 1\n`, {a: [{[text]: 1}]}],
        [`{ ${flowKey}: 1, b: ${inFlow} }`, text === 'b' ? undefined : {[text]: 1, b: text}],
        [`- ${writeBlockItem(item).join('\n  ')}\n`, [item]],
        [`[${writeFlowItem(item)}]`, [item]],
      ] as const) {
        if (expected === undefined) continue;
        expect(readYaml(source)).toMatchObject({problems: [], value: expected});
        expect(parse(source, {stringKeys: true})).toEqual(expected);
      }
    }),
    {numRuns: 500},
  );
});
