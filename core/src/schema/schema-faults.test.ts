import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {judgeText} from '../../../tests/support/procurement.ts';
import type {Bilingual} from '../text/language.ts';
import {mostProblems} from '../text/problem-list.ts';
import type {YamlMapping} from '../yaml/read-yaml.ts';
import type {Validator} from './schema-error.ts';
import {checkSchema} from './schema-faults.ts';

const base = `format: 1
name: Verksamhetssystem för elevhälsa
language: sv
scale: klassa-4
deliveries: [saas]
information:
  - { name: Elevhälsojournaler, K: 3, R: 2, T: 2 }
`;
const change = (from: string, to: string) => base.replace(from, to);

/** The faults as “what is marked: message”, in English. */
function faults(yaml: string): string[] {
  const {judgement} = judgeText({yaml, documents: '# Krav\n'});
  const problems = judgement.state === 'unreadable' ? judgement.problems : [];
  for (const {message} of problems) expectSentences(message);
  return problems.map(({start, end, message}) => `${yaml.slice(start, end)}: ${message.en}`);
}

/** Something to say in both languages, in sentences, without the words that nobody but a programmer knows. */
function expectSentences({sv, en}: Bilingual): void {
  expect(sv).not.toBe(en);
  expect(sv).toMatch(/^[\dA-ZÅÄÖ”].*[.?]$/s);
  expect(en).toMatch(/^[\dA-Z“].*[.?]$/s);
  expect(`${sv} ${en}`).not.toMatch(
    /schema|property|properties|invalid|ogiltig|pattern|array|object|string|undefined|null/i,
  );
}

