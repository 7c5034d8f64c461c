import {mkdirSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {figuresOf, tryMutants} from './try-mutants.ts';

// npm run mutants -- --mutants 20000 --seed 7 [--keep FOLDER]: the mutants that nobody told of are written to the folder.
const {values} = parseArgs({options: {mutants: {type: 'string'}, seed: {type: 'string'}, keep: {type: 'string'}}});
const outcome = tryMutants(Number(values.mutants ?? 2000), Number(values.seed ?? 1));
process.stdout.write(`${figuresOf(outcome)}\n`);
for (const [index, {texts}] of values.keep ? outcome.silent.entries() : []) {
  for (const [file, text] of texts.files) {
    mkdirSync(`${values.keep}/${index}`, {recursive: true});
    writeFileSync(`${values.keep}/${index}/${file}`, text);
  }
}
process.exitCode = outcome.silent.length > 0 ? 1 : 0;
