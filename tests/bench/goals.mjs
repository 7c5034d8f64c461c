import {median} from './measure.mjs';

/**
 * How the results stand to the goals of design §11; a value that could not be measured is undefined. `single` and
 * `rumdlSingle` are the runs with one thread.
 */
export function goalsOf(results, growth) {
  const {node, version, validateOne, validate, single, validateAll, rumdl, rumdlSingle, openFastTrace} = results;
  const mostGrowth = growth * 1.05;
  return [
    {
      name: 'validate / rumdl',
      ...ratio(validate, rumdl),
      format: asFactor,
      goal: '≤ 1 ×, CPU ≤ 1.2 ×',
      most: 1,
      mostProcessor: 1.2,
    },
    {name: 'validate / rumdl, 1 thread each', ...ratio(single, rumdlSingle), format: asFactor},
    {
      name: 'validate / markdownlint-cli2',
      ...ratio(validate, results.markdownlint),
      format: asFraction,
      goal: '≤ 1/20',
      most: 1 / 20,
    },
    {name: 'validate / remark-cli', ...ratio(validate, results.remark), format: asFraction},
    {name: 'validate / OpenFastTrace', ...ratio(validate, openFastTrace), format: asFactor},
    {
      name: `growth, ${growth} × the corpus`,
      ...ratio(validateAll, validate),
      format: asFactor,
      goal: `≤ ${asFactor(mostGrowth)}`,
      most: mostGrowth,
    },
    memoryOf(validate),
    memoryOf(validateAll),
    {name: 'klausul --version / node -e 0', ...ratio(version, node), format: asFactor, goal: '≤ 1.2 ×', most: 1.2},
    {name: 'validate of one / node -e 0', ...ratio(validateOne, node), format: asFactor, goal: '≤ 2.5 ×', most: 2.5},
  ];
}

function memoryOf({name, memory}) {
  const format = (megabytes) => `${megabytes.toFixed(0)} MB`;
  return {name: `memory, ${name}`, value: memory, format, goal: '≤ 300 MB', most: 300};
}

/** How the median of one stands to that of another, and how their processor times do. */
function ratio(one, other) {
  const medians = (key) => [one, other].map(({[key]: values = []}) => median(values));
  return {value: divide(...medians('times')), processor: divide(...medians('processor'))};
}

function divide(one, other) {
  return one === undefined || other === undefined ? undefined : one / other;
}

function asFactor(value) {
  return `${Number(value.toFixed(2))} ×`;
}

function asFraction(value) {
  return `1/${(1 / value).toFixed(1)}`;
}
