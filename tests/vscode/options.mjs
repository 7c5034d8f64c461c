import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** The command line of run.mjs and run-electron.mjs; paths in it are relative to the current folder. */
export function readOptions(argv) {
  const {values} = parseArgs({
    args: argv,
    options: {
      workspace: {type: 'string', default: resolve(repository, 'examples')},
      extension: {type: 'string', default: resolve(repository, 'extension')},
      suites: {type: 'string', default: resolve(repository, 'tests/vscode/suites')},
      vsix: {type: 'string'},
      screenshots: {type: 'string'},
      kind: {type: 'string', default: 'workspace'},
      language: {type: 'string', default: 'en'},
      restricted: {type: 'boolean', default: false},
      electron: {type: 'boolean', default: false},
      seconds: {type: 'string', default: '240'},
    },
  });
  const seconds = Number(values.seconds);
  if (!(seconds > 0)) throw new Error(`Unexpected --seconds ${values.seconds}, expected a number above 0`);
  if (!['workspace', 'web'].includes(values.kind)) {
    throw new Error(`Unexpected --kind ${values.kind}, expected workspace or web`);
  }
  if (values.kind === 'web' && values.vsix) throw new Error('Unexpected --kind web together with --vsix, expected one');
  const path = (name, mustExist = true) => {
    if (values[name] === undefined) return undefined;
    const full = resolve(values[name]);
    if (mustExist && !existsSync(full)) throw new Error(`Missing ${full}, expected what --${name} names`);
    return full;
  };
  return {
    ...values,
    seconds,
    workspace: path('workspace'),
    extension: values.vsix ? undefined : path('extension'),
    suites: path('suites'),
    vsix: path('vsix'),
    screenshots: path('screenshots', false),
  };
}
