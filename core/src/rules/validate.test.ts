import {describe, expect, test} from 'vitest';
import {judgeText, releases} from '../../../tests/support/procurement.ts';
import {commonExample, judgeShort} from '../../../tests/support/shorthand.ts';
import {judge} from '../coverage/judge.ts';
import {stateOf} from '../reporting/report.ts';
import {say} from '../reporting/say.ts';
import {rules} from './index.ts';
import type {Rule} from './rule.ts';
import {stopRule, validate} from './validate.ts';

describe('a procurement that may concern national security', () => {
  const secret = 'Ritningar över reservvattentäkten';
  const information = (levels: string) => `information:\n  - { name: ${secret}, ${levels} }\n`;

  test.each([
    ['a level at the stop of the scale', information('K: 4, R: 1, T: 1')],
    ['the flag', `${information('K: 1, R: 1, T: 1')}flags: [protective-security]\n`],
    ['the act on security-sensitive procurement', `${information('K: 1, R: 1, T: 1')}law: LUFS\n`],
    [
      'a need that is raised to the stop',
      `${information('K: 1, R: 1, T: 1')}raised:\n  - { aspect: K, to: 4, because: aggregation, motive: Samlade ritningar }\n`,
    ],
  ])('is stopped by %s, and nothing of it is told', (_, yaml) => {
    const reading = judgeShortText(yaml);
    expect(reading.judgement.state).toBe('stopped');
    for (const language of ['sv', 'en'] as const) {
      const findings = reading.findings(undefined, language);
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({rule: stopRule, severity: 'error', file: 'klausul.yaml', start: 0, end: 0});
      expect(JSON.stringify(findings)).not.toMatch(/Ritningar|vattentäkt|AUT-|KIV-/);
    }
    expect(JSON.stringify(reading.judgement, (key, value) => (key === 'source' ? undefined : value))).toBe(
      '{"state":"stopped"}',
    );
  });

  test('no rule switches it off', () => {
    const reading = judgeShortText(information('K: 4, R: 1, T: 1')).under({
      config: {severities: new Map([[stopRule, 'off']])},
    });
    expect(reading.findings()).toHaveLength(1);
  });

  function judgeShortText(yaml: string) {
    const {yaml: base, document} = commonExample();
    const own = base.replace(/^(?:flags|information):.*(?:\n {2}.*)*\n/gm, '');
    return judgeText({yaml: own + yaml, documents: document.replaceAll('[every clause]', '')});
  }
});

describe('what cannot be judged', () => {
  test('every reason is told at once', () => {
    const reading = judgeText({
      yaml: commonExample().yaml.replace('K: 3', 'K: 7'),
      documents: '<!-- klausul:begin placement=nowhere -->\n\n<!-- klausul:clause AUT-01 -->\n\n<!-- klausul:end -->\n',
    });
    expect(reading.judgement.state).toBe('unreadable');
    expect(reading.rules).toEqual(['document/marker', 'procurement/schema']);
  });

  test('a marker that stands inside another clause stops its procurement', () => {
    const whole = judgeShort();
    const reading = whole.edit('krav.md', (text) => text.replace('<!-- klausul:/clause -->\n', ''));
    expect(reading.judgement.state).toBe('unreadable');
    expect(reading.rules).toEqual(['document/marker']);
  });

  test('lists nested beyond what people write are refused, not judged', () => {
    const reading = judgeText({yaml: commonExample().yaml, documents: `Före\n\n${'* '.repeat(200)}djupt\n`});
    expect(reading.rules).toEqual(['document/unreadable']);
    expect(reading.findings().map((finding) => reading.placeOf(finding))).toEqual(['krav.md:3:1']);
  });
});

