/** What holds for every procurement and every document, however nasty; seeds are fixed. */
import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {frontmatter} from 'micromark-extension-frontmatter';
import {gfm} from 'micromark-extension-gfm';
import {format} from 'prettier';
import {expect, test} from 'vitest';
import {lowest} from '../core/src/catalogue/ladder.ts';
import {generate} from '../core/src/generation/generate.ts';
import {generateInto} from '../core/src/generation/generate-into.ts';
import {readDocument} from '../core/src/markdown/read-document.ts';
import {defaultConfig} from '../core/src/procurement/config.ts';
import {
  catalog,
  judgeText,
  outsideBlocks,
  procurementFile,
  type Reading,
  releases,
  today,
} from './support/procurement.ts';

const deliveries = [
  'saas',
  'hosting',
  'on-premise',
  'development',
  'consulting',
  'hardware',
  'medical-device',
  'support',
];
const flags = catalog.data.flags.flatMap(({id, stop}) => (stop ? [] : [id]));
const placements = ['qualification', 'specification', 'contract', 'processor'] as const;

/** `klausul.yaml`: any classification, in the ways that people write it. */
const procurements = fc
  .record({
    language: fc.constantFrom('sv', 'en'),
    procedure: fc.constantFrom('open', 'below-threshold', 'call-off', 'direct'),
    deliveries: fc.subarray(deliveries, {minLength: 1, maxLength: 3}),
    flags: fc.subarray(flags, {maxLength: 6}),
    levels: fc.array(fc.tuple(...(['K', 'R', 'T', 'S'] as const).map((letter) => levels(letter))), {
      minLength: 1,
      maxLength: 3,
    }),
    raised: fc.boolean(),
    parameters: fc.constantFrom(
      '',
      'parameters: { rto: 6 h, log-retention: 24 mo }\n',
      'parameters: { availability: "99,5 %" }\n',
    ),
    lineBreak: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    ending: fc.constantFrom('\n', '', '\n\n', '\n# slut'),
    comment: fc.constantFrom('', ' # kommentar', ' # å: {x}'),
  })
  .map(({language, procedure, levels: types, lineBreak, ending, comment, raised, parameters, ...lists}) => {
    const information = types.map(
      (letters, index) =>
        `  - { name: "Mängd ${index}: å", ${letters.filter((letter) => letter !== '').join(', ')} }\n`,
    );
    const text = `# Upphandling
format: 1${comment}
name: Tjänst för elevhälsa${comment}
language: ${language}
procedure: ${procedure}
scale: klassa-4
classified: { date: 2026-10-01 }
deliveries: [${lists.deliveries.join(', ')}]
flags: [${lists.flags.join(', ')}]
information:${comment}
${information.join('')}${raised ? 'raised: [{ aspect: R, to: 3, because: aggregation, motive: Mycket }]\n' : ''}${parameters}`;
    return (text.trimEnd() + ending).replaceAll('\n', lineBreak);
  });

function levels(letter: string) {
  const level = fc.integer({min: 0, max: 3}).map((number) => `${letter}: ${number}`);
  return letter === 'S' ? fc.oneof(level, fc.constant('')) : level;
}

/** What stands in procurement documents, and what a scanner stumbles over. None of it stays open. */
const fragments = fc.constantFrom(
  'Ett stycke.\nPå två rader.',
  'Ett stycke med `kod`, *betoning* och <b>HTML</b>.  \nHård radbrytning\\\nigen.',
  '# Rubrik',
  '### Rubrik **fet** ###',
  'Underströken\n===',
  'Över\ntvå rader\n---',
  '- a\n- b\n  - c\n\n    stycke i c\n- d',
  '1. ett\n\n   mer\n2. två\n',
  '* a\n+ b\n- c',
  '- \n- a',
  '-     kod i punkt',
  '> citat\nlat fortsättning\n> - punkt',
  '> ```\n> kod i citat\n> ```',
  '| a | b |\n| - | :-: |\n| c | d |',
  '| a |\n| - |\n| b |\nrad utan streck',
  '```markdown\n<!-- klausul:begin -->\n<!-- klausul:clause AUT-01 level=3 -->\n```',
  '~~~\n```\n~~~',
  '    indragen kod\n\n    <!-- klausul:end -->',
  '\tkod med tabb',
  '<div>\n<!-- klausulen gäller -->\n</div>',
  '<details><summary>Mer</summary>\n\nText\n\n</details>',
  '<!-- en kommentar -->',
  '<!-- en kommentar\n\növer flera rader -->',
  '<!-- klausulen gäller -->',
  '<script>\n\n- x\n\n</script>',
  '<?php\n\n?>',
  '[länk]: https://example.se "titel"',
  '[^1]: fotnot\n\n    mer fotnot',
  'Text[^1] & <https://example.se> &amp; \\<!-- klausul:end -->',
  '***',
  '- - -',
  'Å ä ö \u2028 \u00a0 😀 \u0301',
  'A\u030a a\u0308 o\u0308',
  'klausul: 4 :: begin',
);

