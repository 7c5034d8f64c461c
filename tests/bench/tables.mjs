import {median} from './measure.mjs';

const megabyte = 1_000_000;
const unknown = '–';

/** The table of all measured programs; a result with `markdown` bytes has a throughput. */
export function timesTable(results) {
  const rows = results.map(({name, times, processor, memory, failure, missing, markdown}) => {
    if (missing?.length > 0) return [name, `not here: ${missing.join(', ')}`];
    if (failure) return [name, 'failed, see above'];
    const seconds = median(times);
    return [
      name,
      seconds.toFixed(3),
      `${Math.min(...times).toFixed(3)}–${Math.max(...times).toFixed(3)}`,
      markdown === undefined ? '' : (markdown / megabyte / seconds).toFixed(1),
      median(processor)?.toFixed(2) ?? unknown,
      memory?.toFixed(0) ?? unknown,
    ];
  });
  return table(['', 'seconds', 'least–most', 'MB/s', 'CPU s', 'peak MB'], rows);
}

/**
 * The table of goals: `{name, value, processor, format, goal, most, mostProcessor}`. A value that could not be measured
 * is undefined; the same in processor time tells what a busy machine hides, and is a goal only where it has a limit.
 */
export function goalsTable(goals) {
  const rows = goals.map(({name, value, processor, format, goal = '', most, mostProcessor = Infinity}) => {
    const asText = (number) => (number === undefined ? unknown : format(number));
    const outcome =
      value === undefined ? 'not measured' : value <= most && (processor ?? 0) <= mostProcessor ? 'met' : 'missed';
    return [name, asText(value), asText(processor), goal, most === undefined ? '' : outcome];
  });
  return table(['', 'measured', 'in CPU time', 'goal', ''], rows);
}

/** Columns as wide as their widest cell; the first to the left, numbers to the right. A lone text may be wider. */
function table(head, rows) {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.filter(({length}) => length === head.length).map((row) => row[column].length)),
  );
  widths[0] = Math.max(...rows.map(([name]) => name.length));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0]) : row.length < head.length ? cell : cell.padStart(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
