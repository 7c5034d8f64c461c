import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isMap, isScalar, isSeq, type Node, parseDocument} from 'yaml';
import {keyAt, nodeAt, readYaml, type YamlNode} from './read-yaml.ts';
import {procurement, traps, yamlSamples} from './yaml-documents.fixture.ts';

/** The source of the value at the path. */
function sourceAt(text: string, ...path: (string | number)[]): string | undefined {
  const {root} = readYaml(text);
  const node = root && nodeAt(root, path);
  return node && text.slice(node.start, node.end);
}

function problemsIn(text: string): string[] {
  return readYaml(text).problems.map(
    ({code, start, end}) => `${code} ${JSON.stringify(text.slice(start, end))} at ${start}`,
  );
}

describe('values', () => {
  test('a procurement gives the data that the yaml package gives', () => {
    const {value, problems} = readYaml(procurement);
    expect(problems).toEqual([]);
    expect(value).toEqual(parseDocument(procurement).toJS());
    expect(value).toMatchObject({published: '2026-11-10', framework: null, raised: []});
  });

  test('plain words, dates and numbers are those of the YAML 1.2 core schema', () => {
    const text =
      'a: yes\nb: NO\nc: True\nd: 2026-10-01\ne: 014\nf: 0o14\ng: 0x1F\nh: 1_000\ni: 12:30\nj: 1e3\nk: +.5\nl: ~\nm: Null\nn: "1"';
    expect(readYaml(text).value).toEqual({
      a: 'yes',
      b: 'NO',
      c: true,
      d: '2026-10-01',
      e: 14,
      f: 12,
      g: 31,
      h: '1_000',
      i: '12:30',
      j: 1000,
      k: 0.5,
      l: null,
      m: null,
      n: '1',
    });
  });

  test('what JSON cannot say stays text', () => {
    expect(readYaml('[.inf, -.INF, .nan, 1e999]').value).toEqual(['.inf', '-.INF', '.nan', '1e999']);
  });

  test('a key is its text, whatever a value written so would be', () => {
    expect(readYaml('1: a\n0x1F: b\nno: c\ntrue: d\n2026-10-01: e\n<<: f\n"": g\n~: h').value).toEqual({
      '1': 'a',
      '0x1F': 'b',
      no: 'c',
      true: 'd',
      '2026-10-01': 'e',
      '<<': 'f',
      '': 'g',
      '~': 'h',
    });
  });

  test('a key named __proto__ is a key', () => {
    const {value} = readYaml('__proto__: {polluted: true}\nconstructor: 1\n');
    expect(JSON.stringify(value)).toBe('{"__proto__":{"polluted":true},"constructor":1}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect((value as {polluted?: boolean}).polluted).toBeUndefined();
  });

  test.each(['', '# bara en kommentar\n', '---\n', '--- # x\n...\n', '\uFEFF'])('%j has no root', (text) => {
    expect(readYaml(text)).toEqual({value: undefined, problems: []});
  });
});

describe('places', () => {
  test('quotes belong to a scalar, comments do not', () => {
    expect(sourceAt(procurement, 'reference')).toBe("'KS 2026/0123'");
    expect(sourceAt(procurement, 'information', 1, 'name')).toBe('"Schema: läsår 2026/27"');
    expect(sourceAt(procurement, 'published')).toBe('2026-11-10');
  });

  test('an empty value is the empty range right after its colon', () => {
    for (const [path, before] of [
      [['framework'], 'framework:'],
      [['assessments', 'tia'], 'tia:'],
      [['information', 1, 'R'], '\n    R:'],
    ] as const) {
      const {root} = readYaml(procurement);
      const node = root && nodeAt(root, path);
      expect(node).toMatchObject({kind: 'scalar', value: null, raw: '', start: node?.end});
      expect(procurement.slice(0, node?.start).endsWith(before)).toBe(true);
    }
  });

  test('an empty item is the empty range right after its dash', () => {
    const {root} = readYaml('- \n-\n- # c\n');
    expect(root).toMatchObject({
      items: [
        {start: 1, end: 1},
        {start: 4, end: 4},
        {start: 6, end: 6},
      ],
    });
  });

  test('a block scalar ends with its last line, before the line break', () => {
    expect(sourceAt(procurement, 'information', 0, 'motive')).toMatch(
      /^>- +# internal\n {6}Journalerna[\s\S]*25 kap. OSL\.$/,
    );
    expect(sourceAt(procurement, 'information', 1, 'motive')).toMatch(/^\|\n {6}Publicerat på webben\n {8}sedan 2024$/);
    expect(sourceAt('a: |+\n  x\n\n\nb: 1', 'a')).toBe('|+\n  x\n\n');
    expect(sourceAt('a: |\n  x\n   \n  \nb: 1', 'a')).toBe('|\n  x\n   ');
    expect(sourceAt('a: >-   # c\n\nb: 1', 'a')).toBe('>-');
  });

  test('a block collection goes from its first to its last node, a flow collection from bracket to bracket', () => {
    expect(sourceAt(procurement, 'deviations')).toMatch(/^- requirement: LOG-02[\s\S]*\[LOG-03\]$/);
    expect(sourceAt(procurement, 'deviations', 0)).toMatch(/^requirement: LOG-02[\s\S]*\[LOG-03\]$/);
    expect(sourceAt(procurement, 'flags')).toMatch(/^\[\n[\s\S]*secrecy\n {2}\]$/);
    expect(sourceAt(procurement, 'assessments', 'dpia')).toBe('{done: 2026-10-05}');
  });

  test('a key has a place of its own', () => {
    const {root} = readYaml(procurement);
    expect(root && keyAt(root, ['information', 0, 'K'])).toMatchObject({value: 'K', raw: 'K'});
    expect(root && keyAt(root, ['information', 0])).toBeUndefined();
    expect(root && keyAt(root, ['information', 0, 'T'])).toBeUndefined();
    expect(root && nodeAt(root, ['information', '0', 'K'])).toMatchObject({value: 3});
    expect(root && nodeAt(root, ['information', 'length'])).toBeUndefined();
    expect(root && nodeAt(root, ['name', 'x'])).toBeUndefined();
  });

  test('front matter is read with its place in the document', () => {
    const document = '---\nklausul:\n  law: LOU\n  law: LUF\n  x: [\n---\n# Upphandling\n';
    const [start, end] = [4, document.indexOf('  x:')];
    const {root, problems} = readYaml(document.slice(start, end), {offset: start});
    const law = root && nodeAt(root, ['klausul', 'law']);
    expect(document.slice(law?.start, law?.end)).toBe('LOU');
    expect(problems.map((problem) => document.slice(problem.start))).toEqual([
      document.slice(document.lastIndexOf('law')),
    ]);
    const broken = readYaml(document.slice(start, end + '  x: ['.length), {offset: start});
    expect(broken.problems).toMatchObject([{code: 'syntax', start: end + '  x: ['.length}]);
  });

  test.each(['\n', '\r\n'])('all places are where the yaml package finds them, with %j', (eol) => {
    for (const text of [procurement, ...traps].map((text) => text.replaceAll('\n', eol))) {
      expect(readYaml(text).problems, text).toEqual([]);
      expectPlacesOf(text);
    }
  });

  test('all places are where the yaml package finds them in what it writes', () => {
    fc.assert(
      fc.property(yamlSamples(), fc.boolean(), (lf, isCrlf) => {
        const text = isCrlf ? lf.replaceAll('\n', '\r\n') : lf;
        const {value, problems} = readYaml(text);
        expect(problems).toEqual([]);
        expect(JSON.stringify(value)).toBe(JSON.stringify(parseDocument(text).toJS()));
        expectPlacesOf(text);
      }),
      {numRuns: 1000},
    );
  });

  test('a lone carriage return breaks lines as a line feed does', () => {
    for (const text of [procurement, ...traps]) {
      const ignoringRaw = (key: string, value: unknown) => (key === 'raw' ? undefined : value);
      const withCr = readYaml(text.replaceAll('\n', '\r'));
      expect(JSON.stringify(withCr, ignoringRaw)).toBe(JSON.stringify(readYaml(text), ignoringRaw));
    }
  });
});

describe('problems', () => {
  test('everything that makes a file mean something else than it shows is reported in one go', () => {
    const text =
      'law: &a LOU\nname: *a\nto: !!str 1\nlaw: LUF\n? [x]\n: y\ninformation:\n  - {K: 1, K: 2, "K": 3}\n: z\n';
    expect(problemsIn(text)).toEqual([
      'anchor "&a" at 5',
      'alias "*a" at 18',
      'tag "!!str" at 25',
      'duplicate-key "law" at 33',
      'key-not-text "[x]" at 44',
      'duplicate-key "K" at 76',
      'duplicate-key "\\"K\\"" at 82',
      'key-not-text "" at 90',
    ]);
    expect(readYaml(text).value).toMatchObject({law: 'LOU', information: [{K: 1}]});
  });

  test.each([
    ['flags: [\n  secrecy\n]', 'syntax "]" at 19', 'deficient indentation'],
    ['a:\n\t- b\n', 'syntax "\\t" at 3', 'tab characters must not be used in indentation'],
    ['a: [1, 2\nb: 3', 'syntax "b" at 9', 'deficient indentation'],
    ['a: "x', 'syntax "" at 5', 'unexpected end of the stream within a double quoted scalar'],
    ['a: 1\n b: 2', 'syntax ":" at 7', 'bad indentation of a mapping entry'],
    ['a: "\\😀"', 'syntax "😀" at 5', 'unknown escape sequence'],
    ['a: \0', 'syntax "\\u0000" at 3', 'null byte is not allowed in input'],
  ])('%j cannot be read', (text, problem, detail) => {
    expect(problemsIn(text)).toEqual([problem]);
    expect(readYaml(text)).toMatchObject({value: undefined, problems: [{detail}]});
  });

  test.each([
    ['a: 1\n---\nb: 2\n', 5],
    ['---\n---\n', 4],
    ['  ---\n---\n', 6],
    ['# --- x\n--- # y\na: "\n  --- "\n...\n---\n', 29],
    ['\uFEFFa: 1\r\n...\r\n# c\r\nb: 2', 7],
    ['---\n...\n---\na', 4],
  ])('%j holds several documents', (text, at) => {
    expect(readYaml(text).problems).toEqual([{code: 'several-documents', start: at, end: at + 3}]);
  });

  test('a marker inside a comment is no second document', () => {
    expect(readYaml('---\n# \u2028---\na: "x --- y"\n').problems).toEqual([]);
  });

  test('nesting has a limit', () => {
    expect(readYaml('['.repeat(99) + ']'.repeat(99)).problems).toEqual([]);
    for (const opening of ['[', '{a: ', '- ', '? ', '[{a: ']) {
      expect(problemsIn(opening.repeat(10_000))).toMatchObject([expect.stringMatching(/^(too-deep|syntax)/)]);
    }
    expect(problemsIn('['.repeat(10_000))).toEqual(['too-deep "[" at 99']);
  });

  test('a text over one megabyte is not read', () => {
    const text = `a: ${'x'.repeat(1024 * 1024)}`;
    expect(readYaml(text, {offset: 4})).toEqual({
      value: undefined,
      problems: [{code: 'too-large', start: 4, end: 4 + text.length}],
    });
  });

  test('hostile texts take no longer than honest ones of their size', () => {
    const fill = (part: string) => part.repeat(200_000 / part.length);
    const timeOf = (text: string) => {
      const start = performance.now();
      readYaml(text);
      return performance.now() - start;
    };
    const honest = Math.max(timeOf(fill(procurement)), timeOf(fill('- a: 1\n')), 50);
    const marks = [
      '[',
      '{',
      '- ',
      '? ',
      ': ',
      '[],',
      '"',
      "'",
      '|',
      '\\',
      '\n',
      '\r',
      ' ',
      '\t',
      '*a ',
      '&a ',
      '!a ',
      '[a: ',
      '{a: {',
      '[? ',
    ];
    const lines = [
      'a:',
      '#',
      '---',
      '...',
      '\uFEFF',
      '\uFEFF#',
      'x',
      '- |',
      '- |+\n',
      '%TAG !a! b',
      '"\\',
      '- &a',
      '&a !b',
      '? &a',
      '&a b: &c d',
      '[[1]]: 2',
    ];
    for (const part of [...marks, ...lines.map((line) => `${line}\n`)]) {
      for (const text of [
        fill(part),
        `[${fill(part)}`,
        `a: "${fill(part)}`,
        `a: |\n ${fill(part)}`,
        `- &a [${fill(part)}]: b`,
      ]) {
        expect(timeOf(text), JSON.stringify(text.slice(0, 20))).toBeLessThan(20 * honest);
      }
    }
  });

  test('no text makes it throw, and every place lies in the text', () => {
    const fragments = fc.constantFrom(
      'a',
      'b',
      ':',
      ': ',
      '- ',
      '-',
      '? ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '#',
      ' #',
      '|',
      '>',
      '|+\n',
      "'",
      '"',
      '\\',
      '&a',
      '*a',
      '!',
      '!!str ',
      '%',
      '@',
      '`',
      '\n',
      '\r\n',
      '\r',
      '\t',
      ' ',
      '  ',
      '\n  ',
      '---',
      '\n---\n',
      '...\n',
      '\uFEFF',
      '\u2028',
      '😀',
      '\uD83D',
      '\0',
      '~',
      '1',
      '<<',
    );
    const text = fc.oneof(
      fc.array(fragments, {maxLength: 25}).map((parts) => parts.join('')),
      fc.string({unit: 'binary', maxLength: 20}),
      fc.tuple(fc.nat(procurement.length), fragments, fc.nat(5)).map(([at, fragment, cut]) => {
        return procurement.slice(0, at) + fragment + procurement.slice(at + cut);
      }),
    );
    fc.assert(
      fc.property(text, fc.nat(9), (text, offset) => {
        const {root, problems} = readYaml(text, {offset});
        for (const {start, end} of problems) expectRange(start - offset, end - offset, text.length);
        if (root) expectOrder(root, text, offset);
      }),
      {numRuns: 10_000},
    );
  });
});

function expectRange(start: number, end: number, length: number): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(length);
}

