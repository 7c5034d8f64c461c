import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {checkCorpus} from './check-corpus.mjs';
import {sizeOf, wearDocuments, writeConfig, writePart} from './corpus.mjs';
import {goalsOf} from './goals.mjs';
import {measure} from './measure.mjs';
import {klausulIn, lintersIn} from './programs.mjs';
import {goalsTable, timesTable} from './tables.mjs';

/** Writes the corpus, measures every command on it, and tells the times and how they stand to the goals. */
export async function benchCommands(root, options, say) {
  const {procurements, growth, repetitions, starts, repository, tools} = options;
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
  const linters = lintersIn(tools, part.folder);
  const [validate, validateAll, validateJson, generateCheck, ...linted] = await measure(
    [
      klausul.validate(part.folder),
      {...klausul.validate(root), name: `klausul validate, ${growth} × the corpus`},
      klausul.validateJson(part.folder),
      klausul.generateCheck(part.folder),
      ...linters.filter(({missing}) => missing.length === 0),
    ],
    repetitions,
    say,
  );
  const [markdownlint, remark] = linters.map(
    ({name, missing}) => linted.find((result) => result.name === name) ?? {name, missing},
  );

  const ofPart = (result) => ({...result, markdown});
  const results = [
    node,
    version,
    validateOne,
    {...generate, markdown: sizeOf(part.ongoing).markdown},
    ofPart(generateCheck),
    ofPart(validate),
    ofPart(validateJson),
    {...validateAll, markdown: sizeOf(root).markdown},
    ofPart(markdownlint),
    ofPart(remark),
  ];
  const goals = goalsOf({node, version, validateOne, validate, validateAll, markdownlint, remark}, growth);
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

/** The procurement with the middle size. */
function typicalProcurement(folder) {
  const bySize = readdirSync(folder)
    .map((name) => ({path: join(folder, name), bytes: sizeOf(join(folder, name)).bytes}))
    .sort((a, b) => a.bytes - b.bytes);
  return bySize[Math.floor(bySize.length / 2)].path;
}
