import {describe, expect, test} from 'vitest';
import {catalog, judgeText, type Written} from '../../../tests/support/procurement.ts';
import {defaultConfig} from './config.ts';
import {readProcurement} from './read-procurement.ts';

const base = `format: 1
name: Verksamhetssystem för elevhälsa
language: sv
scale: klassa-4
deliveries: [saas]
information:
  - { name: Elevhälsojournaler, K: 3, R: 2, T: 2 }
`;

function read(yaml: string, more: Omit<Written, 'yaml'> = {}) {
  const {judgement} = judgeText({yaml, documents: {'krav.md': '# Krav\n', 'bilagor/avtal.md': '# Avtal\n'}, ...more});
  if (judgement.state === 'judged') return {state: judgement.state, procurement: judgement.procurement, faults: []};
  const problems = judgement.state === 'unreadable' ? judgement.problems : [];
  return {
    state: judgement.state,
    procurement: undefined,
    faults: problems.map(({start, end, message}) => `${yaml.slice(start, end)}: ${message.en}`),
  };
}

describe('security protection stops before anything is said', () => {
  test.each([
    ['level 4', base.replace('K: 3', 'K: 4')],
    ['level 4 in quotation marks', base.replace('K: 3', 'K: " 4 "')],
    ['the flag', `${base}flags: [protective-security]\n`],
    ['the flag written without a list', `${base}flags: protective-security\n`],
    ['LUFS', `${base}law: LUFS\n`],
    ['an assessment', `${base}assessments: {protective-security: {result: concerned}}\n`],
    ['a raised need', `${base}raised: [{aspect: R, to: 4, because: aggregation, motive: x}]\n`],
    ['a raised need written without a list', `${base}raised: {aspect: R, to: 4}\n`],
    ['information written without a list', base.replace('- { name', '{ name').replace('K: 3', 'K: 4')],
    ['a file with other faults', base.replace('K: 3', 'K: 4').replace('language: sv', 'langauge: xx')],
    ['a file with a key that stands twice', `${base.replace('K: 3', 'K: 4')}name: x\n`],
    ['level 4 after another level on a line of its own', base.replace('K: 3', 'K: 1, K: 4')],
    ['level 4 with some word', base.replace('K: 3', 'K: 4 allvarlig')],
    ['level 4 in a list', base.replace('K: 3', 'K: [4]')],
    ['level 4 under a small letter', base.replace('K: 3', 'k: 4')],
    ['the word alone', base.replace('K: 3', 'K: synnerligen allvarlig')],
    ['the word in English', base.replace('K: 3', 'K: exceptionally serious')],
    ['the flag in capitals', `${base}flags: [Protective-Security]\n`],
    ['a no-break space', base.replace('klassa-4', 'klassa-3').replace('K: 3', 'K: 4\u00a0synnerligen allvarlig')],
    ['double blanks', base.replace('klassa-4', 'klassa-3').replace('K: 3', 'K: "4  synnerligen  allvarlig"')],
    [
      'decomposed letters',
      base.replace('klassa-4', 'egen-skala').replace('K: 3', 'K: säkerhetsskydd').normalize('NFD'),
    ],
    ['another scale', base.replace('klassa-4', 'klassa-3').replace('K: 3', 'K: 4 synnerligen allvarlig')],
  ])('%s', (_, yaml) => {
    const {state, faults} = read(yaml);
    expect([state, faults]).toEqual(['stopped', []]);
  });

  test('a flag of the organisation stops all its procurements', () => {
    expect(read(base, {config: {flags: ['protective-security']}}).state).toBe('stopped');
  });

  test('that the question was answered with no does not stop', () => {
    expect(read(`${base}assessments: {protective-security: {result: not-concerned}}\n`).state).toBe('judged');
  });
});

