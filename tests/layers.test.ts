/** A fault in one part leaves the others judged. `KLAUSUL_SEED=7 npx vitest run tests/layers.test.ts` tries other faults. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {judge} from '../core/src/coverage/judge.ts';
import {readConfig} from '../core/src/procurement/config.ts';
import {reportProcurement} from '../core/src/reporting/report.ts';
import {rules} from '../core/src/rules/index.ts';
import {validate} from '../core/src/rules/validate.ts';
import type {ProcurementSource} from '../core/src/workspace/source.ts';
import {releases, today} from './support/procurement.ts';
import {judgeShort} from './support/shorthand.ts';

const configFile = 'klausul.config.yaml';
const config = `format: 1
organisation:
  flags: [cybersecurity-law]
rules:
  clause/duplicate: error
classification:
  max-age: 6
`;

/** Something to tell of in every part: an old classification, and in each document a clause too many and one that nobody knows. */
const reading = judgeShort({
  yaml: `published: 2026-11-20
classified: { date: 2026-01-01 }
placements: { specification: a.md, contract: b.md }
parameters: { rto: 100 h }
information:
  - { name: Elevhälsojournaler, K: 3, R: 2, T: 2 }
  - { name: Loggar, K: 1 }
met-elsewhere:
  - { requirement: PUB-01, document: 50-pub.md, section: 1, assessed-by: Dataskyddsombud, date: 2026-10-20 }
deviations:
  - requirement: LOG-02
    decision: omit
    reason: Reservrutin
`,
  documents: {
    'krav.md': '# Inledning\n',
    'a.md': `# Krav

<!-- klausul:begin placement=specification -->

[BEH-04]

[XYZ-77]

<!-- klausul:end -->
`.replace('[XYZ-77]', '[AUT-01]'),
    'b.md': `# Villkor

<!-- klausul:begin placement=contract -->

[KON-01 level=1]

[KON-01 level=3 rto=2h]

[AUT-02]

<!-- klausul:end -->
`,
  },
})
  .edit('a.md', (text) => text.replace('clause AUT-01', 'clause AUT-99'))
  .edit('b.md', (text) => text.replace('clause AUT-02', 'clause AUT-98'));

const texts = new Map([...reading.texts, [configFile, config]]);

function judgeWith(changed: ReadonlyMap<string, string>) {
  const textOf = (file: string) => changed.get(file) ?? texts.get(file) ?? '';
  const renew = <File extends {readonly file: string}>(file: File) => ({...file, text: textOf(file.file)});
  const source: ProcurementSource = {
    ...reading.source,
    descriptor: renew(reading.source.descriptor),
    documents: reading.source.documents.map(renew),
  };
  const read = readConfig(
    configFile,
    textOf(configFile),
    releases,
    rules.map(({id}) => id),
  );
  const fault =
    read.problems.length > 0 ? {file: configFile, text: textOf(configFile), problems: read.problems} : undefined;
  const judgement = judge(source, {releases, config: read.config, configFault: fault, today});
  return {judgement, findings: validate(judgement)};
}

const needsOf = new Map(rules.map(({id, needs}) => [id, needs]));

/** The findings of rules that look at no more than some layers, in some files, whatever their severity and place in the file. */
function told(
  {findings}: ReturnType<typeof judgeWith>,
  layers: readonly string[],
  isIn: (file: string) => boolean,
): readonly string[] {
  return findings
    .filter(({rule, file}) => layers.includes(needsOf.get(rule) ?? '') && isIn(file))
    .map((finding) => JSON.stringify([finding.rule, finding.file, 'values' in finding ? finding.values : '']))
    .sort();
}

const whole = judgeWith(new Map());

test('every part has something to tell', () => {
  expect(whole.judgement.state).toBe('judged');
  expect(told(whole, ['procurement'], () => true).length).toBeGreaterThanOrEqual(2);
  for (const file of ['a.md', 'b.md']) {
    expect(told(whole, ['documents'], (own) => own === file)).not.toEqual([]);
    expect(told(whole, ['clauses'], (own) => own === file)).not.toEqual([]);
  }
  expect(told(whole, ['coverage'], () => true).length).toBeGreaterThan(20);
});