describe('the severity', () => {
  test('is the rule’s own', () => {
    const reading = judgeShort().removeClause('AUT-01');
    expect(reading.findings()[0]?.severity).toBe('error');
  });

  test('is the organisation’s when it has set one, and off leaves the rule out', () => {
    const reading = judgeShort().removeClause('AUT-01');
    const set = (severity: 'off' | 'information' | 'warning') =>
      reading.under({config: {severities: new Map([['coverage/missing', severity]])}}).findings();
    expect(set('information').map(({severity}) => severity)).toEqual(['information']);
    expect(set('warning').map(({severity}) => severity)).toEqual(['warning']);
    expect(set('off')).toEqual([]);
  });

  test('every rule can be switched off', () => {
    const severities = new Map(rules.map(({id}) => [id, 'off'] as const));
    const reading = judgeShort({documents: '# Inget\n'});
    expect(reading.findings().length).toBeGreaterThan(40);
    expect(reading.under({config: {severities}}).findings()).toEqual([]);
  });
});

test('findings come by file, then by place, then by rule', () => {
  const reading = judgeShort({
    yaml: '# without: classified\n',
    documents: {
      'krav.md': '',
      'b.md':
        '<!-- klausul:begin placement=contract -->\n\n[KON-01 level=1]\n\n[KON-01 level=3 rto=1h]\n\n<!-- klausul:end -->\n',
      'a.md': '<!-- klausul:begin placement=contract -->\n\n[AUT-01]\n\n<!-- klausul:end -->\n',
    },
  });
  const places = reading.findings().map(({file, start, rule}) => ({file, start, rule}));
  const sorted = places.toSorted(
    (a, b) => a.file.localeCompare(b.file) || a.start - b.start || a.rule.localeCompare(b.rule),
  );
  expect(places).toEqual(sorted);
  expect(new Set(places.map(({file}) => file))).toEqual(new Set(['a.md', 'b.md', 'klausul.yaml']));
});

test('a single file is judged by its front matter', () => {
  const keys = commonExample().yaml.replace(/^/gm, '  ').trimEnd();
  const text = `---\nklausul:\n${keys}\n---\n\n# Krav\n\n<!-- klausul:begin -->\n\n<!-- klausul:end -->\n`;
  const reading = judgeText({documents: {'upphandling.md': text}});
  expect(new Set(reading.findings().map(({rule}) => rule))).toEqual(new Set(['coverage/missing']));
  const generated = reading.generate();
  expect(generated.findings()).toEqual([]);
  expect(generated.clean().text('upphandling.md')).toBe(text);
});

describe('a rule that fails', () => {
  const reading = judgeShort().removeClause('AUT-01');
  const failing: Rule = {
    id: 'law/brand',
    severity: 'warning',
    needs: 'documents',
    messages: {},
    run() {
      throw new RangeError('Too many words\u001b[2J');
    },
  };

  test('is told by its name, and the others are asked', () => {
    const findings = validate(reading.judgement, [failing, ...rules]);
    expect(findings.map(({rule}) => rule).sort()).toEqual(['coverage/missing', 'rule/failed']);
    const told = findings.find(({rule}) => rule === 'rule/failed');
    expect(told).toMatchObject({severity: 'error', file: 'klausul.yaml'});
    expect(told && say(told, 'sv', 'house').message).toContain('law/brand');
    expect(told && say(told, 'en', 'house').message).toContain('Too many words');
    expect(told && say(told, 'en', 'outside').message).not.toContain('Too many words');
  });

  test('leaves a procurement that is not judged in full', () => {
    const {judgement} = reading;
    expect(stateOf({judgement, findings: validate(judgement)})).toBe('judged');
    expect(stateOf({judgement, findings: validate(judgement, [failing])})).toBe('unreadable');
  });

  test('a fault of ours while a procurement is read is told of it', () => {
    const source = {
      ...reading.source,
      get documents(): never {
        throw new RangeError('Maximum call stack size exceeded');
      },
    };
    const judgement = judge(source, {releases, config: reading.config, today: reading.today});
    expect(judgement.state).toBe('unreadable');
    expect(validate(judgement)).toMatchObject([{rule: 'procurement/failed', file: 'klausul.yaml', start: 0}]);
  });
});