describe('what the schema lets through is read for its meaning', () => {
  test('flags bring those along that they presuppose, and the organisation’s hold too', () => {
    const {procurement} = read(`${base}flags: [patient-data]\n`, {config: {flags: ['cybersecurity-law']}});
    expect([...(procurement?.flags ?? [])].sort()).toEqual(['cybersecurity-law', 'patient-data', 'personal-data']);
  });

  test('placements are files of the procurement, in the order written', () => {
    const {procurement} = read(
      `${base}placements: {contract: bilagor/avtal.md, specification: ./bilagor/../krav.md}\n`,
    );
    expect([...(procurement?.placements ?? [])]).toEqual([
      ['contract', 'bilagor/avtal.md'],
      ['specification', 'krav.md'],
    ]);
  });

  test.each([
    [
      "avtal.md: The document “avtal.md” is not in the procurement's folder. Did you mean “krav.md”? Make it, or change the line.",
      `${base}placements: {contract: avtal.md}\n`,
    ],
    [
      "../krav.md: The document “../krav.md” is not in the procurement's folder. Did you mean “krav.md”? Make it, or change the line.",
      `${base}placements: {contract: ../krav.md}\n`,
    ],
    [
      "/etc/passwd: The document “/etc/passwd” is not in the procurement's folder. Make it, or change the line.",
      `${base}placements: {contract: /etc/passwd}\n`,
    ],
    [
      'personaldata: The flag “personaldata” is not in the catalogue. Did you mean “personal-data”?',
      `${base}flags: [personaldata]\n`,
    ],
    ['LOG-99: The requirement “LOG-99” is not in the catalogue. Did you mean “LOG-01”?', `${base}chosen: [LOG-99]\n`],
    [
      'LOG-02: LOG-02 need not be chosen: it follows from the classification. Remove the line.',
      `${base}chosen: [LOG-02]\n`,
    ],
    ['rt: The parameter “rt” is not in the catalogue. Did you mean “rto”?', `${base}parameters: {rt: 12 h}\n`],
    [
      'snart: “snart” is no value for rto (Recovery time objective (RTO)). Write for example 24 h.',
      `${base}parameters: {rto: snart}\n`,
    ],
    [
      '12 constructor: “12 constructor” is no value for rto (Recovery time objective (RTO)). Write for example 24 h.',
      `${base}parameters: {rto: 12 constructor}\n`,
    ],
    [
      'dygnet runt: “dygnet runt” is no value for service-hours (Service hours). Write for example office, extended and always.',
      `${base}parameters: {service-hours: dygnet runt}\n`,
    ],
    [
      'AUT-99: The requirement “AUT-99” is not in the catalogue. Did you mean “AUT-01”?',
      `${base}award: {AUT-99: {method: points, value: 5 p}}\n`,
    ],
    [
      'Q: The letter “Q” is not in the scale klassa-4. Write K, R, T and S.',
      `${base}raised: [{aspect: Q, to: 3, because: integration, motive: x}]\n`,
    ],
    ['C: The letter “C” is not in the scale klassa-4. Write K, R, T and S.', base.replace('K: 3', 'C: 3')],
    ['7: The level “7” is not in the scale klassa-4. Choose among 0, 1, 2, 3.', base.replace('K: 3', 'K: 7')],
    [
      'high: The level “high” is not in the scale klassa-4 but in low-moderate-high. Choose among 0, 1, 2, 3 or change the scale.',
      base.replace('K: 3', 'K: high'),
    ],
    ['2026-02-30: The day 2026-02-30 is not in the calendar.', `${base}published: 2026-02-30\n`],
    ['2026-13-01: The day 2026-13-01 is not in the calendar.', `${base}published: 2026-13-01\n`],
    [
      'klausul-sv@2999.1: Update Klausul: klausul-sv@2999.1 is newer than the releases that are here. The latest here is klausul-sv@2026.1.',
      `${base}catalog: klausul-sv@2999.1\n`,
    ],
    [
      'klausul-no@2026.1: There is no release klausul-no@2026.1. Choose among klausul-sv@2026.1, or remove the line and the latest one holds.',
      `${base}catalog: klausul-no@2026.1\n`,
    ],
    [
      'LOG-99: The requirement “LOG-99” is not in the catalogue. Did you mean “LOG-01”?',
      `${base}deviations: [{requirement: LOG-99, decision: omit}]\n`,
    ],
    [
      'PUB-99: The requirement “PUB-99” is not in the catalogue. Did you mean “PUB-01”?',
      `${base}met-elsewhere: [{requirement: PUB-99, document: a.md, section: 1, assessed-by: x, date: 2026-01-01}]\n`,
    ],
  ])('%s', (fault, yaml) => {
    expect(read(yaml).faults).toEqual([fault]);
  });

  test('an unknown scale is told of with the nearest one', () => {
    expect(read(base.replace('klassa-4', 'klassa4')).faults).toEqual([
      expect.stringMatching(
        /^klassa4: The scale “klassa4” does not exist. Did you mean “klassa-4”\? Choose among .*klassa-3/,
      ),
    ]);
  });

  test('with an unknown release nothing else of the file is judged, but security protection stops it all the same', () => {
    const pinned = `${base}catalog: klausul-sv@2999.1\nflags: [something-new]\n`;
    expect(read(pinned).faults).toHaveLength(1);
    expect(read(pinned.replace('K: 3', 'K: 4')).state).toBe('stopped');
  });

  test('values of parameters are canonical, however they were written', () => {
    const {procurement} = read(`${base}parameters: {rto: 12 timmar, availability: "99,5 %", service-hours: always}\n`);
    expect([...(procurement?.parameters ?? [])].map(([id, {value}]) => [id, value])).toEqual([
      ['rto', '12h'],
      ['availability', '99.5%'],
      ['service-hours', 'always'],
    ]);
  });

  test('levels of every scale become those of the catalogue', () => {
    const levelsOf = (scale: string, levels: string) =>
      read(base.replace('klassa-4', scale).replace('K: 3, R: 2, T: 2', levels)).procurement?.information[0]?.levels;
    expect(levelsOf('klassa-4', 'K: 3, R: "2", T: 0')).toEqual({confidentiality: 3, integrity: 2, availability: 0});
    expect(levelsOf('low-moderate-high', 'C: High, I: none, A: low')).toEqual({
      confidentiality: 3,
      integrity: 0,
      availability: 1,
    });
  });
});