/** A line changed in one of the ways in which hands, merges and programs spoil files. */
function spoil(text: string, where: number, how: number): string {
  const lines = text.split('\n');
  const index = where % lines.length;
  const line = lines[index] ?? '';
  const ways: readonly (() => readonly string[])[] = [
    () => [],
    () => [line, line],
    () => [`${line} x`],
    () => [line.slice(0, Math.floor(line.length / 2))],
    () => [line.replace(/[a-z]/, 'q')],
    () => [`\t${line}`],
    () => [line.replace(/:.*/, ': [')],
    () => [line, '<!-- klausul:end -->'],
    () => [line, '<!-- klausul:clause AUT-01 -->'],
    () => [line.replace('-->', '->')],
    () => [line.replace(/\d/, '99')],
    () => [`& ${line}`],
  ];
  lines.splice(index, 1, ...(ways[how % ways.length] as () => readonly string[])());
  return lines.join('\n');
}

const parameters = {numRuns: 40, seed: Number(process.env.KLAUSUL_SEED ?? 1)};
const nowhere = {where: fc.nat(500), how: fc.nat(11)};

describe('forty faults, one at a time', () => {
  test('in a document: what is told of the procurement’s own file and of the other document still is', () => {
    const faults = fc.record({...nowhere, file: fc.constantFrom('a.md', 'b.md')});
    fc.assert(
      fc.property(faults, ({file, where, how}) => {
        const after = judgeWith(new Map([[file, spoil(texts.get(file) ?? '', where, how)]]));
        const other = (own: string) => own.endsWith('.md') && own !== file;
        expect(told(after, ['procurement'], () => true)).toEqual(told(whole, ['procurement'], () => true));
        expect(told(after, ['documents', 'clauses'], other)).toEqual(told(whole, ['documents', 'clauses'], other));
      }),
      parameters,
    );
  });

  test('in klausul.yaml: what is told of the documents alone still is', () => {
    const inDocuments = (file: string) => file.endsWith('.md');
    fc.assert(
      fc.property(fc.record(nowhere), ({where, how}) => {
        const text = spoil(texts.get('klausul.yaml') ?? '', where, how);
        fc.pre(!/catalog/.test(text));
        const after = judgeWith(new Map([['klausul.yaml', text]]));
        expect(told(after, ['documents'], inDocuments)).toEqual(told(whole, ['documents'], inDocuments));
      }),
      parameters,
    );
  });

  test('in the configuration: what is told of everything else still is', () => {
    fc.assert(
      fc.property(fc.record(nowhere), ({where, how}) => {
        const after = judgeWith(new Map([[configFile, spoil(config, where, how)]]));
        const isOwn = (finding: string) => /classification\/outdated/.test(finding);
        for (const layer of ['procurement', 'documents', 'clauses']) {
          const [was, is] = [whole, after].map((one) => told(one, [layer], () => true));
          const lost = was?.filter((finding) => !is?.includes(finding) && !isOwn(finding)) ?? [];
          const inDoubt = rules.filter(({needsAllDemands}) => needsAllDemands).map(({id}) => id);
          expect(lost.filter((finding) => !inDoubt.includes(JSON.parse(finding)[0]))).toEqual([]);
        }
        expect(told(after, ['coverage'], () => true).length).toBeGreaterThan(20);
      }),
      parameters,
    );
  });
});

