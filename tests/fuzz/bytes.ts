/**
 * Byte preservation over the Markdown that lies in installed packages: generate into a random place or into sections put
 * at random places, generate again, clean. Nothing outside our blocks may change, and clean gives the bytes back.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {generate} from '../../core/src/generation/generate.ts';
import {generateInto} from '../../core/src/generation/generate-into.ts';
import {applySplices} from '../../core/src/text/splice.ts';
import {judgeText, type Reading} from '../support/procurement.ts';
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
const longest = 200_000;

export function bytes(): Kind {
  const paths = markdownFiles();
  return {
    name: 'bytes',
    material: `${paths.length} files`,
    trial(random) {
      const path = random.pick(paths);
      const text = dressed(readFileSync(path, 'utf8').replaceAll('\0', ''), random);
      const places = Array.from({length: 8}, () => random.next());
      const check = random.chance(0.5) ? checkInto : checkSections;
      return {text, extension: 'md', origin: path, check: (tried) => check(tried, places)};
    },
  };
}

function markdownFiles(): readonly string[] {
  const root = fileURLToPath(new URL('../../node_modules', import.meta.url));
  return readdirSync(root, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.md$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The text as a host hands it over, with the line endings and the end that people's editors give it. */
function dressed(text: string, random: Random): string {
  const unified = text
    .replace(/^\ufeff/, '')
    .slice(0, longest)
    .replace(/\r\n?/g, '\n');
  const broken = random.pick([
    () => unified,
    () => unified.replaceAll('\n', '\r\n'),
    () => unified.replaceAll('\n', '\r'),
    () => unified.replace(/\n/g, () => random.pick(['\n', '\r\n', '\r'])),
  ])();
  return random.pick([(end: string) => end, (end: string) => end.trimEnd(), (end: string) => `${end}\n\n`])(broken);
}

function checkInto(text: string, places: readonly number[]) {
  const before = judged(text);
  if (!before) return skipped;
  for (const place of places) {
    const offset = Math.floor(place * (text.length + 1));
    const {releases, config, today} = before;
    const made = generateInto(before.judged, file, {offset}, {releases, config, today});
    if ('refused' in made) continue;
    checkEdits(before, made.generation.edits, text);
    return undefined;
  }
  return skipped;
}

function checkSections(text: string, places: readonly number[]) {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const blank = [...text.matchAll(/(?:\r\n|\r|\n)(?=\r\n|\r|\n)/g)].map(
    ({index, 0: written}) => index + written.length,
  );
  if (blank.length === 0) return skipped;
  const chosen = [...new Set(places.slice(0, 3).map((place) => blank[Math.floor(place * blank.length)] as number))];
  const section = `<!-- klausul:begin -->${eol}${eol}<!-- klausul:end -->${eol}`;
  const marked = applySplices(
    text,
    chosen.map((start) => ({start, end: start, text: eol + section})),
  );
  const before = judged(marked);
  if (!before || before.judged.documents[0]?.sections.length === 0) return skipped;
  checkEdits(before, generate(before.judged).edits, marked);
  return undefined;
}

function judged(text: string): Reading | undefined {
  const reading = judgeText({yaml, documents: {[file]: text}});
  return reading.judgement.state === 'judged' ? reading : undefined;
}

function checkEdits(before: Reading, edits: ReturnType<typeof generate>['edits'], text: string): void {
  const own = edits.find((edit) => edit.file === file)?.splices ?? [];
  must(own.length > 0, 'there is something to write');
  must(
    own.every(({start, end}) => start === end),
    'generate only inserts',
  );
  const after = before.apply(edits);
  must(after.judgement.state === 'judged', `what was generated is read again: ${after.judgement.state}`);
  must(generate(after.judged).edits.length === 0, 'a second generate has nothing to do');
  must(after.findings('coverage/missing').length === 0, 'every demand is covered');
  must(after.clean().text(file) === text, 'clean gives the bytes back');
}
