import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {writeDocument} from './document.mjs';
import {writeProcurementFile} from './procurement-file.mjs';
import {procurementKinds} from './procurement-kinds.mjs';
import {proseFrom} from './prose.mjs';
import {randomFrom} from './random.mjs';
import {vocabulary} from './vocabulary.mjs';

/** Share of procurements that get their clauses generated before anything is measured. */
const generated = 0.7;

/** Typical characters of a hand-written document: with its clauses a procurement has 20 KB on average. */
const typicalSize = 700;
const largestSize = 126_000;

/** Share of documents that are long: a whole requirement specification in one file. */
const long = 0.003;

/**
 * Writes one part of the corpus: procurements in two folders, `pagaende` to be generated into and `utkast` to be left
 * as they are. The same numbers give the same bytes. A part is a folder of its own so that several can be judged together.
 */
export function writePart(root, part, procurements) {
  const folder = join(root, `del-${String(part).padStart(2, '0')}`);
  for (let index = 0; index < procurements; index++) {
    const number = (part - 1) * procurements + index;
    const random = randomFrom(number);
    const state = random.chance(generated) ? 'pagaende' : 'utkast';
    writeProcurement(join(folder, state), number, random);
  }
  return {folder, ongoing: join(folder, 'pagaende')};
}

/** What an organisation decides once, above all parts. */
export function writeConfig(root) {
  writeFileSync(
    join(root, 'klausul.config.yaml'),
    'format: 1\norganisation: { kind: municipality, flags: [public-records] }\n',
  );
}

function writeProcurement(parent, number, random) {
  const prose = proseFrom(random);
  const kind = procurementKinds[Number(random.weighted(procurementKinds.map(({often}) => often)))];
  const place = random.pick(vocabulary.kommun);
  const folder = join(parent, `${String(number).padStart(5, '0')}-${slug(`${kind.name} ${place}`)}`);
  mkdirSync(folder, {recursive: true});
  const documents = documentsOf(kind, random);
  writeFileSync(
    join(folder, 'klausul.yaml'),
    asSaved(writeProcurementFile({kind, place, documents}, random, prose), random),
  );
  for (const document of documents) {
    const text = writeDocument({...document, title: `${document.title}, ${kind.name.toLowerCase()}`}, random, prose);
    writeFileSync(join(folder, document.file), asSaved(text, random));
  }
}

/** Two to four documents with their sections; `any` is a section without a placement. */
function documentsOf({flags}, random) {
  const hasInstruction = flags.includes('processor') && random.chance(0.6);
  const contract = ['contract', ...(flags.includes('processor') && !hasInstruction ? ['processor'] : [])];
  const documents = [
    {file: '20-kravspecifikation.md', title: 'Kravspecifikation', placements: ['specification'], weight: 1.6},
    {file: '40-avtal.md', title: 'Avtalsvillkor', placements: random.chance(0.1) ? ['any'] : contract, weight: 1},
  ];
  if (random.chance(0.55)) {
    documents.unshift({
      file: '10-administrativa-foreskrifter.md',
      title: 'Administrativa föreskrifter',
      placements: random.chance(0.8) ? ['qualification', 'award'] : ['qualification'],
      weight: 0.8,
    });
  }
  if (hasInstruction) {
    documents.push({
      file: '51-pub-instruktion.md',
      title: 'Instruktion till biträdet',
      placements: ['processor'],
      weight: 0.4,
    });
  }
  return documents.map((document) => ({
    ...document,
    size: random.chance(long)
      ? random.between(largestSize / 2, largestSize)
      : random.skewed(typicalSize * document.weight, largestSize),
    hasFrontMatter: random.chance(0.1),
    width: random.chance(0.35) ? random.between(72, 100) : undefined,
  }));
}

/** The bytes as different editors save them. */
function asSaved(text, random) {
  let saved = text;
  if (random.chance(0.08)) saved = saved.slice(0, -1);
  if (random.chance(0.12)) saved = saved.replaceAll('\n', '\r\n');
  return random.chance(0.06) ? `\ufeff${saved}` : saved;
}

function slug(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50);
}

/** What people do to generated documents: every tenth procurement gets a clause reworded, one removed or a level changed. */
export function wearDocuments(folder) {
  for (const name of readdirSync(folder)) {
    const random = randomFrom(Number.parseInt(name, 10) + 1_000_000);
    if (!random.chance(0.1)) continue;
    const [file, wear] = random.chance(0.3)
      ? ['klausul.yaml', changeLevel]
      : ['20-kravspecifikation.md', random.pick([reword, remove])];
    const path = join(folder, name, file);
    writeFileSync(path, wear(readFileSync(path, 'utf8')));
  }
}

const clause = /<!-- klausul:clause [^\n]*\n[\s\S]*?<!-- klausul:\/clause -->\s*/;

function reword(text) {
  return text.replace(clause, (found) => found.replace(/ ska /, ' ska alltid '));
}

function remove(text) {
  return text.replace(clause, '');
}

/** A level as the scales write it, and the next. */
const raised = {1: '2', '1 försumbar': '2 måttlig', '2 måttlig': '3 betydande', low: 'moderate'};

function changeLevel(text) {
  return text.replace(/([KC]: )(1 försumbar|2 måttlig|1|low)\b/, (_, key, level) => key + raised[level]);
}

/** Files and bytes below a folder, of Markdown and of all. */
export function sizeOf(folder) {
  const total = {documents: 0, markdown: 0, bytes: 0};
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue;
    const {length} = readFileSync(join(entry.parentPath ?? entry.path, entry.name));
    total.bytes += length;
    if (!entry.name.endsWith('.md')) continue;
    total.documents++;
    total.markdown += length;
  }
  return total;
}
