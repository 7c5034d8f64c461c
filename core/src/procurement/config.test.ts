import {describe, expect, test} from 'vitest';
import {releases} from '../../../tests/support/procurement.ts';
import {defaultConfig, readConfig} from './config.ts';

const rules = ['clause/duplicate', 'proportionality/unneeded', 'classification/outdated'];

/** The faults as “what is marked: message”. */
function faults(text: string, known: readonly string[] = rules) {
  const {problems} = readConfig('klausul.config.yaml', text, releases, known);
  expect(problems.every(({rule, file}) => rule === 'config/schema' && file === 'klausul.config.yaml')).toBe(true);
  return problems.map(({start, end, message}) => `${text.slice(start, end)}: ${message.en}`);
}

describe('what an organisation decides once', () => {
  test('its flags, severities and how old a classification may be', () => {
    const text = `format: 1
organisation: {name: Granköpings kommun, kind: municipality, flags: [cybersecurity-law, public-records]}
rules:
  clause/duplicate: information
  classification/outdated: off
classification: {max-age: 24}
`;
    const {config, problems} = readConfig('klausul.config.yaml', text, releases, rules);
    expect(problems).toEqual([]);
    expect(config).toEqual({
      flags: ['cybersecurity-law', 'public-records'],
      severities: new Map([
        ['clause/duplicate', 'information'],
        ['classification/outdated', 'off'],
      ]),
      maxAge: 24,
    });
  });

  test.each([
    'coverage/missing',
    'coverage/elsewhere-unverified',
    'clause/edited',
    'clause/outdated',
    'clause/misplaced',
    'document/no-place',
    'classification/protective-security',
  ])('but never that %s is silent or lighter: a demand that nothing answers is always told', (rule) => {
    const text = `format: 1\nrules: { ${rule}: warning, clause/duplicate: off }\n`;
    const {config} = readConfig('klausul.config.yaml', text, releases, [...rules, rule]);
    expect(config.severities).toEqual(new Map([['clause/duplicate', 'off']]));
    expect(faults(text, [...rules, rule])).toEqual([
      `${rule}: The rule “${rule}” can be neither lowered nor switched off: it shows that a demand is not covered. Remove the line.`,
    ]);
  });

  test.each(['', '# tom\n', 'format: 1\n'])('%j decides nothing', (text) => {
    expect(readConfig('klausul.config.yaml', text, releases, rules)).toEqual({config: defaultConfig, problems: []});
  });
});

describe('faults are told at their place, and nothing of a faulty file counts', () => {
  test.each([
    ['organisation: {}\n', ['organisation: “format” is missing. Add the line “format: …”.']],
    ['format: 2\n', ['2: “format” is “2”, but this version of Klausul reads 1.']],
    [
      'format: "1"\n',
      ['"1": “format” is “1”, but this version of Klausul reads 1. Write the number without quotation marks.'],
    ],
    ['format: 1\nrule: {}\n', ['rule: Unknown key “rule”. Did you mean “rules”?']],
    [
      'format: 1\nrules: {clause/duplicat: off}\n',
      ['clause/duplicat: The rule “clause/duplicat” does not exist. Did you mean “clause/duplicate”?'],
    ],
    [
      'format: 1\nrules: {x: off}\n',
      [
        'x: The rule “x” does not exist. Choose among clause/duplicate, proportionality/unneeded and classification/outdated.',
      ],
    ],
    [
      'format: 1\nrules: {clause/duplicate: silent}\n',
      [
        'silent: “clause/duplicate” is “silent”, which does not exist. Choose among off, information, warning and error.',
      ],
    ],
    [
      'format: 1\nrules: {clause/duplicate: 0}\n',
      ['0: “clause/duplicate” is “0”, which does not exist. Choose among off, information, warning and error.'],
    ],
    [
      'format: 1\norganisation: {flags: [cyber-security-law]}\n',
      ['cyber-security-law: The flag “cyber-security-law” is not in the catalogue. Did you mean “cybersecurity-law”?'],
    ],
    ['format: 1\norganisation: {flags: [Z]}\n', ['Z: “flags” is “Z”. Write it in the form “personal-data”.']],
    ['format: 1\nclassification: {max-age: 0}\n', ['0: “max-age” is 0, but the least value is 1.']],
    ['format: 1\nclassification: {max-age: 1.5}\n', ['1.5: “max-age” is “1.5”. Expected here: a whole number.']],
    ['format: 1\nclassification: {max-age: 121}\n', ['121: “max-age” is 121, but the greatest value is 120.']],
    [
      'format: 1\norganisation: {kind: kommun}\n',
      [
        'kommun: “kind” is “kommun”, which does not exist. Choose among municipality, region, state, company and other.',
      ],
    ],
    ['format: 1\norganisation: {name: ""}\n', ['"": “name” is empty. Fill in a value.']],
    ['format: 1\nformat: 1\n', ['format: The key “format” stands twice. Keep one of them.']],
  ])('%j', (text, expected) => {
    expect(faults(text)).toEqual(expected);
    for (const {message} of readConfig('klausul.config.yaml', text, releases, rules).problems)
      expect(message.sv).not.toBe(message.en);
  });

  test('every fault at once', () => {
    expect(faults('format: 1\nrules: {a: off, b: off}\norganisation: {flags: [x, y]}\n')).toHaveLength(4);
  });
});
