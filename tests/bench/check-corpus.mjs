import {spawnSync} from 'node:child_process';
import {environment} from './measure.mjs';

/**
 * What Klausul says of the corpus, so that no time is taken of a run that judged nothing. Throws with the reasons when
 * a procurement was overlooked or could not be judged.
 */
export function checkCorpus({argv, cwd}, procurements) {
  const {stdout, stderr} = spawnSync(process.execPath, argv, {
    cwd,
    env: environment(),
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  const report = parse(stdout);
  if (!report) throw new Error(`Klausul gave no report of the corpus: node ${argv.join(' ')}\n${stderr.slice(-2000)}`);
  const unjudged = report.procurements.filter(({state}) => state !== 'judged');
  if (unjudged.length > 0) {
    const lines = unjudged.flatMap(({path, state, findings}) => [
      `${path}: ${state}`,
      ...findings.map(({message}) => `  ${message}`),
    ]);
    throw new Error(
      `Klausul could not judge ${unjudged.length} procurements of the corpus\n${lines.slice(0, 20).join('\n')}`,
    );
  }
  const found = report.procurements.length;
  if (found !== procurements)
    throw new Error(`Klausul found ${found} procurements in the corpus, expected ${procurements}`);
  const sum = (key) => report.procurements.reduce((total, {coverage}) => total + coverage[key], 0);
  const {errors, warnings} = report.summary;
  return {errors, warnings, demanded: sum('demanded'), covered: sum('covered'), report};
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
