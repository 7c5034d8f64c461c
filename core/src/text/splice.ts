/** Replace the text from `start` up to, not including, `end` (UTF-16 offsets); an insertion when they are equal. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text after all splices; their offsets all refer to the text before. Insertions at one place keep the order
 * they were given in. Splices that overlap or leave the text are a bug of ours, so they throw.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const sorted = splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let position = 0;
  for (const splice of sorted) {
    const {start, end} = splice;
    if (start < position) throw new RangeError(`Unexpected splice at ${start}, expected none before ${position}`);
    if (end < start || end > text.length) {
      throw new RangeError(`Unexpected splice ${start}–${end}, expected a range in ${text.length} characters`);
    }
    result += text.slice(position, start) + splice.text;
    position = end;
  }
  return result + text.slice(position);
}

/**
 * The splice that makes one text of another, from the first character that differs to the last, never in the middle of a
 * line break or a character; none when they are equal.
 */
export function spliceBetween(before: string, after: string): readonly Splice[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  while (start > 0 && !isBoundary(before, start)) start--;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  while (end > 0 && !(isBoundary(before, before.length - end) && isBoundary(after, after.length - end))) end--;
  return [{start, end: before.length - end, text: after.slice(start, after.length - end)}];
}

function isBoundary(text: string, at: number): boolean {
  return !/[\r\uD800-\uDBFF]/.test(text.charAt(at - 1)) || !/[\n\uDC00-\uDFFF]/.test(text.charAt(at));
}
