/**
 * Documents with clauses, damaged in their markers and around them: nothing throws, no text is lost, what is told lies in
 * the text and can be mended, and a clause that is lost is told of.
 */
import {generate} from '../../core/src/generation/generate.ts';
import type {ProcurementDocument} from '../../core/src/markdown/read-document.ts';
import {readDocument} from '../../core/src/markdown/read-document.ts';
import {applySplices, type Splice} from '../../core/src/text/splice.ts';
import {judgeText, outsideBlocks} from '../support/procurement.ts';
import {type Kind, must, skipped} from './kind.ts';
import type {Random} from './random.ts';

const file = 'krav.md';
const yaml = `format: 1
name: Tjänst för elevhälsa
language: sv
scale: klassa-4
classified: { date: 2026-10-01 }
deliveries: [consulting]
information: [{ name: Elevhälsojournaler, K: 1, R: 1, T: 1 }]
`;
const sections = `# Krav

Kraven gäller från driftsättning.

<!-- klausul:begin placement=specification -->

Egen text.

<!-- klausul:end -->

## Avtal

- en punkt

<!-- klausul:begin -->

<!-- klausul:end -->

Slut.
`;

export function markers(): Kind {
  const whole = judgeText({yaml, documents: {[file]: sections}})
    .generate()
    .text(file);
  const clauses = readDocument(file, whole).clauses.length;
  return {
    name: 'markers',
    material: `${clauses} clauses, ${mutations.length} mutations`,
    trial(random) {
      let text = random.chance(0.2) ? whole.replaceAll('\n', random.pick(['\r\n', '\r'])) : whole;
      const done: string[] = [];
      for (let count = random.pick([1, 1, 1, 2, 3]); count > 0; count--) {
        const [name, mutate] = random.pick(mutations);
        text = mutate(text, random);
        done.push(name);
      }
      return {text, extension: 'md', origin: done.join(', '), check: (tried) => check(tried, clauses)};
    },
  };
}

type Mutation = (text: string, random: Random) => string;

const mutations: readonly (readonly [name: string, mutate: Mutation])[] = [
  ['a character lost in a marker', inMarker((marker, at) => marker.slice(0, at) + marker.slice(at + 1))],
  ['a character doubled in a marker', inMarker((marker, at) => marker.slice(0, at + 1) + marker.slice(at))],
  [
    'characters swapped in a marker',
    inMarker((marker, at) => marker.slice(0, at) + (marker[at + 1] ?? '') + (marker[at] ?? '') + marker.slice(at + 2)),
  ],
  [
    'a character changed in a marker',
    inMarker(
      (marker, at, random) => marker.slice(0, at) + random.pick([...'—–-<>!: a0="\u00a0\\']) + marker.slice(at + 1),
    ),
  ],
  ['a marker cut', inMarker((marker, at) => marker.slice(0, at))],
  ['a marker without its beginning', inMarker((marker, at) => marker.slice(at))],
  [
    'a marker in another case',
    inMarker((marker, _, random) => random.pick([marker.toUpperCase(), marker.replace('klausul', 'Klausul')])),
  ],
  ['a marker with typographic dashes', inMarker((marker) => marker.replaceAll('--', '—'))],
  ['a marker escaped', inMarker((marker) => marker.replace('<', '\\<'))],
  ['a marker lost', inMarker(() => '')],
  ['a marker doubled', inMarker((marker) => `${marker}\n\n${marker}`)],
  ['a marker with text before it', inMarker((marker) => `Text ${marker}`)],
  ['a marker with text behind it', inMarker((marker) => `${marker} text`)],
  ['a marker indented', inMarker((marker, _, random) => ' '.repeat(random.below(6)) + marker)],
  ['a marker in a list or quotation', inMarker((marker, _, random) => random.pick(['- ', '> ', '1. ', '| ']) + marker)],
  ['a marker in code', inMarker((marker, _, random) => random.pick([`\`${marker}\``, `\`\`\`\n${marker}\n\`\`\``]))],
  ['a marker in HTML', inMarker((marker) => `<div>\n${marker}\n</div>`)],
  [
    'another marker',
    inMarker((_, __, random) =>
      random.pick([
        '<!-- klausul:begin -->',
        '<!-- klausul:end -->',
        '<!-- klausul:/clause -->',
        '<!-- klausul:/heading -->',
        '<!-- klausul:clause AUT-01 -->',
      ]),
    ),
  ],
  ['a line lost', inLine(() => '')],
  ['two lines joined', (text, random) => splitAtBreak(text, random, () => '')],
  ['an empty line put in', (text, random) => splitAtBreak(text, random, (lineBreak) => lineBreak.repeat(2))],
  [
    'something opened that swallows',
    inLine(
      (line, random) =>
        `${random.pick(['```', '~~~', '<div>', '<!--', '<script>', '<table>', '- ', '> ', '    ', '[^1]: '])}\n${line}`,
    ),
  ],
  ['a block moved', (text, random) => moved(text, random)],
  ['a part lost', (text, random) => withoutPart(text, random)],
];

