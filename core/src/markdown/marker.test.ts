import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {looksLikeMarker, type MarkerWords, markerNames, parseMarker, printMarker, reservedKeys} from './marker.ts';

/** The marker as plain data, or its fault. */
function parsed(comment: string) {
  const words = parseMarker(comment);
  return 'fault' in words ? words : {...words, attributes: Object.fromEntries(words.attributes)};
}

const keys = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
/** Whatever may stand in a comment: blanks, quotation marks, backslashes, å and 😀, but nothing that ends or hides in it. */
const values = fc
  .string({
    unit: fc.constantFrom(...'aåÖ😀 "\\\'=<!-&\u00a0\u0301:,/_%.0９klausul:end'),
    maxLength: 12,
  })
  .filter((value) => !value.includes('--') && !value.includes('>'));
const markers: fc.Arbitrary<MarkerWords> = fc
  .record({
    name: fc.constantFrom(...markerNames),
    subject: fc.option(fc.stringMatching(/^[A-Z][A-Z0-9-]{0,8}$/), {nil: undefined}),
    attributes: fc.uniqueArray(fc.tuple(keys, fc.oneof(fc.constant(true as const), values)), {
      selector: ([key]) => key,
      maxLength: 6,
    }),
  })
  .map(({name, subject, attributes}) => ({
    name,
    ...(subject === undefined ? {} : {subject}),
    attributes: new Map(attributes),
  }));

describe('what is written reads back', () => {
  test('the marker of the design', () => {
    const comment = '<!-- klausul:clause AUT-01 level=3 rev=1 lang=sv frame=1 sum=1:9f2c41d0b7aa -->';
    expect(parsed(comment)).toEqual({
      name: 'clause',
      subject: 'AUT-01',
      attributes: {level: '3', rev: '1', lang: 'sv', frame: '1', sum: '1:9f2c41d0b7aa'},
    });
    expect(printMarker(parseMarker(comment) as MarkerWords)).toBe(comment);
  });

  test('every marker that may be written, its attributes in their order', () => {
    fc.assert(
      fc.property(markers, (words) => {
        const read = parseMarker(printMarker(words));
        expect(read).toEqual(words);
        expect([...(read as MarkerWords).attributes]).toEqual([...words.attributes]);
      }),
      {numRuns: 1000, seed: 1},
    );
  });

  test('whatever can be read can be written again, and means the same', () => {
    fc.assert(
      fc.property(markers, fc.nat(), fc.string({maxLength: 3}), (words, place, change) => {
        const comment = printMarker(words);
        const at = place % comment.length;
        const spoilt = comment.slice(0, at) + change + comment.slice(at + change.length);
        const read = parseMarker(spoilt);
        if (!('fault' in read)) expect(parseMarker(printMarker(read))).toEqual(read);
      }),
      {numRuns: 2000, seed: 2},
    );
  });

  test('it is one line, and ends where the comment ends', () => {
    fc.assert(
      fc.property(markers, (words) => {
        const comment = printMarker(words);
        expect(comment).not.toMatch(/[\r\n\u2028\u2029]/);
        expect(comment.indexOf('-->')).toBe(comment.length - 3);
      }),
      {numRuns: 500, seed: 3},
    );
  });

  test.each(['a>b', 'a--b', '--', 'a\nb', 'a\rb', 'a\tb', '\0', '\u007f', '\u009b31m', '\u2028', '\u2029'])(
    'the value %j would end the comment or hide in it, so writing it is a bug',
    (value) => {
      expect(() => printMarker({name: 'clause', attributes: new Map([['x', value]])})).toThrow(
        'cannot stand in a marker',
      );
    },
  );

  test('a value is quoted only when it has to be', () => {
    const print = (value: string) => printMarker({name: 'clause', attributes: new Map([['rto', value]])});
    expect(print('8h')).toBe('<!-- klausul:clause rto=8h -->');
    expect(print('99.5%')).toBe('<!-- klausul:clause rto=99.5% -->');
    expect(print('')).toBe('<!-- klausul:clause rto="" -->');
    expect(print('a "b" \\')).toBe('<!-- klausul:clause rto="a \\"b\\" \\\\" -->');
  });

  test('a key without a value is true, and stands beside one with an empty value', () => {
    expect(parsed('<!-- klausul:begin made x="" -->')).toEqual({name: 'begin', attributes: {made: true, x: ''}});
  });
});

