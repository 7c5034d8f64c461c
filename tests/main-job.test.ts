import {mkdirSync, readFileSync, symlinkSync} from 'node:fs';
import Ajv from 'ajv';
import {format} from 'prettier';
import {describe, expect, test} from 'vitest';
import type {Report} from '../core/src/index.ts';
import {Folder} from './support/command-line.ts';

const annex = 'elevhalsa/21-bilaga-informationssakerhet.md';
const contract = 'elevhalsa/40-avtal.md';
const file = 'elevhalsa/klausul.yaml';

/** The example with its clauses in place. */
async function generated(): Promise<Folder> {
  const folder = Folder.withExample('elevhalsa');
  expect(await folder.run('generate', 'elevhalsa')).toMatchObject({code: 0});
  return folder;
}

function rulesOf({procurements}: Report): readonly string[] {
  return procurements.flatMap(({findings}) => findings.map(({rule}) => rule));
}

/** A clause block of a document, from marker to marker. */
function clauseIn(text: string, id: string): string {
  const start = text.indexOf(`<!-- klausul:clause ${id} `);
  const closing = '<!-- klausul:/clause -->\n\n';
  if (start < 0) throw new Error(`There is no clause ${id}`);
  return text.slice(start, text.indexOf(closing, start) + closing.length);
}

