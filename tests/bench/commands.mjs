import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {checkCorpus} from './check-corpus.mjs';
import {sizeOf, wearDocuments, writeConfig, writePart} from './corpus.mjs';
import {goalsOf} from './goals.mjs';
import {measure} from './measure.mjs';
import {klausulIn, lintersIn, openFastTraceOn, rumdlWith} from './programs.mjs';
import {goalsTable, timesTable} from './tables.mjs';
import {temporaryFolder} from './temporary-folder.mjs';
import {writeTracedItems} from './traced-items.mjs';

/** Writes the corpus, measures every command on it, and tells the times and how they stand to the goals. */
export async function benchCommands(root, options, say) {
  const {procurements, growth, repetitions, starts, repository, jobs} = options;
  const klausul = klausulIn(repository);
  say(`Writing ${growth} × ${procurements} procurements to ${root}`);
  writeConfig(root);
  const parts = Array.from({length: growth}, (_, index) => writePart(root, index + 1, procurements));
  const [part] = parts;

  say('Generating clauses');
  const [generate, ...others] = await measure(
    parts.map(({ongoing}) => klausul.generate(ongoing)),
    1,
    say,
  );
  for (const {ongoing} of parts) wearDocuments(ongoing);
  const size = sizeOf(part.folder);
  const {markdown} = size;

  const judged = checkCorpus(klausul.validateJson(part.folder), procurements);

  say('Measuring short commands');
  const one = typicalProcurement(part.ongoing);
  const [node, version, validateOne] = await measure(
    [{name: 'node -e 0', argv: ['-e', '0']}, klausul.version(), klausul.validateOne(part.folder, one)],
    starts,
    say,
  );

  say('Measuring long commands');
  const programs = {
    validate: klausul.validate(part.folder, jobs),
    rumdl: rumdlWith(jobs, part.folder, say),
    single: klausul.validate(part.folder, 1),
    rumdlSingle: rumdlWith(1, part.folder, say),
    validateAll: {...klausul.validate(root, jobs), name: `klausul validate, ${growth} × the corpus`},
    validateJson: klausul.validateJson(part.folder),
    generateCheck: klausul.generateCheck(part.folder),
    ...peersOf(part.folder, judged.report, options, say),
  };
  const long = await measureNamed(programs, repetitions, say);

  const ofPart = (result) => ({...result, markdown});
  const results = [
    node,
    version,
    validateOne,
    {...generate, markdown: sizeOf(part.ongoing).markdown},
    ...Object.entries(long).map(([name, result]) =>
      name === 'validateAll' ? {...result, markdown: sizeOf(root).markdown} : ofPart(result),
    ),
  ];
  const goals = goalsOf({markdownlint: {}, remark: {}, openFastTrace: {}, ...long, node, version, validateOne}, growth);
  const head = [
    `${procurements} procurements, ${size.documents} documents, ${(markdown / 1e6).toFixed(1)} MB of Markdown, Node ${process.version}`,
    `${judged.demanded} demands, ${judged.covered} covered, ${judged.errors} errors, ${judged.warnings} warnings`,
    `Medians of ${repetitions} runs, of ${starts} for the short commands`,
  ].join('\n');
  return {
    text: [head, timesTable(results), goalsTable(goals)].join('\n\n'),
    failed: [...results, ...others].some(({failure}) => failure !== undefined),
  };
}

/** Programs of others on the same files; none, or without those that take minutes, when that was asked for. */
function peersOf(folder, report, {peers, tools}, say) {
  if (peers === 'none') return {};
  const items = temporaryFolder();
  const fast = {openFastTrace: openFastTraceOn(items, writeTracedItems(items, report), say)};
  if (peers === 'fast') return fast;
  const [markdownlint, remark] = lintersIn(tools, folder);
  return {...fast, markdownlint, remark};
}

/** Measures the programs that are here; of the others only what is missing is told. */
async function measureNamed(programs, repetitions, say) {
  const isHere = ([, {missing = []}]) => missing.length === 0;
  const here = Object.entries(programs).filter(isHere);
  const measured = await measure(
    here.map(([, program]) => program),
    repetitions,
    say,
  );
  const results = new Map(here.map(([name], index) => [name, measured[index]]));
  return Object.fromEntries(Object.entries(programs).map(([name, program]) => [name, results.get(name) ?? program]));
}

/** The procurement with the middle size. */
function typicalProcurement(folder) {
  const bySize = readdirSync(folder)
    .map((name) => ({path: join(folder, name), bytes: sizeOf(join(folder, name)).bytes}))
    .sort((a, b) => a.bytes - b.bytes);
  return bySize[Math.floor(bySize.length / 2)].path;
}
