import {format} from 'prettier';
import {describe, expect, test} from 'vitest';
import {
  judgeText,
  outsideBlocks,
  procurementFile,
  type Reading,
  catalog as released,
} from '../../../tests/support/procurement.ts';
import {readDocument} from '../markdown/read-document.ts';
import {generate} from './generate.ts';

const yaml = `format: 1
name: Bokningstjänst
language: sv
scale: klassa-4
classified: { date: 2026-10-01 }
deliveries: [saas]
information:
  - { name: Bokningar, K: 1, R: 1, T: 1 }
`;
const begin = '<!-- klausul:begin -->';
const end = '<!-- klausul:end -->';
const section = `${begin}\n\n${end}\n`;

/** What stands in a document, from the top: headings as `AUT`, clauses as `AUT-01`, sections as `[` and `]`, own text as it is. */
function outline(text: string): string[] {
  const {sections, headings, clauses} = readDocument('krav.md', text);
  const marks = [
    ...sections.flatMap((one) => [
      {at: one.begin, end: one.begin.end, as: one.placement ? `[${one.placement}` : '['},
      {at: one.end, end: one.end.end, as: ']'},
    ]),
    ...headings.map((one) => ({at: one.begin, end: one.end.end, as: one.family})),
    ...clauses.map((one) => ({at: one.begin, end: one.end.end, as: one.requirement})),
  ].sort((a, b) => a.at.start - b.at.start);
  const lines: string[] = [];
  let position = 0;
  for (const {at, end: until, as} of [...marks, {at: {start: text.length}, end: text.length, as: ''}]) {
    lines.push(
      ...text
        .slice(position, at.start)
        .split('\n')
        .filter((line) => line.trim() !== ''),
    );
    if (as) lines.push(as);
    position = until;
  }
  return lines;
}

/** Only these demands are missing: the clauses of all others are taken out of the outline. */
function only(lines: readonly string[], ...ids: string[]): string[] {
  const families = ids.map((id) => id.slice(0, 3));
  return lines.filter((line) => !/^[A-Z]{3}(?:-\d\d)?$/.test(line) || ids.includes(line) || families.includes(line));
}

/** Without the block of a clause or heading, and the empty line after it. */
const without = (reading: Reading, id: string) =>
  reading.edit('krav.md', (text) =>
    text.replace(new RegExp(`<!-- klausul:(clause|heading) ${id} [^]*?<!-- klausul:/\\1 -->\\n\\n`), ''),
  );

const ids = (reading: Reading) => reading.judged.clauses.map(({clause}) => clause.requirement);