interface Part {
  readonly text: string;
  readonly gap: string;
}
const parts: fc.Arbitrary<readonly Part[]> = fc.array(
  fc.record({text: fragments, gap: fc.constantFrom('\n\n', '\n\n', '\n \n', '\n\n\n\n', '\n\t\n')}),
  {maxLength: 5},
);
const join = (all: readonly Part[]) => all.map(({text, gap}) => text + gap).join('');

/** A section with text of its own in it, or none, and with or without room around its markers. */
const section = (placement: string | undefined) =>
  fc
    .record({own: parts, tight: fc.boolean(), gap: fc.constantFrom('\n', '\n\n', '')})
    .map(
      ({own, tight, gap}) =>
        `<!-- klausul:begin${placement ? ` placement=${placement}` : ''} -->\n${tight ? '' : '\n'}${join(own)}<!-- klausul:end -->\n${gap}`,
    );

const style = fc.record({
  lineBreak: fc.constantFrom('\n', '\n', '\r\n', '\r'),
  mixed: fc.boolean(),
  mark: fc.boolean(),
  matter: fc.constantFrom('', '---\ntitle: Bilaga\n---\n', '---\nklausulen: 1\n---\n\n'),
  ends: fc.constantFrom('as is', 'trimmed', 'blank', 'open'),
  nfd: fc.boolean(),
});
type Style = typeof style extends fc.Arbitrary<infer Value> ? Value : never;

function dress(text: string, {lineBreak, mixed, mark, matter, ends, nfd}: Style): string {
  let dressed = matter + text;
  if (ends === 'trimmed') dressed = dressed.trimEnd();
  if (ends === 'blank') dressed += '\n\n';
  if (ends === 'open') dressed += '\n```\nett staket som aldrig stängs';
  if (nfd) dressed = dressed.normalize('NFD');
  const broken = dressed.replaceAll('\n', lineBreak);
  return (mark ? '\ufeff' : '') + (mixed ? broken.replace(lineBreak, '\r\n') : broken);
}

/** A document with sections for some placements. */
const documentWith = (names: readonly (string | undefined)[]) =>
  fc
    .tuple(fc.tuple(...names.map((name) => fc.tuple(parts, section(name)))), parts, style)
    .map(([sections, tail, how]) =>
      dress(sections.map(([before, own]) => join(before) + own).join('') + join(tail), how),
    );

/** Documents that together have a place for every clause, and an award section at times. */
const documents = fc.oneof(
  documentWith([undefined]).map((text) => ({'krav.md': text})),
  documentWith(placements).map((text) => ({'krav.md': text})),
  fc
    .tuple(
      documentWith(['specification', 'award']),
      documentWith(['contract', 'qualification']),
      documentWith([undefined]),
    )
    .map(([a, b, c]) => ({'a.md': a, 'bilagor/b.md': b, 'c.md': c})),
);
const written = fc.tuple(procurements, documents).map(([yaml, texts]) => ({yaml, documents: texts}));

