import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {applySplices} from '../text/splice.ts';
import {readYaml} from '../yaml/read-yaml.ts';
import {editProcurement, type ProcurementEdit} from './edit-procurement.ts';

const file = `# Elevhälsan, se KS 2026/0123
format: 1
name: Elevhälsa # arbetsnamn
language: sv
scale: klassa-4
deliveries: [saas]   # mer kan komma
flags:
  # ur förstudien
  - personal-data
  - secrecy # OSL 25 kap.
information:
  - name: Journaler
    K: 3   # röjs en uppgift …
    R: 2
    T: 2
    motive: >-
      Rör barn
      och hälsa.

  # öppet
  - { name: Schema, K: 0, R: 1, T: 1 }
parameters:
  rto: 12 h # beslutat
deviations:
  # nämnden 2026-11-01
  - requirement: LOG-02
    decision: lower
    to: 1
    compensating:
      - LOG-03 # se ovan
    until: 2027-11-01

# slut
`;

function edited(edit: ProcurementEdit, text = file, kind: 'yaml' | 'front-matter' = 'yaml'): string | undefined {
  const splices = editProcurement({text, kind}, edit);
  return splices && applySplices(text, splices);
}

/** The lines that an edit takes away and brings, in their order. */
function lines(edit: ProcurementEdit, text = file): string[] {
  const after = edited(edit, text);
  if (after === undefined) return ['cannot'];
  const [old, now] = [text.split('\n'), after.split('\n')];
  while (old.length > 0 && old[0] === now[0]) [old, now].map((all) => all.shift());
  while (old.length > 0 && old.at(-1) === now.at(-1)) [old, now].map((all) => all.pop());
  return [...old.map((line) => `- ${line}`), ...now.map((line) => `+ ${line}`)];
}

const deviation = {
  requirement: 'AUT-01',
  decision: 'omit',
  reason: 'Ingen inloggning',
  compensating: ['LOG-03'],
} as const;

