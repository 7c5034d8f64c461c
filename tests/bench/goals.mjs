import {median} from './measure.mjs';

/** How the results stand to the goals of design §11; a value that could not be measured is undefined. */
export function goalsOf({node, version, validateOne, validate, validateAll, markdownlint, remark}, growth) {
  const mostGrowth = growth * 1.05;
  return [
    {
      name: 'validate / markdownlint-cli2',
      ...ratio(validate, markdownlint),
      format: asFraction,
      goal: '≤ 1/10',
      most: 0.1,
    },
    {name: 'validate / remark-cli', ...ratio(validate, remark), format: asFraction},
    {
      name: `growth, ${growth} × the corpus`,
      ...ratio(validateAll, validate),
      format: asFactor,
      goal: `≤ ${asFactor(mostGrowth)}`,
      most: mostGrowth,
    },
    memoryOf(validate),
    memoryOf(validateAll),
    {name: 'klausul --version / node -e 0', ...ratio(version, node), format: asFactor, goal: '≤ 1.5 ×', most: 1.5},
    {name: 'validate of one / node -e 0', ...ratio(validateOne, node), format: asFactor, goal: '≤ 3 ×', most: 3},
  ];
}

function memoryOf({name, usage}) {
  const format = (megabytes) => `${megabytes.toFixed(0)} MB`;
  return {name: `memory, ${name}`, value: usage?.memory, format, goal: '≤ 300 MB', most: 300};
}

/** How the median of one stands to that of another, and how their processor times do. */
function ratio(one, other) {
  const [time, otherTime] = [one, other].map(({times = []}) => median(times));
  return {
    value: divide(time, otherTime),
    processor: divide(one.usage?.processor, other.usage?.processor),
  };
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