/** Children lie inside their parent, one behind the other, and scalars hold their source. */
function expectOrder(node: YamlNode, text: string, offset: number): void {
  expectRange(node.start - offset, node.end - offset, text.length);
  if (node.kind === 'scalar') {
    expect(node.raw).toBe(text.slice(node.start - offset, node.end - offset));
    return;
  }
  const children = node.kind === 'sequence' ? node.items : node.entries.flatMap(({key, value}) => [key, value]);
  let position = node.start;
  for (const child of children) {
    expect(child.start).toBeGreaterThanOrEqual(position);
    expectOrder(child, text, offset);
    position = child.end;
  }
  expect(node.end).toBeGreaterThanOrEqual(position);
}

/**
 * The yaml package counts what follows a block collection or a block scalar to it, up to the next node, and puts an
 * empty value behind the blanks after its colon. Everything else must be equal.
 */
function expectPlacesOf(text: string): void {
  const {root} = readYaml(text);
  const document = parseDocument(text, {logLevel: 'silent'});
  expect(document.errors).toEqual([]);
  if (root) {
    expectOrder(root, text, 0);
    expectPlace(root, document.contents, text);
  }
}

function expectPlace(node: YamlNode, reference: Node | null | undefined, text: string): void {
  const what = JSON.stringify(text.slice(node.start, node.end));
  const [start, end] = reference?.range ?? [node.start, node.end];
  const isEmpty = node.start === node.end;
  if (isEmpty) {
    expect(text.slice(node.end, start), `after the empty node at ${node.start}`).toMatch(/^[ \t]*$/);
    expect(text.slice(0, node.end)).toMatch(reference ? /[-:]$/ : /[^ \t\r\n]$/);
    return;
  }
  expect(node.start, `start of ${what}`).toBe(start);
  const first = text.charAt(node.start);
  const isBlock = node.kind === 'scalar' ? /[|>]/.test(first) : !/[[{]/.test(first);
  if (isBlock) expect(text.slice(node.end, end), `after ${what}`).toMatch(/^([ \t]+(#[^\r\n]*)?|\r?\n|#[^\r\n]*)*$/);
  else expect(node.end, `end of ${what}`).toBe(end);

  if (node.kind === 'sequence') {
    if (!isSeq<Node>(reference)) throw new Error(`No sequence: ${what}`);
    expect(node.items).toHaveLength(reference.items.length);
    for (const [index, item] of node.items.entries()) expectPlace(item, reference.items[index], text);
  } else if (node.kind === 'mapping') {
    if (!isMap<Node, Node | null>(reference)) throw new Error(`No mapping: ${what}`);
    expect(node.entries).toHaveLength(reference.items.length);
    for (const [index, {key, value}] of node.entries.entries()) {
      expectPlace(key, reference.items[index]?.key, text);
      expectPlace(value, reference.items[index]?.value, text);
    }
  } else {
    expect(isScalar(reference) && !isBlock ? text.slice(...(reference.range ?? []).slice(0, 2)) : node.raw).toBe(
      node.raw,
    );
  }
}