describe('a fault is told in words, at its place', () => {
  test.each<[keyword: string, yaml: string, expected: readonly string[]]>([
    ['type', change('name: V', 'name: true # V'), ['true: “name” is “true”. Expected here: text.']],
    [
      'type',
      change('[saas]', 'saas'),
      ['saas: “deliveries” is “saas”. Expected here: a list, with a dash before each entry.'],
    ],
    ['type', change('K: 3', 'K: 2.5'), ['2.5: “K” is “2.5”. Expected here: a whole number or text.']],
    ['type', change('K: 3', 'K:'), ['K: “K” has the wrong kind of content. Expected here: a whole number or text.']],
    [
      'type',
      change('K: 3', 'K: [3]'),
      ['K: “K” has the wrong kind of content. Expected here: a whole number or text.'],
    ],
    [
      'type',
      `${base}classified: 2026-10-01\n`,
      ['2026-10-01: “classified” is “2026-10-01”. Expected here: lines of “key: value”.'],
    ],
    ['type', '- a\n', ['- a: The file has the wrong kind of content. Expected here: lines of “key: value”.']],
    ['type', '5\n', ['5: The file is “5”. Expected here: lines of “key: value”.']],
    [
      'required',
      change('name: Verksamhetssystem för elevhälsa\n', ''),
      ['format: “name” is missing. Add the line “name: …”.'],
    ],
    [
      'required',
      change('name: Elevhälsojournaler, ', ''),
      ['K: “name” is missing in “information”. Add the line “name: …”.'],
    ],
    ['required', `${base}framework: {}\n`, ['framework: “name” is missing in “framework”. Add the line “name: …”.']],
    [
      'additionalProperties',
      change('deliveries', 'delivery'),
      [
        'format: “deliveries” is missing. Add the line “deliveries: …”.',
        'delivery: Unknown key “delivery”. Did you mean “deliveries”?',
      ],
    ],
    [
      'additionalProperties',
      change('K: 3', 'k: 3'),
      ['k: Unknown key “k”. What may stand here: name, motive, K, R, T and S.'],
    ],
    [
      'additionalProperties',
      `${base}assessments: {osl: {}}\n`,
      ['osl: Unknown key “osl”. What may stand here: osl-10-2a, dpia, tia and protective-security.'],
    ],
    ['additionalProperties', `${base}zzzz: 1\n`, ['zzzz: Unknown key “zzzz”. Remove the line.']],
    ['additionalProperties', `${base}__proto__: 1\n`, ['__proto__: Unknown key “__proto__”. Remove the line.']],
    ['additionalProperties', `${base}constructor: 1\n`, ['constructor: Unknown key “constructor”. Remove the line.']],
    [
      'enum',
      change('language: sv', 'language: svenska'),
      ['svenska: “language” is “svenska”, which does not exist. Choose among sv and en.'],
    ],
    [
      'enum',
      change('[saas]', '[sas]'),
      [
        'sas: “deliveries” is “sas”, which does not exist. Did you mean “saas”? Choose among saas, hosting, on-premise, development, consulting, hardware, medical-device and support.',
      ],
    ],
    [
      'enum',
      change('language: sv', 'language: [sv]'),
      ['language: “language” has the wrong kind of value. Choose among sv and en.'],
    ],
    ['const', change('format: 1', 'format: 2'), ['2: “format” is “2”, but this version of Klausul reads 1.']],
    [
      'const',
      change('format: 1', "format: '1'"),
      ["'1': “format” is “1”, but this version of Klausul reads 1. Write the number without quotation marks."],
    ],
    [
      'pattern',
      `${base}published: 1 november\n`,
      ['1 november: “published” is “1 november”. Write it in the form “2026-11-01”.'],
    ],
    ['pattern', `${base}chosen: [LOG-2]\n`, ['LOG-2: “chosen” is “LOG-2”. Write it in the form “LOG-02”.']],
    [
      'pattern',
      `${base}catalog: klausul\n`,
      ['klausul: “catalog” is “klausul”. Write it in the form “klausul-sv@2026.1”.'],
    ],
    [
      'pattern',
      `${base}flags: [Personuppgifter]\n`,
      ['Personuppgifter: “flags” is “Personuppgifter”. Write it in the form “personal-data”.'],
    ],
    ['pattern', change('klassa-4', 'KLASSA 4'), ['KLASSA 4: “scale” is “KLASSA 4”. Write it in the form “klassa-4”.']],
    [
      'pattern',
      `${base}raised: [{aspect: Konfidentialitet, to: 3, because: integration, motive: x}]\n`,
      ['Konfidentialitet: “aspect” is “Konfidentialitet”. Write it in the form “K”.'],
    ],
    [
      'pattern',
      `${base}deviations: [{requirement: LOG-02, decision: edit, sum: abc}]\n`,
      ['abc: “sum” is “abc”. Write it in the form “1:9f2c41d0b7aa”.'],
    ],
    [
      'propertyNames',
      `${base}parameters: {RTO: 12 h}\n`,
      ['RTO: The key “RTO” has the wrong form in “parameters”. Write it as in the catalogue.'],
    ],
    [
      'propertyNames',
      `${base}award: {aut: {method: points, value: 5}}\n`,
      [
        'aut: The key “aut” has the wrong form in “award”. Write it as in the catalogue.',
        '5: “value” is “5”. Expected here: text.',
      ],
    ],
    ['minLength', change('Verksamhetssystem för elevhälsa', '""'), ['"": “name” is empty. Fill in a value.']],
    [
      'maxLength',
      `${base}reference: ${'x'.repeat(401)}\n`,
      [`${'x'.repeat(401)}: “reference” is longer than 400 characters. Shorten the text.`],
    ],
    ['minItems', change('[saas]', '[]'), ['deliveries: The list “deliveries” is empty. State at least one entry.']],
    [
      'uniqueItems',
      change('[saas]', '[saas, support, "saas"]'),
      ['"saas": The same value stands twice in “deliveries”.'],
    ],
    [
      'maxItems',
      base + '  - {name: x, K: 0}\n'.repeat(1000),
      ['information: The list “information” has more than 1000 entries.'],
    ],
    ['oneOf', change('K: 3', 'motive: 5, K: 3'), ['5: “motive” is “5”. Expected here: text or lines of “key: value”.']],
    [
      'oneOf',
      change('K: 3', 'motive: [5], K: 3'),
      ['motive: “motive” has the wrong kind of content. Expected here: text or lines of “key: value”.'],
    ],
    [
      'oneOf',
      change('K: 3', 'motive: {se: KS 1}, K: 3'),
      ['motive: “see” is missing in “motive”. Add the line “see: …”.', 'se: Unknown key “se”. Did you mean “see”?'],
    ],
    ['oneOf', change('K: 3', 'motive: "", K: 3'), ['"": “motive” is empty. Fill in a value.']],
  ])('%s', (_, yaml, expected) => {
    expect(faults(yaml)).toEqual(expected);
  });

  test('a value of any length is quoted by its beginning', () => {
    const [fault] = faults(`${base}flags: [${'Z'.repeat(5000)}]\n`);
    expect(fault?.slice(fault.indexOf(': '))).toBe(
      `: “flags” is “${'Z'.repeat(60)}…”. Write it in the form “personal-data”.`,
    );
    expect(faults(`${base}${'z'.repeat(900)}: 1\n`)[0]?.length).toBeLessThan(1100);
  });

  test('every fault of a file is told, from the top', () => {
    const yaml = change('language: sv', 'language: x').replace('[saas]', '[]').replace('K: 3', 'q: 3');
    expect(faults(`${yaml}flags: 5\n`).map((fault) => fault.split(':')[0])).toEqual(['x', 'deliveries', 'q', '5']);
  });

  test('of a value that commas split in braces, once and with what to write', () => {
    const owner = 'decided-by: Hälsa-, vård- och omsorgsnämnden';
    expect(faults(`${base}classified: { date: 2026-10-01, ${owner} }\n`)).toEqual([
      'vård- och omsorgsnämnden: The comma splits the value. Put it in quotation marks: "Hälsa-, vård- och omsorgsnämnden".',
    ]);
    expect(faults(`${base}classified: { ${owner}, kultur, fritid, date: 2026-10-01, wrong: x }\n`)).toEqual([
      expect.stringContaining('"Hälsa-, vård- och omsorgsnämnden, kultur, fritid"'),
      expect.stringContaining('wrong: Unknown key'),
    ]);
  });

  test('not more than anyone would read', () => {
    expect(faults(`${base}flags: [${'Z, '.repeat(500)}]\n`).length).toBe(mostProblems + 1);
  });

  test('places are right in CRLF, after å, 😀 and a byte order mark', () => {
    const yaml = change('K: 3', 'K: 2.5').replaceAll('\n', '\r\n').replace('Elevhälsojournaler', '"Å 😀 \u2028"');
    expect(faults(yaml)).toEqual(['2.5: “K” is “2.5”. Expected here: a whole number or text.']);
  });
});

