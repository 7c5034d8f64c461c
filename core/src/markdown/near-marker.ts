import {type MarkerName, type MarkerWords, markerNames, parseMarker, reservedKeys} from './marker.ts';

/** A line, or a part of it, that was meant as a marker. */
export interface NearMarker {
  /** Offsets in the line of what would be the comment. */
  readonly start: number;
  readonly end: number;
  /** The marker as it was meant; undefined when that cannot be told. */
  readonly words?: MarkerWords;
  /** It stands in inline code, or its `<` is escaped behind other text: somebody writes about markers. */
  readonly isQuoted: boolean;
}

/** The word klausul, or nearly, and the word behind its colon. */
const names = /([a-zåäö]{5,9})[ \t\u00a0]*[:;][ \t\u00a0]*(\/?[a-zåäö]{2,9})(?![a-zåäö])/gi;

/** What is left of `<!-- ` after a slip, also when the dash is typographic or the `<` escaped. */
const opening = /(?:\\?<|&lt;|!)(?:[<!\\–—−\- \t\u00a0]|&lt;)*$|(?:\\?[-–—−]){1,4}[ \t\u00a0]*$/;

/** What is left of ` -->`. */
const closing = /[-–—−\\ \t\u00a0]{0,8}(?:>|&gt;)[-–—−>]*|[ \t\u00a0]{0,8}(?:\\?[-–—−]){2,4}(?=[ \t\u00a0]*$)/;

/** As far as a marker reaches, and as many words of a line as are looked at: a hostile line has no end. */
const longest = 2000;
const mostWords = 20;

/**
 * What in a line was meant as a marker, well written or with a slip: a letter lost or exchanged, a dash lost or
 * typographic, blanks lost or doubled, another case. Two slips in the two words that make a marker are not ours.
 */
export function findNearMarker(line: string): NearMarker | undefined {
  let count = 0;
  for (const match of line.matchAll(names)) {
    if (++count > mostWords) return undefined;
    const near = nearMarkerAt(line, match);
    if (near) return near;
  }
  return nearMarkerByHead(line);
}

/** A line that begins one slip from how a marker begins, such as `<!--k lausul:end -->`. */
function nearMarkerByHead(line: string): NearMarker | undefined {
  for (const name of markerNames) {
    const head = `<!-- klausul:${name}`;
    for (const length of [head.length, head.length - 1, head.length + 1]) {
      if (!isOneSlip(line.slice(0, length), head) || /[a-z]/i.test(line.charAt(length))) continue;
      const behind = line.slice(length, longest);
      const close = closing.exec(behind);
      if (!close) continue;
      const rest = behind.slice(0, close.index);
      const words = parsed(name, rest);
      const end = length + rest.length + close[0].length;
      return {start: 0, end, isQuoted: false, ...(words ? {words} : {})};
    }
  }
  return undefined;
}

function nearMarkerAt(
  line: string,
  {index, 0: all, 1: word = '', 2: written = ''}: RegExpExecArray,
): NearMarker | undefined {
  const isExact = word.toLowerCase() === 'klausul';
  if (!isExact && !isOneSlip(word.toLowerCase(), 'klausul')) return undefined;
  const name = nameMeant(written.toLowerCase());
  const open = opening.exec(line.slice(Math.max(0, index - 16), index))?.[0];
  const behind = line.slice(index + all.length, index + longest);
  const close = closing.exec(behind);
  // Of a misspelt word all the rest must be there, and so it must be in running text; else a dash on one side.
  const isFirm = open !== undefined && /<.*[-–—−]|&lt;/.test(open) && close !== null;
  const start = index - (open?.length ?? 0);
  const before = line.slice(0, start);
  const isAmongText = /[^ \t]/.test(before);
  if (isExact && !isAmongText ? !(open || close) || !(name || open) : !(isFirm && (name || isExact))) return undefined;
  const rest = close ? behind.slice(0, close.index) : behind.trimEnd();
  const end = index + all.length + rest.length + (close?.[0].length ?? 0);
  const words = name && parsed(name, rest);
  const isInCode = (before.split('`').length - 1) % 2 === 1;
  const isQuoted = isInCode || (isAmongText && /^\\|&/.test(line.slice(start)));
  return {start, end, isQuoted, ...(words ? {words} : {})};
}

function parsed(name: MarkerName, rest: string): MarkerWords | undefined {
  const written = rest
    .replace(/[“”„]/g, '"')
    .replace(/[ \t\u00a0]+/g, ' ')
    .trimEnd();
  const words = parseMarker(
    `<!-- klausul:${name}${written === '' || written.startsWith(' ') ? '' : ' '}${written} -->`,
  );
  return 'fault' in words ? undefined : withKeysMeant(words);
}

/** A marker with its keys as they were meant: a slip in `adopted` or `placement` would change what it says. */
export function withKeysMeant(words: MarkerWords): MarkerWords {
  const {attributes} = words;
  const meant = [...attributes].map(([key, value]) => attributeMeant(key, value, attributes));
  return meant.every(([key]) => attributes.has(key)) ? words : {...words, attributes: new Map(meant)};
}

/** An attribute with the key of our own that its key is one slip from, unless that one is there too; else itself. */
function attributeMeant(
  key: string,
  value: string | true,
  all: ReadonlyMap<string, unknown>,
): readonly [key: string, value: string | true] {
  if (reservedKeys.has(key)) return [key, value];
  for (const own of reservedKeys) {
    if (all.has(own)) continue;
    if (isOneSlip(key, own)) return [own, value];
    if (value === true && key.startsWith(own)) return [own, key.slice(own.length)]; // the `=` is lost
  }
  return [key, value];
}

/** The name of a marker that was meant; undefined when none is near. */
function nameMeant(written: string): MarkerName | undefined {
  if (written === '/begin') return 'end';
  return markerNames.find((name) => name === written) ?? markerNames.find((name) => isOneSlip(written, name));
}

/** Whether nothing is wrong, or one letter was lost, added or exchanged, or two neighbours changed places. */
export function isOneSlip(written: string, meant: string): boolean {
  if (written === meant) return true;
  let at = 0;
  while (at < meant.length && written[at] === meant[at]) at++;
  const [left, right] = [written.slice(at), meant.slice(at)];
  if (left.slice(1) === right.slice(1) || left === right.slice(1) || left.slice(1) === right) return true;
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
}