describe('what is no marker', () => {
  test('a hostile comment never throws', () => {
    const pieces = fc.constantFrom(
      '<!--',
      '-->',
      ' ',
      'klausul:',
      'clause',
      'AUT-01',
      'level=',
      '"',
      '\\',
      '=',
      '3',
      '\0',
      '>',
      '--',
      'å',
    );
    const comments = fc.oneof(
      fc.string({unit: 'binary', maxLength: 20}),
      fc.array(pieces, {maxLength: 14}).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(comments, (comment) => {
        looksLikeMarker(comment);
        parseMarker(comment);
      }),
      {numRuns: 2000, seed: 4},
    );
  });

  test.each([
    ['<!-- klausul:ned -->', {fault: 'unknown-name', found: 'ned'}],
    ['<!-- klausul: -->', {fault: 'unknown-name', found: ''}],
    ['<!-- klausul:Clause AUT-01 -->', {fault: 'unknown-name', found: 'Clause'}],
    ['<!-- klausul:clause\tAUT-01 -->', {fault: 'unknown-name', found: 'clause\tAUT-01'}],
    ['<!-- klausul:constructor -->', {fault: 'unknown-name', found: 'constructor'}],
    ['<!-- klausul:clause AUT-01 level=3 level=2 -->', {fault: 'twice', found: 'level'}],
    ['<!-- klausul:begin made made -->', {fault: 'twice', found: 'made'}],
    ['<!-- klausul:clause  AUT-01 -->', {fault: 'attribute', found: ' AUT-01'}],
    ['<!-- klausul:clause AUT-01 LOG-01 -->', {fault: 'attribute', found: 'LOG-01'}],
    ['<!-- klausul:clause level=3 AUT-01 -->', {fault: 'attribute', found: 'AUT-01'}],
    ['<!-- klausul:clause AUT-01x -->', {fault: 'attribute', found: 'x'}],
    ['<!-- klausul:clause ÅUT-01 -->', {fault: 'attribute', found: 'ÅUT-01'}],
    ['<!-- klausul:clause AUT-01 level= -->', {fault: 'attribute', found: 'level='}],
    ['<!-- klausul:clause AUT-01 level=3, rev=1 -->', undefined],
    ['<!-- klausul:clause AUT-01 level =3 -->', {fault: 'attribute', found: '=3'}],
    ['<!-- klausul:clause AUT-01 x="a -->', {fault: 'attribute', found: 'x="a'}],
    ['<!-- klausul:clause AUT-01 x="a\\n" -->', {fault: 'attribute', found: 'x="a\\n"'}],
    ['<!-- klausul:clause AUT-01 x="a"b -->', {fault: 'attribute', found: 'b'}],
    ['<!-- klausul:clause AUT-01 x=a--b -->', {fault: 'attribute', found: 'x=a--b'}],
    ['<!-- klausul:clause AUT-01 x="a--b" -->', {fault: 'attribute', found: 'x="a--b"'}],
    ['<!-- klausul:clause AUT-01 x="a>b" -->', {fault: 'attribute', found: 'x="a>b"'}],
    ['<!-- klausul:clause AUT-01 x="\u001b[2J" -->', {fault: 'attribute', found: 'x="\u001b[2J"'}],
    ['<!-- klausul:clause AUT-01 x=8 h -->', undefined],
    ['<!--klausul:end-->', {fault: 'attribute', found: '<!--klausul:end-->'}],
    ['<!-- klausul:end-->', {fault: 'attribute', found: '<!-- klausul:end-->'}],
    ['<!--  klausul:end -->', {fault: 'attribute', found: '<!--  klausul:end -->'}],
    ['<!-- Klausul:end -->', {fault: 'attribute', found: '<!-- Klausul:end -->'}],
    ['<!-- klausul :end -->', {fault: 'attribute', found: '<!-- klausul :end -->'}],
    ['<!--\u00a0klausul:end -->', {fault: 'attribute', found: '<!--\u00a0klausul:end -->'}],
  ] as const)('%s', (comment, fault) => {
    // All of them are meant as markers, so none may be passed over in silence.
    expect(looksLikeMarker(comment)).toBe(true);
    if (fault) expect(parseMarker(comment)).toEqual(fault);
    else expect(parseMarker(comment)).not.toHaveProperty('fault');
  });

  test.each(['<!-- klausul -->', '<!-- se klausul: 4 -->', '<!-- klausulen:end -->', '<!- klausul:end ->'])(
    '%s is somebody’s own comment',
    (comment) => {
      expect(looksLikeMarker(comment)).toBe(false);
    },
  );
});

test('the keys of the syntax are reserved, so that no parameter can mean something else', () => {
  expect([...reservedKeys].sort()).toEqual(['adopted', 'frame', 'lang', 'level', 'made', 'placement', 'rev', 'sum']);
});