describe('a procurement gets the clauses that its classification calls for', () => {
  test('generate covers every demand, and a second run changes nothing', async () => {
    const folder = await generated();
    const {code, report} = await folder.validate('elevhalsa');
    expect(code).toBe(0);
    const [procurement] = report.procurements;
    expect(procurement?.findings).toEqual([]);
    expect(procurement?.coverage?.covered).toBe(procurement?.coverage?.demanded);
    expect(procurement?.coverage?.demanded).toBeGreaterThanOrEqual(50);
    expect(procurement?.coverage?.demanded).toBeLessThanOrEqual(85);
    const before = folder.bytes();
    expect(await folder.run('generate', 'elevhalsa')).toMatchObject({code: 0, stderr: ''});
    expect(folder.bytes()).toEqual(before);
    expect(await folder.run('generate', '--check', 'elevhalsa')).toMatchObject({code: 0});
  });

  test('clean gives back the bytes from before', async () => {
    const folder = Folder.withExample('elevhalsa');
    const before = folder.bytes();
    await folder.run('generate', 'elevhalsa');
    expect(folder.bytes()).not.toEqual(before);
    expect(await folder.run('clean', 'elevhalsa')).toMatchObject({code: 0});
    expect(folder.bytes()).toEqual(before);
  });

  test('--check and --diff write nothing and say what would change', async () => {
    const folder = Folder.withExample('elevhalsa');
    const before = folder.bytes();
    expect(await folder.run('generate', '--check', 'elevhalsa')).toMatchObject({code: 1});
    const {code, stdout} = await folder.run('generate', '--diff', 'elevhalsa');
    expect(code).toBe(0);
    expect(stdout).toContain('+**AUT-01 ');
    expect(folder.bytes()).toEqual(before);
  });

  test('the report follows its schema', async () => {
    const folder = await generated();
    folder.edit(annex, (text) => text.replace(clauseIn(text, 'AUT-01'), ''));
    const {report} = await folder.validate('elevhalsa');
    const schema = JSON.parse(readFileSync(new URL('../schemas/report.schema.json', import.meta.url), 'utf8'));
    const ajv = new Ajv.default({strict: false, allErrors: true});
    const valid = ajv.validate(schema, report);
    expect(ajv.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test('every demand at level 2 or above names its aspect', async () => {
    const folder = await generated();
    const {report} = await folder.validate('elevhalsa');
    const demands = report.procurements[0]?.demands ?? [];
    const silent = demands.filter(
      ({level, because}) => level >= 2 && !because.some((reason) => 'aspect' in reason && reason.level === level),
    );
    expect(demands.length).toBeGreaterThan(50);
    expect(silent.map(({requirement}) => requirement)).toEqual([]);
  });

  test('availability alone asks for no confidentiality clause', async () => {
    const folder = Folder.withExample('elevhalsa');
    folder.edit(file, (text) => {
      const head = text.slice(0, text.indexOf('\nflags:'));
      const placements = /^placements:\n(?: .*\n)+/m.exec(text)?.[0] ?? '';
      return `${head}\ninformation:\n  - {name: Driftlarm, K: 0, R: 0, T: 3}\n${placements}`;
    });
    const {report} = await folder.validate('elevhalsa');
    const demands = report.procurements[0]?.demands ?? [];
    const reasons = demands.flatMap(({because}) =>
      because.flatMap((reason) => ('aspect' in reason ? [reason.aspect] : [])),
    );
    expect(new Set(reasons)).toEqual(new Set(['availability']));
    const ids = demands.map(({requirement}) => requirement);
    expect(ids).toContain('KON-01');
    for (const id of ['PER-01', 'NYC-01', 'NYC-02', 'KIV-01', 'LOK-01', 'SEK-01', 'SEP-01'])
      expect(ids).not.toContain(id);
  });
});

/** The findings of the first procurement that are more than information. */
function gapsIn(report: Report): readonly string[] {
  const findings = report.procurements[0]?.findings ?? [];
  return findings.flatMap(({rule, severity, requirement}) =>
    severity === 'information' ? [] : `${rule} ${requirement}`,
  );
}

describe('the gap is found when somebody makes one', () => {
  test('any one clause removed is exactly one coverage/missing that names it', async () => {
    const folder = await generated();
    const {report} = await folder.validate('elevhalsa');
    const clauses = (report.procurements[0]?.demands ?? []).flatMap(({requirement, clause}) =>
      clause ? [{requirement, document: clause.file}] : [],
    );
    expect(clauses.length).toBe(report.procurements[0]?.coverage?.demanded);
    for (const {requirement, document} of clauses) {
      const whole = folder.read(document);
      folder.write(document, whole.replace(clauseIn(whole, requirement), ''));
      const {code, report: after} = await folder.validate('elevhalsa');
      const findings = after.procurements[0]?.findings ?? [];
      expect(findings.map(({rule, requirement: id}) => ({rule, id}))).toEqual([
        {rule: 'coverage/missing', id: requirement},
      ]);
      expect(code).toBe(1);
      folder.write(document, whole);
    }
  });

  test('raising availability of one information type is coverage/too-low with the reason', async () => {
    const folder = await generated();
    folder.edit(file, (text) => text.replace('T: 2', 'T: 3'));
    const {code, report} = await folder.validate('elevhalsa');
    expect(code).toBe(1);
    const tooLow = report.procurements[0]?.findings.filter(({rule}) => rule === 'coverage/too-low') ?? [];
    expect(tooLow.map(({requirement}) => requirement)).toContain('KON-01');
    expect(tooLow.find(({requirement}) => requirement === 'KON-01')?.message).toContain(
      'tillgänglighet är 3 (allvarlig) för ”Elevhälsojournaler”',
    );
    expect(await folder.run('generate', 'elevhalsa')).toMatchObject({code: 0});
    expect(await folder.validate('elevhalsa')).toMatchObject({code: 0});
  });

  test('lowering confidentiality is proportionality/above-need, and generate lowers nothing by itself', async () => {
    const folder = await generated();
    folder.edit(file, (text) => text.replaceAll('K: 3', 'K: 2'));
    const {report} = await folder.validate('elevhalsa');
    const above = report.procurements[0]?.findings.filter(({rule}) => rule === 'proportionality/above-need') ?? [];
    expect(above.map(({requirement}) => requirement)).toContain('AUT-01');
    const before = folder.bytes();
    await folder.run('generate', 'elevhalsa');
    expect(folder.bytes()).toEqual(before);
  });

  test('“ska” made “bör” is clause/edited, and is never overwritten', async () => {
    const folder = await generated();
    folder.edit(annex, (text) => {
      const clause = clauseIn(text, 'AUT-01');
      return text.replace(clause, clause.replace(' ska ', ' bör '));
    });
    const {code, report} = await folder.validate('elevhalsa');
    expect(code).toBe(1);
    expect(rulesOf(report)).toEqual(['clause/edited']);
    expect(report.procurements[0]?.findings[0]?.message).toContain('”ska” har blivit ”bör”');
    const before = folder.read(annex);
    expect(await folder.run('generate', 'elevhalsa')).toMatchObject({code: 1});
    expect(await folder.run('clean', 'elevhalsa')).toMatchObject({code: 1});
    expect(folder.read(annex)).toContain(clauseIn(before, 'AUT-01'));
  });

  test('re-wrapping a clause or running Prettier over its document is no finding', async () => {
    const folder = await generated();
    for (const document of [annex, contract]) {
      const text = folder.read(document);
      expect(await format(text, {parser: 'markdown'})).toBe(text);
      folder.write(document, await format(text, {parser: 'markdown', proseWrap: 'always', printWidth: 60}));
    }
    expect(await folder.validate('elevhalsa')).toMatchObject({code: 0, report: {summary: {errors: 0, warnings: 0}}});
  });

  test('a clause inside a code fence, a quotation or a comment does not count', async () => {
    for (const [before, after] of [
      ['```markdown\n', '```\n\n'],
      ['<!--\n', '-->\n\n'],
    ] as const) {
      const folder = await generated();
      folder.edit(annex, (text) => {
        const clause = clauseIn(text, 'KIT-01');
        const hidden = before === '<!--\n' ? clause.replaceAll('-->', '') : clause;
        return text.replace(clause, `${before}${hidden}${after}`);
      });
      const {report} = await folder.validate('elevhalsa');
      expect(gapsIn(report)).toEqual(['coverage/missing KIT-01']);
    }
    const folder = await generated();
    folder.edit(annex, (text) => {
      const clause = clauseIn(text, 'KIT-01');
      return text.replace(clause, `${clause.trimEnd().replace(/^/gm, '> ')}\n\n`);
    });
    const {report} = await folder.validate('elevhalsa');
    expect(gapsIn(report)).toEqual(['coverage/missing KIT-01']);
  });
});

describe('security protection stops a procurement, and only that one', () => {
  test('KLASSA level 4: exit 3, nothing written, no information type named, the other judged', async () => {
    const folder = Folder.withExample('elevhalsa');
    const other = Folder.withExample('elevhalsa');
    mkdirSync(folder.file('annan'));
    for (const name of [
      '21-bilaga-informationssakerhet.md',
      '40-avtal.md',
      '51-pub-instruktion.md',
      '10-krav-pa-leverantor.md',
      'klausul.yaml',
    ]) {
      folder.write(`annan/${name}`, other.read(`elevhalsa/${name}`));
    }
    folder.edit(file, (text) => text.replace('K: 3', 'K: 4'));
    const before = folder.read(annex);
    expect(await folder.run('generate', '.')).toMatchObject({code: 3});
    expect(folder.read(annex)).toBe(before);
    expect(folder.read('annan/21-bilaga-informationssakerhet.md')).toContain('AUT-01');
    const {code: judged, report} = await folder.validate('.');
    expect(judged).toBe(3);
    const [fine, stopped] = report.procurements;
    expect(fine).toMatchObject({path: 'annan', state: 'judged', findings: []});
    expect(stopped).toEqual({
      path: 'elevhalsa',
      state: 'stopped',
      findings: [expect.objectContaining({rule: 'classification/protective-security'})],
    });
    const alone = await folder.run('generate', 'elevhalsa');
    const told = alone.stdout + alone.stderr + JSON.stringify(stopped);
    expect(told).toContain('säkerhetsskyddschefen');
    for (const name of ['Elevhälsojournaler', 'Psykosociala', 'Hälsouppgifter', 'elevhälsa'])
      expect(told).not.toContain(name);
  });

  test.each([
    ['a flag', (text: string) => text.replace('flags:', 'flags:\n  - protective-security')],
    ['LUFS', (text: string) => text.replace('law: LOU', 'law: LUFS')],
    [
      'a raised need',
      (text: string) => `${text}\nraised: [{aspect: K, to: 4, because: aggregation, motive: Hemligt motiv}]\n`,
    ],
    [
      'a stop in a file that has other faults',
      (text: string) => text.replace('K: 3', 'K: 4').replace('language: sv', 'language: xx'),
    ],
  ])('%s stops it as well', async (_, change) => {
    const folder = Folder.withExample('elevhalsa');
    folder.edit(file, change);
    const {code, stdout, stderr} = await folder.run('validate', 'elevhalsa');
    expect(code).toBe(3);
    expect(stdout + stderr).not.toMatch(/Elevhälsojournaler|Hemligt/);
  });

  test('what stops is stopped also where the configuration cannot be read, and the others are not judged', async () => {
    const folder = Folder.withExample('elevhalsa');
    folder.write('klausul.config.yaml', 'format: 1\nrules: {x: off}\n');
    expect(await folder.run('validate', 'elevhalsa')).toMatchObject({code: 2});
    folder.edit(file, (text) => text.replace('K: 3', 'K: 4'));
    const {code, stdout, stderr} = await folder.run('validate', 'elevhalsa');
    expect(code).toBe(3);
    expect(stdout + stderr).not.toMatch(/Elevhälsojournaler|nivå/);
  });
});

describe('bad input: a message that a procurement officer understands, exit 2, nothing written', () => {
  const cases: readonly (readonly [name: string, spoil: (folder: Folder) => void, message: RegExp])[] = [
    [
      'an unknown key',
      (folder) => folder.edit(file, (text) => text.replace('deliveries:', 'delivery:')),
      /Okänd nyckel ”delivery”\. Menade du ”deliveries”\?/,
    ],
    [
      'an unknown level',
      (folder) => folder.edit(file, (text) => text.replace('K: 3', 'K: 7')),
      /Nivån ”7” finns inte i skalan klassa-4\. Välj bland 0, 1, 2, 3/,
    ],
    [
      'a level of another scale',
      (folder) => folder.edit(file, (text) => text.replace('K: 3', 'K: high')),
      /Nivån ”high” finns inte i skalan klassa-4 utan i low-moderate-high/,
    ],
    [
      'a letter of another scale',
      (folder) => folder.edit(file, (text) => text.replace('K: 3', 'C: 3')),
      /Bokstaven ”C” finns inte i skalan klassa-4/,
    ],
    [
      'YAML with aliases',
      (folder) => folder.edit(file, (text) => text.replace('flags:', 'x: &a [1]\ny: *a\nflags:')),
      /Hänvisningar med & och \* används inte här/,
    ],
    [
      '10,000 nested lists',
      (folder) => folder.edit(annex, (text) => `${text}\n${'- '.repeat(10_000)}x\n`),
      /nästlade i mer än 100 nivåer/,
    ],
    [
      'a broken marker',
      (folder) => folder.edit(annex, (text) => text.replace('<!-- klausul:end -->\n', '')),
      /Märket ”klausul:begin” har inget slut/,
    ],
    [
      'a nested marker',
      (folder) =>
        folder.edit(annex, (text) =>
          text.replace(
            '<!-- klausul:end -->',
            '<!-- klausul:begin -->\n\n<!-- klausul:end -->\n\n<!-- klausul:end -->',
          ),
        ),
      /står inuti/,
    ],
    [
      'a misspelt marker',
      (folder) => folder.edit(annex, (text) => text.replace('klausul:end', 'klausul:ned')),
      /Skriv <!-- klausul:end --> i stället/,
    ],
    [
      'a missing document',
      (folder) => folder.edit(file, (text) => text.replace('40-avtal.md', '40-avtale.md')),
      /Dokumentet ”40-avtale\.md” finns inte i upphandlingens mapp\. Menade du ”40-avtal\.md”\?/,
    ],
    [
      'UTF-16',
      (folder) => folder.write(contract, Buffer.from(`\ufeff${folder.read(contract)}`, 'utf16le')),
      /inte sparad som UTF-8/,
    ],
    ['a NUL byte', (folder) => folder.edit(contract, (text) => `${text}\0`), /innehåller ett nolltecken/],
    [
      'a document that is a link out of the workspace',
      (folder) => {
        const outside = new Folder();
        outside.write('hemligt.md', '# Hemligt\n');
        symlinkSync(outside.file('hemligt.md'), folder.file('elevhalsa/99-annat.md'));
      },
      /en länk som leder ut ur arbetsmappen/,
    ],
  ];

  test.each(cases)('%s', async (_, spoil, message) => {
    const folder = Folder.withExample('elevhalsa');
    spoil(folder);
    const before = folder.bytes();
    const generate = await folder.run('generate', 'elevhalsa');
    expect(generate.stdout + generate.stderr).toMatch(message);
    expect(generate.code).toBe(2);
    expect(folder.bytes()).toEqual(before);
    const {code, report} = await folder.validate('elevhalsa');
    expect(code).toBe(2);
    expect(report.procurements[0]?.state).toBe('unreadable');
    expect(report.procurements[0]?.findings.some((finding) => message.test(finding.message))).toBe(true);
  });

  test('all faults of a file are told at once, each at its place', async () => {
    const folder = Folder.withExample('elevhalsa');
    folder.edit(file, (text) =>
      text
        .replace('K: 3', 'K: 9')
        .replace('R: 2', 'R: high')
        .replace('- secrecy', '- secrecyy')
        .replace('law: LOU', 'law: LOU\nlagrum: 9:4'),
    );
    const {report} = await folder.validate('elevhalsa');
    const findings = (report.procurements[0]?.findings ?? []).filter(({rule}) => rule === 'procurement/schema');
    expect(findings).toHaveLength(4);
    expect(new Set(findings.map(({range}) => range.start.line)).size).toBe(4);
  });
});

describe('a document that nobody marked', () => {
  test('generate --into makes a section under a heading and leaves all other bytes equal', async () => {
    const folder = Folder.withExample('elevhalsa');
    folder.edit(annex, (text) => text.replace(/<!-- klausul:begin[\s\S]*<!-- klausul:end -->\n\n?/, ''));
    const before = folder.read(annex);
    const {code} = await folder.run('generate', '--into', annex, '--heading', '6. Säkerhetskrav');
    expect(code).toBe(0);
    const after = folder.read(annex);
    const start = after.indexOf('<!-- klausul:begin made');
    const end = after.indexOf('<!-- klausul:end -->', start) + '<!-- klausul:end -->'.length;
    expect(after.slice(0, start) + after.slice(end).replace(/^\n\n?/, '')).toBe(before);
    expect(await folder.run('generate', '--into', annex, '--heading', '6. Säkerhetskrav')).toMatchObject({code: 0});
    expect(folder.read(annex)).toBe(after);
    await folder.run('clean', 'elevhalsa');
    expect(folder.read(annex)).toBe(before);
  });

  test('a document without a last line break gets it back', async () => {
    const folder = Folder.withExample('elevhalsa');
    folder.edit(annex, (text) => text.replace(/<!-- klausul:begin[\s\S]*<!-- klausul:end -->/, '').trimEnd());
    const before = folder.bytes();
    const heading = /^# (.*)$/m.exec(folder.read(annex))?.[1] ?? '';
    expect(await folder.run('generate', '--into', annex, '--heading', heading)).toMatchObject({code: 0});
    expect(folder.read(annex)).toContain('made=newline');
    await folder.run('clean', 'elevhalsa');
    expect(folder.bytes()).toEqual(before);
  });

  test('CRLF and a byte order mark stay', async () => {
    const folder = Folder.withExample('elevhalsa');
    folder.edit(annex, (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`);
    const before = folder.bytes();
    expect(await folder.run('generate', 'elevhalsa')).toMatchObject({code: 0});
    const after = folder.read(annex);
    expect(after.startsWith('\ufeff')).toBe(true);
    expect(after).toContain('AUT-01');
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    await folder.run('clean', 'elevhalsa');
    expect(folder.bytes()).toEqual(before);
  });

  test('a heading that is not there is refused with a suggestion', async () => {
    const folder = Folder.withExample('elevhalsa');
    const before = folder.bytes();
    const {code, stderr} = await folder.run('generate', '--into', annex, '--heading', '6. Säkerhetskraven');
    expect(code).toBe(2);
    expect(stderr).toContain('Menade du ”6. Säkerhetskrav”?');
    expect(folder.bytes()).toEqual(before);
  });
});

describe('a single file that is its own procurement', () => {
  test('is generated, judged and cleaned in English', async () => {
    const folder = Folder.withExample('library-loans.md');
    const before = folder.bytes();
    expect(await folder.run('generate', 'library-loans.md')).toMatchObject({code: 0});
    const {code, report} = await folder.validate('library-loans.md');
    expect(code).toBe(0);
    expect(report.procurements[0]).toMatchObject({path: 'library-loans.md', state: 'judged', findings: []});
    expect(folder.read('library-loans.md')).toContain('shall');
    await folder.run('clean', 'library-loans.md');
    expect(folder.bytes()).toEqual(before);
  });

  test('what may not be published is refused in front matter', async () => {
    const folder = Folder.withExample('library-loans.md');
    folder.edit('library-loans.md', (text) => text.replace('klausul:\n', 'klausul:\n  deviations: []\n'));
    const {code, stdout} = await folder.run('validate', 'library-loans.md', '--language', 'en');
    expect(code).toBe(2);
    expect(stdout).toContain('Move “deviations” to klausul.yaml');
  });
});

test('a published procurement is not changed unless it is said to be a corrigendum', async () => {
  const folder = Folder.withExample('elevhalsa');
  folder.edit(file, (text) => text.replace('law: LOU', 'law: LOU\npublished: 2026-11-10'));
  const before = folder.bytes();
  for (const command of [['generate'], ['validate', '--fix']]) {
    const {code, stderr} = await folder.run(...command, 'elevhalsa');
    expect(code).toBe(2);
    expect(stderr).toContain('LOU 11:8');
  }
  expect(folder.bytes()).toEqual(before);
  expect(await folder.run('generate', '--corrigendum', 'elevhalsa')).toMatchObject({code: 0});
  expect(await folder.run('clean', 'elevhalsa')).toMatchObject({code: 2});
  // Also when nothing would change; what writes nothing is allowed.
  for (const command of [['generate'], ['validate', '--fix']])
    expect(await folder.run(...command, 'elevhalsa')).toMatchObject({code: 2});
  for (const command of [['generate', '--check'], ['generate', '--diff'], ['validate']])
    expect(await folder.run(...command, 'elevhalsa')).toMatchObject({code: 0});
});

test.each([
  ['law: LUK', 'LUK 9 kap.'],
  ['law: LOU\nprocedure: below-threshold', 'LOU 19 kap.'],
])('a refusal names the law of its own procurement: %s', async (law, cited) => {
  const folder = Folder.withExample('elevhalsa');
  folder.edit(file, (text) => text.replace(/law: LOU(?:\nprocedure: \S+)?/, `${law}\npublished: 2026-11-10`));
  for (const command of [['generate'], ['clean'], ['validate', '--fix']]) {
    const {code, stderr} = await folder.run(...command, 'elevhalsa');
    expect(code).toBe(2);
    expect(stderr).toContain(`(${cited})`);
  }
});