describe('å, ä and ö are the same letters whether they are one character or two', () => {
  const documents = {'säkerhet.md': '# Säkerhet\n'};
  const file = `${base.replace('klassa-4', 'egen-skala').replace('K: 3, R: 2, T: 2', 'K: öppen, R: öppen, T: intern')}placements: { specification: säkerhet.md }\n`;

  test.each([
    ['in the file', file.normalize('NFD'), documents],
    ['on the disk', file, {['säkerhet.md'.normalize('NFD')]: '# Säkerhet\n'}],
  ])('%s', (_, yaml, texts) => {
    const {faults, procurement} = read(yaml, {documents: texts});
    expect(faults).toEqual([]);
    expect(procurement?.information[0]?.levels).toEqual({confidentiality: 0, integrity: 0, availability: 1});
    expect(procurement?.placements.get('specification')).toBe(Object.keys(texts)[0]);
    expect(procurement?.name).toBe('Verksamhetssystem för elevhälsa');
  });
});

describe('what no delivery can keep is refused, saying what is possible', () => {
  test.each([
    [
      'availability: 101 %',
      '101 %: “101 %” is no value for availability (Availability). Write 0–100%, for example 99.5 %.',
    ],
    [
      'rto: 0 h',
      '0 h: “0 h” is no value for rto (Recovery time objective (RTO)). Write a time longer than 0, for example 24 h.',
    ],
    [
      'assurance-level: 2.5',
      '2.5: “2.5” is no value for assurance-level (Level of assurance). Write a whole number, for example 3.',
    ],
  ])('%s', (parameter, fault) => {
    expect(read(`${base}parameters: { ${parameter} }\n`).faults).toEqual([fault]);
  });
});

test('a procurement is plain data, which can be cloned and sent', () => {
  const {procurement} = read(
    `${base}flags: [patient-data]\nchosen: [LIS-02]\nplacements: {contract: bilagor/avtal.md}\ndeviations: [{requirement: LOG-02, decision: omit}]\n`,
  );
  expect(procurement).toBeDefined();
  expect(structuredClone(procurement)).toEqual(procurement);
});

test('of a file with faults the rest is read all the same', () => {
  const yaml = `${base}flags: [secrecy, unknown-flag]\nparameters: {rto: 0 h, rpo: 4 h}\npublished: 2026-02-30\n`;
  const {judgement} = judgeText({yaml, documents: '# Krav\n'});
  if (judgement.state !== 'unreadable') throw new Error(judgement.state);
  const result = readProcurement(judgement.source, catalog, defaultConfig);
  if (result.state !== 'unreadable') throw new Error(result.state);
  expect(result.problems).toHaveLength(3);
  expect([...(result.procurement?.flags ?? [])]).toEqual(['secrecy']);
  expect([...(result.procurement?.parameters.keys() ?? [])]).toEqual(['rpo']);
  expect(result.procurement?.published).toBeUndefined();
  expect(result.procurement?.information).toHaveLength(1);
});

describe('a file that describes nothing', () => {
  test.each(['', '# bara en kommentar\n', '---\n'])('%j', (yaml) => {
    expect(read(yaml).faults).toEqual([
      ': The file is empty. Describe the procurement, for example starting from a copy of another.',
    ]);
  });

  test('YAML that cannot be read is told of where it breaks', () => {
    const [fault, ...others] = read(`${base}a: b: c\n`).faults;
    expect(fault).toMatch(/^:: The file cannot be read from here\./);
    expect(others).toEqual([]);
  });
});