describe('where a clause goes in a section', () => {
  test('families and requirements in the catalogue’s order, each family under its heading', () => {
    const text = judgeText({yaml, documents: `# Krav\n\n${section}`})
      .generate()
      .text('krav.md');
    const marks = outline(text).slice(2, -1);
    const order = marks.map((id) => released.rank(id));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const families = marks.filter((mark) => mark.length === 3);
    expect(families).toEqual([...new Set(marks.filter((mark) => mark.length > 3).map((id) => id.slice(0, 3)))]);
    expect(text).toMatch(/\n## [^\n]+\n\n<!-- klausul:\/heading -->/);
  });

  test('the headings stand one level below the document’s own, at most six deep', () => {
    const depth = (before: string) =>
      /\n(#+) [^\n]+\n\n<!-- klausul:\/heading -->/.exec(
        judgeText({yaml, documents: `${before}${section}`})
          .generate()
          .text('krav.md'),
      )?.[1]?.length;
    expect(depth('')).toBe(2);
    expect(depth('# A\n\n')).toBe(2);
    expect(depth('# A\n\n### B\n\n')).toBe(4);
    expect(depth('###### A\n\n')).toBe(6);
    expect(depth('A\n---\n\n')).toBe(3);
    expect(depth('# A\n\n```\n##### Kod\n```\n\n> #### Citat\n\n')).toBe(2);
  });

  test('the depth does not follow the headings of a section above', () => {
    const documents = `# Krav\n\n## Ska\n\n<!-- klausul:begin placement=specification -->\n\n${end}\n\n<!-- klausul:begin placement=contract -->\n\n${end}\n`;
    const first = judgeText({yaml, documents}).generate();
    const again = without(without(first, 'UND'), 'UND-01');
    expect(again.text('krav.md')).not.toContain('Underleverantörer');
    const heading = /\n(#+) Underleverantörer/;
    expect(heading.exec(again.generate().text('krav.md'))?.[1]).toBe(heading.exec(first.text('krav.md'))?.[1]);
    expect(again.generate().text('krav.md')).toBe(first.text('krav.md'));
  });

  test('behind its predecessor and the text that somebody wrote there', () => {
    const whole = judgeText({yaml, documents: `# Krav\n\n${section}`}).generate();
    const own = whole.editClause('AUT-01', (block) => `${block}\nEgen text om inloggning.\n\n- och en lista\n`);
    const gap = without(own, 'AUT-02');
    expect(only(outline(gap.generate().text('krav.md')), 'AUT-01', 'AUT-02')).toEqual([
      '# Krav',
      '[',
      'AUT',
      'AUT-01',
      'Egen text om inloggning.',
      '- och en lista',
      'AUT-02',
      ']',
    ]);
  });

  test('a family without a heading gets one before its clauses, behind the family that precedes it', () => {
    const whole = judgeText({yaml, documents: `# Krav\n\n${section}`}).generate();
    const gap = without(without(whole, 'AUT'), 'AUT-02');
    expect(gap.generate().text('krav.md')).toBe(whole.text('krav.md'));
  });

  test('text of one’s own before the first clause stays there', () => {
    const documents = `# Krav\n\n${begin}\n\nInledning.\n\n${end}\n`;
    const generated = judgeText({yaml, documents}).generate();
    expect(outline(generated.text('krav.md')).slice(0, 4)).toEqual(['# Krav', '[', 'Inledning.', expect.any(String)]);
    expect(outsideBlocks('krav.md', generated.text('krav.md'))).toBe(documents);
  });

  test.each([
    ['without an empty line between the markers', `# Krav\n\n${begin}\n${end}\n`],
    ['without anything after it', `# Krav\n\n${begin}\n${end}`],
    ['right under a heading', `# Krav\n${begin}\n${end}\n## Nästa\n`],
    ['right under a paragraph', `Text\n${begin}\nEgen\n${end}\nText\n`],
    ['right under a list', `- a\n- b\n${begin}\n- c\n${end}\n- d\n`],
    ['right under a table', `| a |\n| - |\n| b |\n${begin}\n| c |\n| - |\n| d |\n${end}\n`],
    ['with blanks behind its markers', `${begin}  \n\n${end}\t\n`],
  ])('a section %s takes them all the same', (_, documents) => {
    const generated = judgeText({yaml, documents}).generate();
    expect(generated.judged.coverage.every(({status}) => status !== 'missing')).toBe(true);
    expect(outsideBlocks('krav.md', generated.text('krav.md'))).toBe(documents);
    expect(generated.generate().text('krav.md')).toBe(generated.text('krav.md'));
    expect(generated.clean().text('krav.md')).toBe(documents);
  });
});

describe('which section a clause goes to', () => {
  const of = (placement: string) => `<!-- klausul:begin placement=${placement} -->\n\n${end}\n\n`;
  const placed = (reading: Reading) => {
    const sections = new Map<string, string[]>();
    for (const {clause} of reading.generate().judged.clauses) {
      const key = `${clause.file}:${clause.section?.placement ?? 'any'}`;
      sections.set(key, [...(sections.get(key) ?? []), clause.requirement]);
    }
    return sections;
  };

  test('the one of its preferred placement', () => {
    const sections = placed(judgeText({yaml, documents: `# A\n\n${of('contract')}${of('specification')}`}));
    expect([...sections.keys()].sort()).toEqual(['krav.md:contract', 'krav.md:specification']);
    for (const [key, requirements] of sections) {
      const placement = key.split(':')[1];
      for (const id of requirements) expect(released.requirement(id)?.placements[0]).toBe(placement);
    }
  });

  test('a condition never ends up among the selection criteria for want of a section', () => {
    const reading = judgeText({yaml, documents: `# A\n\n${of('qualification')}`});
    expect(released.requirement('LIS-01')?.placements).toContain('qualification');
    expect(placed(reading).size).toBe(0);
    expect(reading.findings('document/no-place')).not.toEqual([]);
  });

  test('an opt-in requirement that is chosen below its level has the values of its own rung', () => {
    const optIn = released.data.requirements.filter((requirement) => requirement['opt-in']);
    const chosen = `${yaml}chosen: [${optIn.map(({id}) => id).join(', ')}]\n`;
    const {judged} = judgeText({yaml: chosen, documents: `# A\n\n${section}`}).generate();
    const clauses = judged.clauses.filter(({requirement}) => requirement?.['opt-in']);
    expect(clauses.length).toBeGreaterThan(5);
    for (const {clause, rung} of clauses) expect(rung?.levels).toContain(clause.level);
    expect(judged.coverage.filter(({status}) => status === 'too-low')).toEqual([]);
  });

  test('where that has none, a section without a placement takes it', () => {
    const sections = placed(judgeText({yaml, documents: `# A\n\n${section}\n${of('specification')}`}));
    expect(sections.get('krav.md:specification')).toContain('AUT-01');
    expect(sections.get('krav.md:any')).toContain('LIS-01');
  });

  test('of several the first in the document, unless “placements” names another', () => {
    const documents = {
      'a.md': `# A\n\n${of('specification')}${of('specification')}`,
      'b.md': `# B\n\n${of('specification')}`,
    };
    expect([...placed(judgeText({yaml, documents})).keys()]).toEqual(['a.md:specification']);
    const named = `${yaml}placements: { specification: b.md }\n`;
    expect([...placed(judgeText({yaml: named, documents})).keys()]).toEqual(['b.md:specification']);
    const reading = judgeText({yaml, documents: documents['a.md']}).generate();
    const [first, second] = readDocument('krav.md', reading.text('krav.md')).sections;
    expect(reading.judged.clauses.every(({clause}) => clause.begin.start < (first?.end.start ?? 0))).toBe(true);
    expect(second && reading.text('krav.md').slice(second.begin.after, second.end.start)).toBe('\n');
  });

  test('the document that “placements” names counts, wherever it stands in their order', () => {
    const documents = {
      'a.md': `# A\n\n${of('specification')}`,
      'b.md': `# B\n\n${of('specification')}${of('contract')}`,
    };
    const named = `${yaml}placements: { contract: b.md, specification: a.md }\n`;
    const sections = placed(judgeText({yaml: named, documents}));
    expect([...sections.keys()].sort()).toEqual(['a.md:specification', 'b.md:contract']);
  });

  test('a section without a placement takes what has none of its own only where the document is not named', () => {
    const documents = {'a.md': `# A\n\n${section}`, 'b.md': `# B\n\n${section}`};
    expect([...placed(judgeText({yaml, documents})).keys()]).toEqual(['a.md:any']);
    const named = `${yaml}placements: { award: a.md, qualification: a.md }\n`;
    expect([...placed(judgeText({yaml: named, documents})).keys()]).toEqual(['b.md:any']);
  });

  test('a document named for two placements needs a section for each: one that says neither takes nothing', () => {
    const named = `${yaml}placements: { specification: krav.md, contract: krav.md }\n`;
    const both = judgeText({yaml: named, documents: `# A\n\n${section}`});
    expect(both.generate().judged.clauses).toEqual([]);
    expect(both.messages('document/no-place', 'sv')[0]).toContain(
      'krav.md ska ta flera slags krav: skriv placement= i märket för dess avsnitt',
    );
    const each = placed(judgeText({yaml: named, documents: `# A\n\n${of('specification')}${of('contract')}`}));
    expect([...each.keys()].sort()).toEqual(['krav.md:contract', 'krav.md:specification']);
  });

  test('what a named document waits for is not put in another’s section because that is there already', () => {
    const named = `${yaml}placements: { specification: krav.md, contract: avtal.md }\n`;
    const documents = {'krav.md': `# Krav\n\n${of('specification')}`, 'avtal.md': '# Avtal\n'};
    const reading = judgeText({yaml: named, documents}).generate();
    expect(reading.clauses('PAT-01')).toEqual([]);
    expect(
      generate(reading.judged)
        .unplaced.get('contract')
        ?.map(({requirement}) => requirement.id),
    ).toContain('PAT-01');
    const elsewhere = {...documents, 'annat.md': `# Annat\n\n${of('contract')}`};
    expect(judgeText({yaml: named, documents: elsewhere}).generate().clauses('LIS-01')).toEqual([]);
  });

  test('the placement that “placements” gives a document holds for its sections without one', () => {
    const named = `${yaml}placements: { specification: a.md, contract: b.md }\n`;
    const documents = {'a.md': `# A\n\n${section}`, 'b.md': `# B\n\n${section}`};
    const generated = judgeText({yaml: named, documents}).generate();
    expect(generated.findings('clause/misplaced')).toEqual([]);
    expect(generated.clauses('AUT-01')[0]).toMatchObject({file: 'a.md', frame: 1});
    expect(generated.clauses('LIS-01')[0]).toMatchObject({file: 'b.md', frame: 4});
    expect(generated.text('b.md')).toContain('(kontraktsvillkor)');
  });

  test('in a call-off nothing is asked as a selection criterion', () => {
    const callOff = `${yaml}procedure: call-off\n`;
    const sections = placed(judgeText({yaml: callOff, documents: `# A\n\n${of('qualification')}${of('contract')}`}));
    expect([...sections.keys()]).toEqual(['krav.md:contract']);
  });

  test('what has no place is told of by placement, and the rest is written', () => {
    const reading = judgeText({yaml, documents: `# A\n\n${of('specification')}`});
    const {unplaced, inserted} = generate(reading.judged);
    expect([...unplaced.keys()]).toContain('contract');
    expect(unplaced.get('contract')?.map(({requirement}) => requirement.id)).toContain('LIS-01');
    expect(inserted.length).toBeGreaterThan(0);
    expect(ids(reading.generate())).toContain('AUT-01');
  });

  test('without any section nothing is written at all, not even the catalogue’s release', () => {
    const reading = judgeText({yaml, documents: '# Krav\n\nIngen plats.\n'});
    expect(generate(reading.judged)).toMatchObject({edits: [], inserted: [], updated: []});
  });
});

describe('clauses that are there already', () => {
  test('a clause keeps its label in a section that takes anything', () => {
    const contract = '<!-- klausul:begin placement=contract -->';
    const first = judgeText({yaml, documents: `# A\n\n${contract}\n\n${end}\n`}).generate();
    const frames = (reading: Reading) =>
      reading.judged.clauses.map(({clause}) => `${clause.requirement} ${clause.frame}`);
    const loose = first.edit('krav.md', (text) => text.replace(contract, begin));
    expect(frames(loose)).toContain('PAT-01 4');
    expect(frames(loose.generate()).filter((one) => frames(loose).includes(one))).toEqual(frames(loose));
  });

  const whole = judgeText({yaml, documents: `# Krav\n\n${section}`}).generate();

  test('a second run changes nothing', () => {
    expect(generate(whole.judged).edits).toEqual([]);
  });

  test('a clause written for a lower need is raised, and keeps keys that are unknown here', () => {
    const raised = whole
      .editClause('AUT-01', (block) => block.replace(' sum=', ' ny="a b" flagga sum='))
      .edit(procurementFile, (text) => text.replace('K: 1', 'K: 3'));
    const after = raised.generate();
    expect(after.status('AUT-01')).toBe('covered');
    expect(after.block('AUT-01')).toMatch(
      /^<!-- klausul:clause AUT-01 level=3 rev=\d+ lang=sv frame=1 ny="a b" flagga sum=/,
    );
    expect(after.generate().texts).toEqual(after.texts);
  });

  test('a heavier clause than needed stays as it is', () => {
    const heavy = whole.edit(procurementFile, (text) => text.replace('K: 1, R: 1', 'K: 3, R: 3')).generate();
    const light = heavy.edit(procurementFile, (text) => text.replace('K: 3, R: 3', 'K: 1, R: 1'));
    expect(light.findings('proportionality/above-need').length).toBeGreaterThan(3);
    expect(generate(light.judged).edits).toEqual([]);
  });

  test('… also when the procurement chooses a value that would do', () => {
    const heavy = whole.edit(procurementFile, (text) => text.replace('T: 1', 'T: 3')).generate();
    const light = heavy.edit(procurementFile, (text) => `${text.replace('T: 3', 'T: 1')}parameters: { rto: 100 h }\n`);
    expect(light.generate().block('KON-01')).toBe(heavy.block('KON-01'));
  });

  test('an adopted clause that is raised is still an adopted one', () => {
    const adopted = whole
      .editClause('AUT-01', (block) => block.replace(' sum=', ' adopted sum='))
      .edit(procurementFile, (text) => text.replace('K: 1', 'K: 3'));
    expect(adopted.generate().block('AUT-01')).toMatch(/^<!-- klausul:clause AUT-01 level=3 [^\n]* adopted sum=/);
  });

  test('a hand-edited clause is never overwritten, whatever else has changed', () => {
    const edited = whole
      .editClause('AUT-01', (block) => block.replace(' ska ', ' bör '))
      .edit(procurementFile, (text) => text.replace('K: 1', 'K: 3'));
    expect(edited.generate().block('AUT-01')).toBe(edited.block('AUT-01'));
  });

  test('a value that the procurement chose is written into clauses that nobody touched', () => {
    const chosen = whole.edit(procurementFile, (text) => `${text}parameters: { rto: 48 h }\n`);
    const after = chosen.generate();
    const [clause] = after.clauses('KON-01');
    expect(clause?.parameters.get('rto')).toBe('48h');
    expect(after.block('KON-01')).toContain('48 timmar');
  });

  test('clauses change language with the procurement', () => {
    const english = whole.edit(procurementFile, (text) => text.replace('language: sv', 'language: en')).generate();
    expect(english.text('krav.md')).toContain('shall');
    expect(english.text('krav.md')).not.toMatch(/lang=sv|\bska\b/);
    expect(generate(english.judged).edits).toEqual([]);
  });

  describe('a marker that no longer says what the text says', () => {
    const spoil = (change: (marker: string) => string, id = 'KON-01') =>
      whole.editClause(id, (block) => block.replace(/^.*\n/, change));

    test.each([
      ['an unknown frame', (marker: string) => marker.replace(/frame=\d+/, 'frame=99')],
      ['an unknown revision', (marker: string) => marker.replace(/rev=\d+/, 'rev=99')],
      ['a lost value', (marker: string) => marker.replace(/ rto=\S+/, '')],
      ['a value that cannot be read', (marker: string) => marker.replace(/ rto=\S+/, ' rto="12 constructor"')],
      ['another level', (marker: string) => marker.replace('level=1', 'level=3')],
      [
        'a frame and a level',
        (marker: string) => marker.replace(/level=\d/, 'level=3').replace(/frame=\d+/, 'frame=99'),
      ],
      ['a value and a level', (marker: string) => marker.replace(/level=\d/, 'level=3').replace(/ rto=\S+/, '')],
    ])('%s: the text is written anew', (_, change) => {
      const after = spoil(change).generate();
      expect(after.status('KON-01')).toBe('covered');
      expect(after.findings('clause/unknown')).toEqual([]);
      expect(after.generate().texts).toEqual(after.texts);
    });

    test.each(['x=a--b', 'x="a--b"', 'x="a>b"'])('the attribute %s is a broken marker, not a crash', (attribute) => {
      const {judgement} = spoil((marker) => marker.replace(' sum=', ` ${attribute} sum=`));
      const problems = judgement.state === 'unreadable' ? judgement.problems : [];
      expect(problems[0]?.rule).toBe('document/marker');
      expect(problems[0]?.message.en).toContain(`cannot be read at “${attribute}`);
    });
  });

  test('a clause among the award criteria only is inserted among the mandatory ones too', () => {
    const award = '<!-- klausul:begin placement=award -->';
    const documents = `# Krav\n\n${award}\n\n${end}\n\n## Ska\n\n${section}`;
    const reading = judgeText({yaml, documents});
    const generated = reading.generate();
    const block = generated.block('AUT-01');
    const moved = generated
      .removeClause('AUT-01')
      .edit('krav.md', (text) => text.replace(`${award}\n\n`, `${award}\n\n${block}\n\n`));
    expect(moved.status('AUT-01')).toBe('award-only');
    const after = moved.generate();
    expect(after.clauses('AUT-01')).toHaveLength(2);
    expect(after.status('AUT-01')).toBe('covered');
    expect(after.generate().texts).toEqual(after.texts);
  });

  test('a clause in code, in a quotation or in a comment does not count, and another is inserted', () => {
    for (const hide of [
      (block: string) => `\`\`\`\n${block}\`\`\`\n`,
      (block: string) => block.replace(/^/gm, '> '),
      (block: string) => `<!--\n${block.replaceAll('-->', '')}-->\n`,
      (block: string) => block.replace(/^(?=.)/gm, '    '),
    ]) {
      const hidden = whole.editClause('AUT-01', (block) => `Text.\n\n${hide(block)}`);
      expect(hidden.status('AUT-01')).toBe('missing');
      expect(hidden.generate().status('AUT-01')).toBe('covered');
    }
  });
});

describe('the catalogue’s release', () => {
  const pinned = `catalog: ${released.data.id}@${released.data.version} # klausul generate`;
  const generatedYaml = (text: string) => judgeText({yaml: text, documents: section}).generate().text(procurementFile);

  test('is noted on a line of its own behind the format', () => {
    expect(generatedYaml(yaml)).toBe(yaml.replace('format: 1\n', `format: 1\n${pinned}\n`));
  });

  test('keeps the line ending, a comment, and a missing last line break', () => {
    expect(generatedYaml(yaml.replaceAll('\n', '\r\n'))).toBe(
      yaml.replace('format: 1\n', `format: 1\n${pinned}\n`).replaceAll('\n', '\r\n'),
    );
    expect(generatedYaml(yaml.replace('format: 1', 'format: 1 # x'))).toContain(`format: 1 # x\n${pinned}\n`);
    const last = `${yaml.replace('format: 1\n', '')}format: 1`;
    expect(generatedYaml(last)).toBe(`${last}\n${pinned}`);
  });

  test('is noted also when all clauses stand there already: the run that wrote them may have been killed before', () => {
    const generated = judgeText({yaml, documents: section}).generate();
    const killed = generated.edit(procurementFile, () => yaml).generate();
    expect(killed.text(procurementFile)).toContain(pinned);
    expect(killed.text('krav.md')).toBe(generated.text('krav.md'));
  });

  test('is not noted where somebody pinned it', () => {
    const own = yaml.replace('format: 1\n', 'format: 1\ncatalog: klausul-sv@2026.1\n');
    expect(generatedYaml(own)).toBe(own);
  });

  test('is noted in a file in braces too, without the mark that would hide what follows it', () => {
    const flow =
      '{ "format": 1, "name": "X", "language": "sv", "scale": "klassa-4", "deliveries": ["saas"], "information": [{"name": "A", "K": 1, "R": 1, "T": 1}] }\n';
    const generated = judgeText({yaml: flow, documents: section}).generate();
    expect(generated.text(procurementFile)).toBe(
      flow.replace('"format": 1', `"format": 1, catalog: ${released.data.id}@${released.data.version}`),
    );
    expect(generated.judged.coverage.length).toBeGreaterThan(10);
  });

  test('is noted in front matter too', () => {
    const text = `---\nklausul:\n${yaml.trimEnd().replace(/^/gm, '  ')}\n---\n\n# Krav\n\n${section}`;
    const generated = judgeText({documents: text}).generate();
    expect(generated.text('krav.md')).toContain(`  format: 1\n  ${pinned}\n  name:`);
    expect(generated.clean().text('krav.md')).toBe(text);
  });
});

test('what is generated is a fixed point of Prettier', async () => {
  for (const language of ['sv', 'en']) {
    const documents =
      '# Krav\n\n<!-- klausul:begin placement=specification -->\n\n<!-- klausul:end -->\n\n## Villkor\n\n<!-- klausul:begin -->\n\n<!-- klausul:end -->\n';
    const everything = yaml
      .replace('language: sv', `language: ${language}`)
      .replace('K: 1, R: 1, T: 1', 'K: 3, R: 3, T: 3, S: 3')
      .replace(
        '[saas]',
        `[saas, hosting, development, consulting, hardware, medical-device, support]\nflags: [${released.data.flags.flatMap(({id, stop}) => (stop ? [] : [id])).join(', ')}]`,
      );
    const generated = judgeText({yaml: everything, documents}).generate();
    expect(ids(generated).length).toBeGreaterThan(100);
    const text = generated.text('krav.md');
    expect(await format(text, {parser: 'markdown'})).toBe(text);
  }
});