/** The procurement's file without the line that notes the release. */
const unpinned = (text: string) => text.replace(/(?:\r\n|\r|\n)catalog: \S+ # klausul generate/, '');

test('generate changes no byte outside its blocks, and a second run changes nothing', () => {
  fc.assert(
    fc.property(written, (texts) => {
      const before = judgeText(texts);
      const after = before.generate();
      for (const [file, text] of before.texts) {
        const own = file === procurementFile ? unpinned(after.text(file)) : outsideBlocks(file, after.text(file));
        expect(own).toBe(text);
      }
      expect(generate(after.judged).edits).toEqual([]);
    }),
    {numRuns: 80, seed: 1},
  );
});

test('clean gives back the bytes from before generate', () => {
  fc.assert(
    fc.property(written, (texts) => {
      const before = judgeText(texts);
      expect(before.generate().clean().texts).toEqual(before.texts);
    }),
    {numRuns: 80, seed: 2},
  );
});

test('after generate every demand is covered, when everything has a place', () => {
  fc.assert(
    fc.property(written, (texts) => {
      const before = judgeText(texts);
      expect([...generate(before.judged).unplaced]).toEqual([]);
      const after = before.generate();
      const statuses = new Set(after.judged.coverage.map(({status}) => status));
      for (const status of ['missing', 'too-low', 'edited', 'award-only'] as const)
        expect(statuses).not.toContain(status);
      // A marker in somebody's code is mentioned.
      const broken = after.findings().filter(({rule, severity}) => {
        return severity !== 'information' && /^(?:coverage|clause|document|proportionality)\//.test(rule);
      });
      expect(broken).toEqual([]);
    }),
    {numRuns: 60, seed: 3},
  );
});

test('the same texts give the same output, to the last finding', () => {
  fc.assert(
    fc.property(written, (texts) => {
      const [one, other] = [judgeText(texts), judgeText(structuredClone(texts))];
      const told = (reading: Reading) =>
        JSON.stringify([reading.findings(undefined, 'sv'), reading.findings(undefined, 'en')]);
      expect(told(other)).toBe(told(one));
      const [a, b] = [one.generate(), other.generate()];
      expect(b.texts).toEqual(a.texts);
      expect(told(b)).toBe(told(a));
    }),
    {numRuns: 40, seed: 4},
  );
});

test('remark sees every marker that we wrote, and no other', () => {
  fc.assert(
    fc.property(written, (texts) => {
      const after = judgeText(texts).generate();
      for (const file of Object.keys(texts.documents)) {
        const live = topLevel(after.text(file)).filter((value) =>
          /^<!-- klausul:\/?(?:clause|heading)\b.*-->\s*$/.test(value),
        );
        const {clauses, headings} = readDocument(file, after.text(file));
        expect(live).toHaveLength(2 * (clauses.length + headings.length));
      }
    }),
    {numRuns: 15, seed: 5},
  );
});

/** The top-level HTML of a document as the parser of remark sees it. */
function topLevel(text: string): string[] {
  const tree = fromMarkdown(text, {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  });
  return tree.children.flatMap((node) => (node.type === 'html' ? [node.value] : []));
}

test('under a heading or at a place: refused, or all of it as promised', () => {
  const options = {releases, config: defaultConfig, today};
  const target = fc.oneof(
    fc.constantFrom('Rubrik', 'Rubrik fet', 'Underströken', 'Över två rader').map((heading) => ({heading})),
    fc.double({min: 0, max: 1, noNaN: true}).map((part) => ({part})),
  );
  let made = 0;
  fc.assert(
    fc.property(
      procurements,
      fc.tuple(parts, style).map(([all, how]) => dress(join(all), how)),
      target,
      (yaml, text, where) => {
        const before = judgeText({yaml, documents: {'krav.md': text}});
        const place = 'part' in where ? {offset: Math.floor(where.part * (text.length + 1))} : where;
        const result = generateInto(before.judged, 'krav.md', place, options);
        if ('refused' in result) {
          expect(result.refused.sv).not.toBe(result.refused.en);
          return;
        }
        made++;
        const after = before.apply(result.generation.edits);
        expect(after.judged.coverage.map(({status}) => status)).not.toContain('missing');
        expect(after.clean().texts).toEqual(before.texts);
        expect(generate(after.judged).edits).toEqual([]);
        if (!('heading' in where)) return;
        const again = generateInto(after.judged, 'krav.md', where, options);
        expect('generation' in again && again.generation.edits).toEqual([]);
      },
    ),
    {numRuns: 150, seed: 6},
  );
  expect(made).toBeGreaterThan(30);
});

test('whatever order people work in, the documents end up covered, and clean takes all away', () => {
  const ids = catalog.data.requirements.map(({id}) => id);
  const steps = fc.array(
    fc.oneof(
      fc.constantFrom('K', 'R', 'T').chain((letter) => fc.integer({min: 0, max: 3}).map((level) => ({letter, level}))),
      fc.constantFrom(...ids).map((remove) => ({remove})),
      fc.constantFrom(...ids).map((behind) => ({behind})),
    ),
    {minLength: 1, maxLength: 6},
  );
  const yaml =
    'format: 1\nname: X\nlanguage: sv\nscale: klassa-4\nclassified: { date: 2026-10-01 }\ndeliveries: [saas]\nflags: [personal-data, processor]\ninformation:\n  - { name: A, K: 1, R: 1, T: 1 }\n';
  const document = '# Krav\n\n<!-- klausul:begin -->\n\n<!-- klausul:end -->\n';
  fc.assert(
    fc.property(steps, (all) => {
      let reading = judgeText({yaml, documents: {'krav.md': document}}).generate();
      let own = 0;
      for (const step of all) {
        const change = (text: string) => {
          if ('letter' in step) return text;
          const [clause] = readDocument('krav.md', text).clauses.filter(
            ({requirement}) => requirement === ('remove' in step ? step.remove : step.behind),
          );
          if (!clause) return text;
          if ('remove' in step) return text.slice(0, clause.begin.start) + text.slice(clause.end.after + 1);
          return `${text.slice(0, clause.end.after)}\nEgen text ${++own}.\n${text.slice(clause.end.after)}`;
        };
        const texts = new Map(
          [...reading.texts].map(([file, text]) => [file, file === 'krav.md' ? change(text) : text]),
        );
        if ('letter' in step)
          texts.set(
            procurementFile,
            (texts.get(procurementFile) ?? '').replace(
              new RegExp(`${step.letter}: \\d`),
              `${step.letter}: ${step.level}`,
            ),
          );
        reading = reading.with(texts).generate();
        // A heavier clause than needed is a person's to lighten, also when its values are out of the lower bounds.
        const open = reading.judged.coverage.filter(
          ({demand, status, clause}) =>
            demand.relevance === 'demanded' &&
            status !== 'covered' &&
            !(clause?.rung && lowest(clause.rung) > demand.level),
        );
        expect(open.map(({demand, status}) => `${demand.requirement.id} ${status}`)).toEqual([]);
      }
      const cleaned = reading.clean().text('krav.md');
      expect(cleaned).not.toMatch(/klausul:\/?(?:clause|heading)/);
      expect(cleaned.match(/Egen text \d+\./g)?.length ?? 0).toBe(own);
    }),
    {numRuns: 40, seed: 7},
  );
});

test('Prettier over a generated document is no change', async () => {
  await fc.assert(
    fc.asyncProperty(
      procurements,
      fc.constantFrom('always', 'never', 'preserve'),
      fc.constantFrom(2, 4),
      async (yaml, proseWrap, tabWidth) => {
        const document = '# Krav\n\n<!-- klausul:begin -->\n\n<!-- klausul:end -->\n';
        const before = judgeText({yaml, documents: {'krav.md': document}});
        const after = before.generate();
        const formatted = await format(after.text('krav.md'), {
          parser: 'markdown',
          proseWrap: proseWrap as 'always',
          tabWidth,
        });
        const again = after.with(new Map([['krav.md', formatted]]));
        expect(again.judged.coverage.map(({status}) => status)).toEqual(
          after.judged.coverage.map(({status}) => status),
        );
        expect(again.rules).toEqual(after.rules);
        expect(again.clean().texts).toEqual(before.texts);
      },
    ),
    {numRuns: 6, seed: 8},
  );
});

test('over the examples, with every line ending and a section in every document: clean gives back each byte', () => {
  const folder = new URL('../examples/elevhalsa/', import.meta.url);
  const names = readdirSync(folder).sort();
  const unmarked = (text: string) => text.replace(/<!-- klausul:begin[^\n]*\n[\s\S]*?<!-- klausul:end -->\n*/g, '');
  const dressings: ((text: string) => string)[] = ['\n', '\r\n', '\r'].flatMap((lineBreak) => [
    (text: string) => text.replaceAll('\n', lineBreak),
    (text: string) => text.trimEnd().replaceAll('\n', lineBreak),
    (text: string) => `\ufeff${text.replaceAll('\n', lineBreak)}${lineBreak}`,
  ]);
  for (const dress of dressings) {
    const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
    const documents = Object.fromEntries(
      names.filter((name) => name.endsWith('.md')).map((name) => [name, dress(unmarked(read(name)))]),
    );
    // The contract is named for the instructions too: it gets two sections.
    const yaml = dress(read(procurementFile).replace('51-pub-instruktion.md', '40-avtal.md')).replace('\ufeff', '');
    const before = judgeText({yaml, documents});
    let reading = before;
    for (const name of Object.keys(documents)) {
      const heading = readDocument(name, reading.text(name)).blocks.find((block) => block.kind === 'heading');
      if (heading?.kind !== 'heading') throw new Error(`${name} has no heading`);
      const options = {releases, config: defaultConfig, today};
      const made = generateInto(reading.judged, name, {heading: heading.text}, options);
      if ('refused' in made) throw new Error(made.refused.en);
      reading = reading.apply(made.generation.edits);
    }
    expect(reading.judged.coverage.map(({status}) => status)).not.toContain('missing');
    expect(reading.judged.documents.flatMap(({sections}) => sections.map(({placement}) => placement)).sort()).toEqual([
      'contract',
      'processor',
      'specification',
    ]);
    expect(reading.clean().texts).toEqual(before.texts);
  }
});