describe('a form changes what a person changed, and no other line', () => {
  test.each<[string, ProcurementEdit, string[]]>([
    [
      'a name',
      {edit: 'set', key: 'name', to: 'Elevhälsa: ny'},
      ['- name: Elevhälsa # arbetsnamn', '+ name: "Elevhälsa: ny" # arbetsnamn'],
    ],
    [
      'a day of publication that was not there',
      {edit: 'set', key: 'published', to: '2026-12-01'},
      ['+ published: 2026-12-01'],
    ],
    ['a law taken away that is not there', {edit: 'set', key: 'law', to: undefined}, []],
    [
      'a level',
      {edit: 'change', list: 'information', index: 0, key: 'K', to: 2},
      ['-     K: 3   # röjs en uppgift …', '+     K: 2   # röjs en uppgift …'],
    ],
    [
      'a level of a type in braces',
      {edit: 'change', list: 'information', index: 1, key: 'T', to: 3},
      ['-   - { name: Schema, K: 0, R: 1, T: 1 }', '+   - { name: Schema, K: 0, R: 1, T: 3 }'],
    ],
    [
      'a level that was not classified',
      {edit: 'change', list: 'information', index: 0, key: 'S', to: 1},
      ['+     S: 1'],
    ],
    ['a level taken away', {edit: 'change', list: 'information', index: 0, key: 'R', to: undefined}, ['-     R: 2']],
    [
      'another name for an information type',
      {edit: 'change', list: 'information', index: 0, key: 'name', to: 'Elevhälsojournaler'},
      ['-   - name: Journaler', '+   - name: Elevhälsojournaler'],
    ],
    [
      'an information type more',
      {edit: 'add', list: 'information', entry: {name: 'Loggar', K: 2, R: 2, T: 1, motive: {see: 'KS 3'}}},
      ['+   - name: Loggar', '+     K: 2', '+     R: 2', '+     T: 1', '+     motive: { see: KS 3 }'],
    ],
    [
      'an information type less, its neighbour’s comment stays',
      {edit: 'remove', list: 'information', index: 1},
      ['-   - { name: Schema, K: 0, R: 1, T: 1 }'],
    ],
    [
      'the first key of a record',
      {edit: 'change', list: 'information', index: 0, key: 'name', to: undefined},
      ['-   - name: Journaler', '-     K: 3   # röjs en uppgift …', '+   - K: 3   # röjs en uppgift …'],
    ],
    ['a flag on', {edit: 'switch', list: 'flags', id: 'patient-data', on: true}, ['+   - patient-data']],
    ['a flag on that is', {edit: 'switch', list: 'flags', id: 'secrecy', on: true}, []],
    [
      'a flag off, with the comment on its line',
      {edit: 'switch', list: 'flags', id: 'secrecy', on: false},
      ['-   - secrecy # OSL 25 kap.'],
    ],
    [
      'a delivery more',
      {edit: 'switch', list: 'deliveries', id: 'consulting', on: true},
      ['- deliveries: [saas]   # mer kan komma', '+ deliveries: [saas, consulting]   # mer kan komma'],
    ],
    [
      'the only delivery',
      {edit: 'switch', list: 'deliveries', id: 'saas', on: false},
      ['- deliveries: [saas]   # mer kan komma', '+ deliveries: []   # mer kan komma'],
    ],
    [
      'a list that was not there, behind what it follows',
      {edit: 'switch', list: 'chosen', id: 'LIS-02', on: true},
      ['+ chosen:', '+   - LIS-02'],
    ],
    [
      'a chosen value',
      {edit: 'parameter', id: 'rto', to: '8 h'},
      ['-   rto: 12 h # beslutat', '+   rto: 8 h # beslutat'],
    ],
    ['a second value', {edit: 'parameter', id: 'availability', to: '99.5 %'}, ['+   availability: 99.5 %']],
    [
      'the only value',
      {edit: 'parameter', id: 'rto', to: undefined},
      ['- parameters:', '-   rto: 12 h # beslutat', '+ parameters: {}'],
    ],
    [
      'a first placement',
      {edit: 'placement', placement: 'contract', to: '40-avtal.md'},
      ['+ placements: { contract: 40-avtal.md }'],
    ],
    [
      'a deviation more',
      {edit: 'add', list: 'deviations', entry: deviation},
      [
        '+   - requirement: AUT-01',
        '+     decision: omit',
        '+     reason: Ingen inloggning',
        '+     compensating: [LOG-03]',
      ],
    ],
    [
      'a first entry of a list',
      {
        edit: 'add',
        list: 'met-elsewhere',
        entry: {
          requirement: 'PUB-01',
          document: '50.md',
          section: '11',
          'assessed-by': 'Dataskyddsombud',
          date: '2026-10-20',
        },
      },
      [
        '+ met-elsewhere:',
        '+   - requirement: PUB-01',
        '+     document: 50.md',
        '+     section: "11"',
        '+     assessed-by: Dataskyddsombud',
        '+     date: 2026-10-20',
      ],
    ],
    [
      'a need that is raised',
      {edit: 'add', list: 'raised', entry: {aspect: 'R', to: 3, because: 'aggregation', motive: 'Många'}},
      ['+ raised:', '+   - aspect: R', '+     to: 3', '+     because: aggregation', '+     motive: Många'],
    ],
    [
      'one key of a deviation',
      {edit: 'change', list: 'deviations', index: 0, key: 'until', to: '2028-01-01'},
      ['-     until: 2027-11-01', '+     until: 2028-01-01'],
    ],
    [
      'a list in a deviation',
      {edit: 'change', list: 'deviations', index: 0, key: 'compensating', to: ['LOG-03', 'LOG-04']},
      [
        '-     compensating:',
        '-       - LOG-03 # se ovan',
        '-     until: 2027-11-01',
        '+     until: 2027-11-01',
        '+     compensating: [LOG-03, LOG-04]',
      ],
    ],
    [
      'the only deviation',
      {edit: 'remove', list: 'deviations', index: 0},
      [
        '- deviations:',
        '-   # nämnden 2026-11-01',
        '-   - requirement: LOG-02',
        '-     decision: lower',
        '-     to: 1',
        '-     compensating:',
        '-       - LOG-03 # se ovan',
        '-     until: 2027-11-01',
        '+ deviations: []',
        '+   # nämnden 2026-11-01',
      ],
    ],
    [
      'a deviation for another',
      {
        edit: 'replace',
        list: 'deviations',
        index: 0,
        entry: {requirement: 'LOG-02', decision: 'omit', compensating: ['LOG-03'], until: '2027-11-01', reason: 'Skäl'},
      },
      ['-     decision: lower', '-     to: 1', '+     decision: omit', '-', '+'],
    ],
  ])('%s', (title, edit, expected) => {
    const found = lines(edit);
    if (expected.at(-1) !== '+') expect(found).toEqual(expected);
    else for (const line of expected.slice(0, -2)) expect(found, title).toContain(line);
  });

  test.each<[string, ProcurementEdit]>([
    ['an entry that is not there', {edit: 'remove', list: 'deviations', index: 3}],
    ['a key of an entry that is not there', {edit: 'change', list: 'information', index: 7, key: 'K', to: 1}],
    ['a list that is none', {edit: 'add', list: 'information', entry: {name: 'x'}}],
  ])('%s cannot be edited', (_, edit) => {
    expect(
      edited(edit, file.replace(/information:[\s\S]*?parameters:/, 'information: x\nparameters:')),
    ).toBeUndefined();
  });

  test('a file that cannot be read is not edited', () => {
    expect(edited({edit: 'set', key: 'name', to: 'x'}, 'name: x\nname: y\n')).toBeUndefined();
    expect(edited({edit: 'set', key: 'name', to: 'x'}, '')).toBeUndefined();
  });

  test('a change that would carry another along is not made', () => {
    const text = 'name: |\n  Elevhälsa\nlaw: LOU\n  # en kommentar som annars blev en del av namnet\nscale: klassa-4\n';
    expect(edited({edit: 'set', key: 'law', to: undefined}, text)).toBeUndefined();
  });
});