describe('front matter', () => {
  const document = `---\ntitle: Bilaga\nklausul:\n${base.replace(/^/gm, '  ').trimEnd()}\n---\n\n# Bilaga\n`;
  const faultsOf = (text: string) => {
    const {judgement} = judgeText({documents: {'bilaga.md': text}});
    if (judgement.state !== 'unreadable') return [];
    return judgement.problems.map(({start, end, message}) => `${text.slice(start, end)}: ${message.en}`);
  };

  test('is read as the file is, its places those of the document', () => {
    expect(faultsOf(document)).toEqual([]);
    expect(faultsOf(document.replace('K: 3', 'K: 2.5'))).toEqual([
      '2.5: “K” is “2.5”. Expected here: a whole number or text.',
    ]);
    expect(faultsOf(document.replaceAll('\n', '\r\n').replace('format: 1', 'format: 2'))).toEqual([
      '2: “format” is “2”, but this version of Klausul reads 1.',
    ]);
  });

  test.each(['raised: []', 'deviations: []', 'assessments: {}'])('may not carry %s, since it is published', (line) => {
    const key = line.split(':')[0];
    expect(faultsOf(document.replace('  format: 1', `  ${line}\n  format: 1`))).toEqual([
      `${key}: Move “${key}” to klausul.yaml. What stands at the top of the document is published with it; this is internal.`,
    ]);
  });

  test('may carry no motive', () => {
    expect(faultsOf(document.replace('K: 3', 'motive: Hemligt, K: 3'))).toEqual([
      'motive: Move “motive” to klausul.yaml. What stands at the top of the document is published with it; this is internal.',
    ]);
  });

  test.each(['klausul: x', 'klausul:', 'klausul: []'])('%s is no procurement', (line) => {
    expect(faultsOf(`---\n${line}\n---\n\n# Bilaga\n`)).toHaveLength(1);
  });
});

test('there is a sentence for every keyword that the schemas use', () => {
  const keywords = new Set<string>();
  const collect = (schema: unknown): void => {
    if (Array.isArray(schema)) schema.forEach(collect);
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return;
    for (const [keyword, value] of Object.entries(schema)) {
      keywords.add(keyword);
      const named = keyword === 'properties' || keyword === 'patternProperties' || keyword === 'definitions';
      if (named) for (const one of Object.values(value as object)) collect(one);
      else if (keyword !== 'enum') collect(value);
    }
  };
  for (const name of ['procurement', 'config'])
    collect(JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8')));
  const annotations = ['$schema', '$id', '$ref', 'title', 'description', 'definitions', 'properties', 'items'];
  // What only holds other keywords has nothing to say itself.
  const silent = ['patternProperties', 'oneOf', 'anyOf', 'allOf', 'if', 'then', 'else'];
  const telling = [...keywords].filter((keyword) => ![...annotations, ...silent].includes(keyword));
  expect(telling.length).toBeGreaterThan(10);
  for (const keyword of telling) {
    const validate: Validator = () => false;
    const params = {
      missingProperty: 'a',
      additionalProperty: 'a',
      propertyName: 'a',
      allowedValues: ['a'],
      type: 'string',
      allowedValue: 1,
      limit: 1,
      i: 0,
      j: 1,
    };
    validate.errors = [{keyword, instancePath: '/x', params, data: 'y', parentSchema: {}}];
    const root: YamlMapping = {kind: 'mapping', entries: [], byName: new Map(), start: 0, end: 0};
    const [fault] = checkSchema(validate, {}, root).faults;
    expect(fault, keyword).toBeDefined();
    if (fault) expectSentences(fault.message());
  }
});