function inMarker(change: (marker: string, at: number, random: Random) => string): Mutation {
  return (text, random) => {
    const all = [...text.matchAll(/<!-- klausul:[^\r\n]*?-->/g)];
    if (all.length === 0) return text;
    const {0: marker, index} = random.pick(all);
    return (
      text.slice(0, index) + change(marker, random.below(marker.length), random) + text.slice(index + marker.length)
    );
  };
}

function inLine(change: (line: string, random: Random) => string): Mutation {
  return (text, random) => {
    const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
    const at = random.below(lines.length);
    return [...lines.slice(0, at), change(lines[at] ?? '', random), ...lines.slice(at + 1)].join('');
  };
}

function splitAtBreak(text: string, random: Random, change: (lineBreak: string) => string): string {
  const all = [...text.matchAll(/\r\n|\r|\n/g)];
  if (all.length === 0) return text;
  const {0: lineBreak, index} = random.pick(all);
  return text.slice(0, index) + change(lineBreak) + text.slice(index + lineBreak.length);
}

function moved(text: string, random: Random): string {
  const [from, to] = [random.below(text.length), random.below(text.length)].sort((a, b) => a - b) as [number, number];
  const part = text.slice(from, Math.min(to, from + 500));
  const rest = text.slice(0, from) + text.slice(from + part.length);
  const at = random.below(rest.length + 1);
  return rest.slice(0, at) + part + rest.slice(at);
}

function withoutPart(text: string, random: Random): string {
  const from = random.below(text.length);
  return text.slice(0, from) + text.slice(from + random.below(800));
}

function check(text: string, clauses: number) {
  const document = readDocument(file, text);
  for (const problem of document.problems) checkProblem(text, problem);
  checkOrder(text, document);
  const before = judgeText({yaml, documents: {[file]: text}});
  const findings = before.findings();
  if (before.judgement.state !== 'judged') {
    must(
      findings.some(({severity}) => severity === 'error'),
      'what cannot be judged is told of',
    );
    checkMends(text, document);
    return undefined;
  }
  const isWhole = before.judged.coverage.every(
    ({status}) => status === 'covered' || status === 'not-applicable' || status === 'buyer',
  );
  must(isWhole || findings.some(({severity}) => severity === 'error'), 'a demand without cover is told of');
  must(document.clauses.length >= clauses || findings.length > 0, 'a lost clause is told of');
  const {edits} = generate(before.judged);
  if (edits.length === 0) return skipped;
  const after = before.apply(edits);
  must(after.judgement.state === 'judged', 'what was generated is read again');
  must(outsideBlocks(file, after.text(file)) === outsideBlocks(file, text), 'nothing outside the blocks has changed');
  must(generate(after.judged).edits.length === 0, 'a second generate has nothing to do');
  return undefined;
}

function checkProblem(text: string, {start, end, mend = [], removal}: ProcurementDocument['problems'][number]): void {
  must(0 <= start && start <= end && end <= text.length, 'a problem lies in the text');
  applySplices(text, mend);
  applySplices(text, [removal]);
}

/** Sections, headings and clauses lie in the text, one behind or inside the other. */
function checkOrder(text: string, {sections: all, headings, clauses}: ProcurementDocument): void {
  for (const {begin, end} of [...all, ...headings, ...clauses]) {
    must(
      begin.start <= begin.end && begin.end <= begin.after && begin.after <= end.start,
      'a pair begins before it ends',
    );
    must(end.start <= end.end && end.end <= end.after && end.after <= text.length, 'a pair ends in the text');
  }
  const pairs = [...headings, ...clauses].sort((a, b) => a.begin.start - b.begin.start);
  for (const [index, {begin}] of pairs.entries())
    must(index === 0 || (pairs[index - 1]?.end.end ?? 0) <= begin.start, 'clauses do not overlap');
}

/** Mending one thing after the other comes to an end, and no line that a person wrote is lost. */
function checkMends(text: string, document: ProcurementDocument): void {
  const lines = ownLines(text);
  let current = text;
  let {problems} = document;
  for (let round = 0; problems.length > 0; round++) {
    must(round < 200, 'mending comes to an end');
    const [problem] = problems;
    const splices: readonly Splice[] = problem?.mend ?? (problem ? [problem.removal] : []);
    const mended = applySplices(current, splices);
    must(mended !== current, 'a remedy changes something');
    current = mended;
    ({problems} = readDocument(file, current));
  }
  const left = new Map<string, number>();
  for (const line of ownLines(current)) left.set(line, (left.get(line) ?? 0) + 1);
  for (const line of lines) {
    const count = left.get(line) ?? 0;
    must(count > 0, `a line is kept: ${line}`);
    left.set(line, count - 1);
  }
}

/** The lines with no trace of a marker. */
function ownLines(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/<!|-->|k[a-z]{3,7}l?[:;]|klausul/i.test(line) && !/[—\\]/.test(line));
}