describe('front matter', () => {
  const text = `---\r\ntitle: Lån\r\nklausul:\r\n  format: 1\r\n  name: Lån # kort\r\n  flags: [personal-data]\r\n  information:\r\n    - { name: Lån, K: 2 }\r\n---\r\n\r\n# Lån\r\n\r\nname: Lån\r\n`;

  test('is edited in its place, with its line breaks, and the text below stays', () => {
    const after = edited({edit: 'switch', list: 'flags', id: 'secrecy', on: true}, text, 'front-matter');
    expect(after).toBe(text.replace('[personal-data]', '[personal-data, secrecy]'));
    const more = edited({edit: 'add', list: 'information', entry: {name: 'Konton', K: 1}}, text, 'front-matter');
    expect(more).toBe(text.replace('K: 2 }\r\n', 'K: 2 }\r\n    - name: Konton\r\n      K: 1\r\n'));
  });

  test.each<ProcurementEdit>([
    {edit: 'add', list: 'deviations', entry: deviation},
    {edit: 'add', list: 'raised', entry: {aspect: 'K', to: 3, because: 'aggregation', motive: 'x'}},
    {edit: 'add', list: 'information', entry: {name: 'x', motive: 'y'}},
    {edit: 'change', list: 'information', index: 0, key: 'motive', to: 'y'},
  ])('does not take what may not be published: %o', (edit) => {
    expect(edited(edit, text, 'front-matter')).toBeUndefined();
  });
});

