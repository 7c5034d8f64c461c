import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {writeDocument} from './document.mjs';
import {writeProcurementFile} from './procurement-file.mjs';
import {procurementKinds} from './procurement-kinds.mjs';
import {proseFrom} from './prose.mjs';
import {randomFrom} from './random.mjs';
import {goalsTable} from './tables.mjs';
import {temporaryFolder} from './temporary-folder.mjs';

/** Documents that people have open. The catalogue has fewer than 500 requirements, so the large one repeats them. */
const cases = [
  {kind: 'Digital bygglovshantering', copies: 1, size: 126_000, goal: 3},
  {kind: 'Socialtjänstens utredningsstöd', copies: 6, size: 1_000_000, goal: 12},
];
const warmUp = 50;
const edits = 400;
const file = '20-kravspecifikation.md';
const today = '2026-11-24';

/**
 * Times what an editor does after each keystroke, in this process: the whole procurement is judged anew with the text as
 * it is then, and every finding gets its line and column. Processor time, which a busy machine disturbs less, counts the
 * threads of the collector too. Each second keystroke takes the character of the one before back.
 */
export async function benchKeystrokes({repository}, say) {
  const core = await bundleCore(repository);
  const release = JSON.parse(
    readFileSync(join(repository, 'requirement-catalog/releases/klausul-sv@2026.1.json'), 'utf8'),
  );
  const options = {releases: core.openReleases([release], () => release), config: core.defaultConfig, today};
  const goals = cases.flatMap(({kind, copies, size, goal}, index) => {
    const random = randomFrom(index);
    const procurement = procurementWith({kind, copies, size}, random, core, options);
    const {clauses, findings, times, processor} = timeEdits(procurement, random, core, options);
    const name = `${(procurement.text.length / 1000).toFixed(0)} KB, ${clauses} clauses, ${findings} findings`;
    say(name);
    const row = (share) => ({
      name: `${name}: p${share * 100}`,
      value: quantile(times, share),
      processor: quantile(processor, share),
      format: (milliseconds) => `${milliseconds.toFixed(1)} ms`,
    });
    return [row(0.5), {...row(0.95), goal: `≤ ${goal} ms`, most: goal}];
  });
  const head = `Keystroke to findings, ${edits} edits after ${warmUp} to warm up, Node ${process.version}`;
  return {text: `${head}\n\n${goalsTable(goals)}`, failed: false};
}

async function bundleCore(repository) {
  const outfile = join(temporaryFolder(), 'core.mjs');
  const entry = join(repository, 'core', 'src', 'index.ts');
  await build({entryPoints: [entry], bundle: true, format: 'esm', platform: 'node', outfile});
  return import(pathToFileURL(outfile));
}

/** A procurement whose one document has clauses in as many sections as there are copies, and prose between them. */
function procurementWith({kind: name, copies, size}, random, core, options) {
  const prose = proseFrom(random);
  const kind = procurementKinds.find((candidate) => candidate.name === name);
  const document = {file, title: 'Kravspecifikation', placements: ['any'], width: undefined, hasFrontMatter: false};
  const descriptor = writeProcurementFile({kind, place: 'Björkvik', documents: [document]}, random, prose);
  const proseSize = size / copies - clausesOf(descriptor, document, core, options);
  const texts = Array.from({length: copies}, () => {
    const text = writeDocument({...document, size: proseSize}, random, prose);
    return applied(core, judgedOf(core, descriptor, text, options), text);
  });
  return {descriptor, text: texts.join('\n')};
}

/** How long the clauses of a procurement are together. */
function clausesOf(descriptor, {placements}, core, options) {
  const text = placements.map(() => '<!-- klausul:begin -->\n\n<!-- klausul:end -->\n').join('\n');
  return applied(core, judgedOf(core, descriptor, text, options), text).length;
}

function applied(core, judgement, text) {
  const edit = core.generate(judgement).edits.find((candidate) => candidate.file === file);
  return core.applySplices(text, edit.splices);
}

/** Judged as an editor does: with the descriptor as it was, and with what was known before when that is given. */
function judgedOf(core, descriptor, text, options, before) {
  const source = {
    path: '.',
    descriptor: before?.source.descriptor ?? {kind: 'yaml', file: 'klausul.yaml', text: descriptor},
    documents: [{file, text}],
    problems: [],
  };
  const judgement = core.judge(source, options, before);
  if (judgement.state !== 'judged')
    throw new Error(`Unexpected state ${judgement.state}: ${JSON.stringify(judgement.problems)}`);
  return judgement;
}

function timeEdits({descriptor, text: original}, random, core, options) {
  const places = [...original.matchAll(/^(?:- |\*\*|_)?\p{L}.{20,}$/gmu)].map(
    ({index, 0: line}) => index + line.length - 10,
  );
  const times = [];
  const processor = [];
  let text = original;
  let typedAt;
  let findings;
  let judgement;
  for (let edit = 0; edit < warmUp + edits; edit++) {
    if (typedAt === undefined) {
      typedAt = random.pick(places);
      text = `${text.slice(0, typedAt)}x${text.slice(typedAt)}`;
    } else {
      text = text.slice(0, typedAt) + text.slice(typedAt + 1);
      typedAt = undefined;
    }
    text.charCodeAt(0); // joins the pieces now: editors hand over whole strings
    const used = process.cpuUsage();
    const started = performance.now();
    judgement = judgedOf(core, descriptor, text, options, judgement);
    findings = core.validate(judgement);
    const position = core.positionsOf(text);
    for (const finding of findings) {
      core.say(finding, 'sv', 'house');
      [finding.start, finding.end].map(position);
    }
    if (edit < warmUp) continue;
    times.push(performance.now() - started);
    const {user, system} = process.cpuUsage(used);
    processor.push((user + system) / 1000);
  }
  return {clauses: judgement.clauses.length, findings: findings.length, times, processor};
}

function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
