import {existsSync, readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** The command line of bench.mjs; paths in it are relative to the current folder. */
export function readOptions(argv) {
  const {values} = parseArgs({
    args: argv,
    options: {
      procurements: {type: 'string'},
      repetitions: {type: 'string'},
      jobs: {type: 'string'},
      peers: {type: 'string', default: 'all'},
      quick: {type: 'boolean', default: false},
      large: {type: 'boolean', default: false},
      keystroke: {type: 'boolean', default: false},
      keep: {type: 'string'},
      tools: {type: 'string', default: repository},
    },
  });
  const count = (name, byDefault) => {
    const number = values[name] === undefined ? byDefault : Number(values[name]);
    if (!Number.isInteger(number) || number < 1) {
      throw new Error(`Unexpected --${name} ${values[name]}, expected a whole number above 0`);
    }
    return number;
  };
  const oneOf = (name, known) => {
    if (known.includes(values[name])) return values[name];
    throw new Error(`Unexpected --${name} ${values[name]}, expected ${known.join(', ')}`);
  };
  if (values.quick && values.large) throw new Error('Unexpected --quick together with --large, expected one');
  return {
    repository,
    procurements: count('procurements', values.quick ? 100 : 1000),
    repetitions: count('repetitions', values.quick ? 1 : 3),
    jobs: count('jobs', availableParallelism()),
    /** Programs of others are compared with: all, those that are fast enough for many repetitions, or none. */
    peers: oneOf('peers', ['all', 'fast', 'none']),
    /** How often the short commands are run: their times are near the noise. */
    starts: values.quick ? 5 : 15,
    /** How many times the corpus the growth is measured with. */
    growth: values.large ? 10 : 2,
    keystroke: values.keystroke,
    tools: resolve(values.tools),
    keep: values.keep === undefined ? undefined : emptyFolder(values.keep),
  };
}

/** A folder that does not exist or is empty, so that nothing of anyone's is mixed with the corpus or removed. */
function emptyFolder(name) {
  const folder = resolve(name);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(`Unexpected files in ${folder}, expected --keep to name an empty or a new folder`);
  }
  return folder;
}