describe('whatever the style of the file', () => {
  const word = fc.constantFrom(
    'x',
    'Å: ä',
    '# nej',
    'ja',
    '12',
    '- y',
    "d'",
    '"q"',
    'två\nrader',
    ' ',
    'null',
    '{a}',
    'b, c',
  );
  const index = fc.integer({min: 0, max: 2});
  const level = fc.option(fc.oneof(fc.integer({min: 0, max: 3}), word), {nil: undefined});
  const type = fc.record({name: word, K: fc.integer({min: 0, max: 3}), motive: word});
  const edits: fc.Arbitrary<ProcurementEdit> = fc.oneof(
    fc.record({
      edit: fc.constant('set' as const),
      key: fc.constantFrom('name', 'reference', 'published', 'catalog', 'law'),
      to: fc.option(word, {nil: undefined}),
    }),
    fc.record({
      edit: fc.constant('parameter' as const),
      id: fc.constantFrom('rto', 'rpo'),
      to: fc.option(fc.oneof(word, fc.integer()), {nil: undefined}),
    }),
    fc.record({
      edit: fc.constant('placement' as const),
      placement: fc.constantFrom('contract', 'specification'),
      to: fc.option(word, {nil: undefined}),
    }),
    fc.record({
      edit: fc.constant('switch' as const),
      list: fc.constantFrom('flags', 'deliveries', 'chosen'),
      id: fc.constantFrom('saas', 'secrecy', 'personal-data', 'LIS-02'),
      on: fc.boolean(),
    }),
    fc.record({edit: fc.constant('add' as const), list: fc.constant('information' as const), entry: type}),
    fc.record({edit: fc.constant('replace' as const), list: fc.constant('information' as const), index, entry: type}),
    fc.record({
      edit: fc.constantFrom('remove'),
      list: fc.constantFrom('information', 'deviations', 'met-elsewhere', 'raised'),
      index,
    }),
    fc.record({
      edit: fc.constant('change' as const),
      list: fc.constant('information' as const),
      index,
      key: fc.constantFrom('K', 'S', 'name', 'motive'),
      to: level,
    }),
    fc.record({
      edit: fc.constant('add' as const),
      list: fc.constant('deviations' as const),
      entry: fc.record({
        requirement: word,
        decision: fc.constantFrom('omit', 'lower', 'edit'),
        reason: word,
        compensating: fc.array(word, {maxLength: 2}),
      }),
    }),
  ) as fc.Arbitrary<ProcurementEdit>;
  const styles = [
    file,
    file.replaceAll('\n', '\r\n'),
    file.replaceAll('\n', '\r'),
    file.trimEnd(),
    `---\n${file}...\n`,
    '{ format: 1, name: X, deliveries: [saas], flags: [], information: [{ name: A, K: 1 }, {name: B}], parameters: {rto: 8 h} }',
    '{\n  "format": 1,\n  "name": "X",\n  "flags": [\n    "secrecy", # ja\n    "personal-data"\n  ],\n  "information": [\n    { "name": "A", "K": 1 }\n  ]\n}\n',
    'information:\n- name: A\n  K: 1\n-\n  name: B\n- # c\n  name: C\nflags: # inga\nparameters: {}\nraised: []\ndeviations: ~\n',
    '? name\n: X\ninformation:\n  - K: 1\nchosen:\n- LIS-02',
  ];

  test('the file says what was meant and all else as before, or is not edited at all', () => {
    let made = 0;
    fc.assert(
      fc.property(fc.constantFrom(...styles), fc.array(edits, {minLength: 1, maxLength: 4}), (start, all) => {
        let text = start;
        for (const edit of all) {
          const before = readYaml(text);
          const splices = editProcurement({text, kind: 'yaml'}, edit);
          if (!splices) continue;
          const after = applySplices(text, splices);
          const read = readYaml(after);
          expect(read.problems).toEqual([]);
          // Every top-level key but the one that was edited means what it meant.
          const own = 'list' in edit ? edit.list : edit.edit === 'set' ? edit.key : `${edit.edit}s`;
          const others = (value: unknown) =>
            Object.entries(value as object)
              .filter(([key]) => key !== own)
              .sort();
          expect(others(read.value)).toEqual(others(before.value));
          if (edit.edit === 'set') expect((read.value as Record<string, unknown>)[edit.key]).toEqual(edit.to);
          // Comments stay, save those inside what was taken away or replaced.
          const comments = (of: string) => (of.match(/#[^\r\n]*/g) ?? []).length;
          if (edit.edit === 'add' || (edit.edit === 'switch' && edit.on))
            expect(comments(after)).toBeGreaterThanOrEqual(comments(text));
          // No line break of another kind comes in.
          const kinds = (of: string) => new Set(of.match(/\r\n|\r|\n/g));
          if (kinds(text).size === 1) expect([...kinds(after)].filter((kind) => !kinds(text).has(kind))).toEqual([]);
          // The same edit again, where it states an outcome, changes nothing.
          if (edit.edit === 'set' || edit.edit === 'switch' || edit.edit === 'parameter' || edit.edit === 'replace')
            expect(editProcurement({text: after, kind: 'yaml'}, edit)).toEqual([]);
          made++;
          text = after;
        }
      }),
      {numRuns: 600, seed: 11},
    );
    expect(made).toBeGreaterThan(700);
  });
});