describe('a fault in klausul.yaml that leaves its other parts sound', () => {
  const faulty = (change: (text: string) => string) => {
    const text = change(texts.get('klausul.yaml') ?? '');
    expect(text).not.toBe(texts.get('klausul.yaml'));
    const after = judgeWith(new Map([['klausul.yaml', text]]));
    expect(after.judgement.state).toBe('unreadable');
    const report = reportProcurement({...after, pathOf: (file) => file, language: 'sv'});
    return {...after, report, rules: new Set(after.findings.map(({rule}) => rule))};
  };

  test.each([
    ['an unknown decision', (text: string) => text.replace('decision: omit', 'decision: skip')],
    ['a deviation from nothing', (text: string) => text.replace('requirement: LOG-02', 'requirement: LOG-99')],
    ['a day that is none', (text: string) => text.replace('2026-11-20', '2026-02-31')],
    ['a day of another form', (text: string) => text.replace('2026-01-01', '1 januari')],
    ['a value that is none', (text: string) => text.replace('100 h', '101 %')],
    ['a document that is not there', (text: string) => text.replace('contract: b.md', 'contract: c.md')],
    ['a key too many in an entry', (text: string) => text.replace('reason:', 'reasons:')],
    [
      'a key that stands twice',
      (text: string) => text.replace('    decision: omit\n', '    decision: omit\n    decision: omit\n'),
    ],
    ['a tag', (text: string) => text.replace('reason: ', 'reason: !x ')],
  ])('%s: needs, demands and coverage are known all the same', (_, change) => {
    const {rules: found, report} = faulty(change);
    for (const rule of ['coverage/missing', 'proportionality/unneeded', 'clause/unknown', 'classification/partial'])
      expect(found).toContain(rule);
    expect(report.needs).toEqual(reportProcurement({...whole, pathOf: String, language: 'sv'}).needs);
    expect(report.coverage?.demanded).toBeGreaterThan(50);
    expect(report.demands?.length).toBeGreaterThan(50);
  });

  test.each([
    ['an unknown flag', (text: string) => text.replace('flags: [', 'flags: [personal-dat, ')],
    ['a level that is none', (text: string) => text.replace('K: 1 }', 'K: 9 }')],
    ['an unknown key', (text: string) => `${text}raisd: []\n`],
    ['a delivery that is none', (text: string) => text.replace('deliveries: [', 'deliveries: [cloud, ')],
  ])('%s: what is missing is told, and nothing is said to be more than is needed', (_, change) => {
    const {rules: found, report} = faulty(change);
    expect(found).toContain('coverage/missing');
    expect(found).toContain('clause/unknown');
    for (const rule of ['proportionality/unneeded', 'proportionality/above-need', 'classification/partial'])
      expect(found).not.toContain(rule);
    expect(report).not.toHaveProperty('needs');
    expect(report).not.toHaveProperty('coverage');
    expect(report).not.toHaveProperty('demands');
  });

  test.each([
    ['no level for confidentiality', (text: string) => text.replace('K: 3, ', 'K: 9, ')],
    ['a file that is no YAML', (text: string) => `${text}: [`],
    ['an unknown scale', (text: string) => text.replace('klassa-4', 'klassa-5')],
  ])('%s: nothing is concluded from what is not there', (_, change) => {
    expect(faulty(change).rules).not.toContain('classification/incomplete');
    expect(faulty(change).rules).toContain('clause/unknown');
  });
});

test('a broken marker: the needs are known, the other document is judged, and what is missing nobody can say', () => {
  const text = (texts.get('a.md') ?? '').replace('<!-- klausul:end -->', '');
  const after = judgeWith(new Map([['a.md', text]]));
  const report = reportProcurement({...after, pathOf: (file) => file, language: 'sv'});
  expect(report.needs).toMatchObject({confidentiality: 3});
  expect(report).not.toHaveProperty('coverage');
  expect(after.findings.some(({rule}) => rule === 'coverage/missing')).toBe(false);
  expect(after.findings.filter(({file}) => file === 'b.md').map(({rule}) => rule)).toContain('clause/duplicate');
});

test('of a stopped procurement nothing is told, whatever else is wrong in it', () => {
  const stopped = (texts.get('klausul.yaml') ?? '').replace('K: 1 }', 'K: 4 }');
  for (let where = 0; where < 30; where++) {
    const spoilt = new Map([
      ['klausul.yaml', stopped],
      ['a.md', spoil(texts.get('a.md') ?? '', where, where)],
      [configFile, spoil(config, where, where + 1)],
    ]);
    const {judgement, findings} = judgeWith(spoilt);
    expect(Object.keys(judgement).sort()).toEqual(['source', 'state']);
    expect(findings).toHaveLength(1);
  }
  const doubled = (texts.get('klausul.yaml') ?? '').replace('K: 1 }', 'K: 1, K: 4 }');
  expect(judgeWith(new Map([['klausul.yaml', doubled]])).judgement.state).toBe('stopped');
});
