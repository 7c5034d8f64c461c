import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {Lexer, parse} from 'yaml';
import {applySplices} from '../text/splice.ts';
import {appendItem, setValue} from './edit-yaml.ts';
import {nodeAt, readYaml, type YamlNode} from './read-yaml.ts';
import type {YamlItem, YamlPlain} from './write-yaml.ts';
import {procurement, traps, yamlSamples} from './yaml-documents.fixture.ts';

type Path = readonly (string | number)[];

function afterSetting(text: string, path: Path, value: YamlPlain, after?: string): string | undefined {
  const {root} = readYaml(text);
  const splice = root && setValue(text, root, path, value, after === undefined ? {} : {after});
  return splice && applySplices(text, [splice]);
}

function afterAppending(text: string, path: Path, item: YamlItem): string | undefined {
  const {root} = readYaml(text);
  const splice = root && appendItem(text, root, path, item);
  return splice && applySplices(text, [splice]);
}

/** The lines that differ, without what is equal before and behind them. */
function changedLines(before: string, after: string | undefined): {readonly from: string[]; readonly to: string[]} {
  const [from, to] = [before.split('\n'), (after ?? '').split('\n')];
  while (from.length > 0 && from[0] === to[0]) [from, to].map((lines) => lines.shift());
  while (from.length > 0 && from.at(-1) === to.at(-1)) [from, to].map((lines) => lines.pop());
  return {from, to};
}

describe('setting a value', () => {
  test('a value that is there is replaced, its comment stays', () => {
    expect(changedLines(procurement, afterSetting(procurement, ['published'], '2026-12-01'))).toEqual({
      from: ['published: 2026-11-10             # from here on changes are corrigenda'],
      to: ['published: 2026-12-01             # from here on changes are corrigenda'],
    });
    expect(changedLines(procurement, afterSetting(procurement, ['information', 0, 'K'], 2))).toEqual({
      from: ['    K: 3'],
      to: ['    K: 2'],
    });
    expect(changedLines(procurement, afterSetting(procurement, ['reference'], 'KS: 2026/0124'))).toEqual({
      from: ["reference: 'KS 2026/0123'"],
      to: ['reference: "KS: 2026/0124"'],
    });
  });

  test('an empty value is filled in', () => {
    expect(changedLines(procurement, afterSetting(procurement, ['information', 1, 'R'], 2))).toEqual({
      from: ['    R:'],
      to: ['    R: 2'],
    });
    expect(afterSetting('framework:   # avrop\r\n', ['framework'], 'x')).toBe('framework: x   # avrop\r\n');
    expect(afterSetting('{tia:, "dpia": , pub}', ['tia'], true)).toBe('{tia: true, "dpia": , pub}');
    expect(afterSetting('{tia:, "dpia": , pub}', ['dpia'], true)).toBe('{tia:, "dpia": true , pub}');
    expect(afterSetting('{tia:, "dpia": , pub}', ['pub'], true)).toBe('{tia:, "dpia": , pub: true}');
  });

  test('a text over several lines becomes one line and keeps the comment of its first', () => {
    const after = afterSetting(procurement, ['information', 0, 'motive'], 'Rör barn.\nSe OSL.');
    expect(after).toContain('    motive: "Rör barn.\\nSe OSL."                    # internal\n  - name:');
    expect(afterSetting(procurement, ['information', 1, 'motive'], 'Publikt')).toContain(
      '    motive: Publikt\n\nraised:',
    );
    expect(afterSetting('motive:\n  Rör\n  barn # ja\nlaw: LOU', ['motive'], 'x')).toBe('motive:\n  x # ja\nlaw: LOU');
  });

  test('a value is written for the place where it stands', () => {
    expect(afterSetting('a: {b: 1}', ['a', 'b'], 'x, y')).toBe('a: {b: "x, y"}');
    expect(afterSetting('a: [b: 1, c]', ['a', 0, 'b'], '[x]')).toBe('a: [b: "[x]", c]');
    expect(afterSetting('a: b', ['a'], 'x, y')).toBe('a: x, y');
    expect(afterSetting('{"a":"b"}', ['a'], ':c')).toBe('{"a": :c}');
  });

  test('a short collection gives way, one over several lines does not, because of its comments', () => {
    expect(afterSetting('motive: { see: KS 3 } # not\n', ['motive'], 'Rör barn')).toBe('motive: Rör barn # not\n');
    expect(afterSetting('motive:\n  see: KS 3 # not\n', ['motive'], 'x')).toBeUndefined();
    expect(afterSetting('motive:\n- a\n', ['motive'], 'x')).toBeUndefined();
    expect(afterSetting('motive: [a, # not\n  b]\n', ['motive'], 'x')).toBeUndefined();
  });

  test('a new key goes to the end of its mapping, or behind the key that it belongs to', () => {
    expect(afterSetting(procurement, ['procedure'], 'open')).toBe(`${procurement}procedure: open\n`);
    expect(changedLines(procurement, afterSetting(procurement, ['procedure'], 'open', 'law'))).toEqual({
      from: [],
      to: ['procedure: open'],
    });
    expect(afterSetting(procurement, ['procedure'], 'open', 'law')).toContain('law: LOU\nprocedure: open\npublished:');
    expect(afterSetting(procurement, ['scale'], 'klassa-4', 'published')).toContain(
      'corrigenda\nscale: klassa-4\nframework:',
    );
    expect(afterSetting(procurement, ['scale'], 'klassa-4', 'missing')).toBe(`${procurement}scale: klassa-4\n`);
    expect(afterSetting(procurement, ['information', 0, 'T'], 2, 'R')).toContain('    R: 2\n    T: 2\n    motive: >-');
    expect(afterSetting(procurement, ['information', 0, 'T'], 2)).toContain('25 kap. OSL.\n    T: 2\n  - name:');
    expect(afterSetting(procurement, ['deviations', 0, 'reference'], 'KS 4')).toContain(
      '[LOG-03]\n    reference: KS 4\n\n# Bedömningar',
    );
  });

  test('in a flow mapping a new key follows on the same line', () => {
    expect(afterSetting(procurement, ['assessments', 'pub'], true)).toContain(
      'assessments: { dpia: {done: 2026-10-05}, tia:, pub: true }\n',
    );
    expect(afterSetting('a: {}', ['a', 'b: c'], 'd, e')).toBe('a: {"b: c": "d, e"}');
    expect(afterSetting('{ a: 1, # not\n  b }', ['c'], 2, 'a')).toBe('{ a: 1, c: 2, # not\n  b }');
    expect(afterSetting('{ a: 1, }', ['c'], 2)).toBe('{ a: 1, c: 2, }');
  });

  test('front matter is edited in place', () => {
    const document = '---\r\nklausul:\r\n  law: LOU # ja\r\n---\r\n# Upphandling\r\n';
    const [start, end] = [5, document.lastIndexOf('---')];
    const {root} = readYaml(document.slice(start, end), {offset: start});
    const splice = root && setValue(document, root, ['klausul', 'language'], 'sv');
    expect(splice && applySplices(document, [splice])).toBe(
      '---\r\nklausul:\r\n  law: LOU # ja\r\n  language: sv\r\n---\r\n# Upphandling\r\n',
    );
  });

  test('a byte order mark is no indentation, and a missing final line break stays missing', () => {
    expect(afterSetting('\uFEFFlaw: LOU', ['language'], 'sv')).toBe('\uFEFFlaw: LOU\nlanguage: sv');
    expect(afterSetting('- law: LOU\r', [0, 'language'], 'sv')).toBe('- law: LOU\r  language: sv\r');
  });

  test('the empty lines of a text that keeps them are not lost to a new key', () => {
    const after = afterSetting('a: |+\n  x\n\n\n# c\n', ['b'], 1);
    expect(after).toBe('a: |+\n  x\n\n\nb: 1\n# c\n');
    expect(readYaml(after ?? '').value).toEqual({a: 'x\n\n\n', b: 1});
  });

  test.each<[string, Path]>([
    ['a: 1', ['b', 'c']],
    ['a: 1', ['a', 'c']],
    ['a:', ['a', 'c']],
    ['- a', [0]],
    ['a', []],
    ['[a: 1]', [0, 'b']],
    ['? a\n', ['a']],
  ])('%j has no place for %j', (text, path) => {
    expect(afterSetting(text, path, 'x')).toBeUndefined();
  });
});

describe('adding an item', () => {
  const deviation = {requirement: 'LOG-02', decision: 'lower', to: 1, compensating: ['LOG-03', 'LOG-04']};

  test('a list in block style gets one more item, indented as the others', () => {
    expect(afterAppending(procurement, ['deviations'], deviation)).toContain(
      '    compensating: [LOG-03]\n  - requirement: LOG-02\n    decision: lower\n    to: 1\n    compensating: [LOG-03, LOG-04]\n\n# Bedömningar',
    );
    expect(afterAppending(procurement, ['met-elsewhere'], {requirement: 'PUB-02', section: '12'})).toContain(
      'section: "11" }\n- requirement: PUB-02\n  section: "12"\ndeviations:',
    );
    expect(afterAppending('a:\r\n- - b # not\r\n\r\n', ['a', 0], 'c')).toBe('a:\r\n- - b # not\r\n  - c\r\n\r\n');
  });

  test('a list in flow style gets one more item on the same line', () => {
    expect(afterAppending(procurement, ['deliveries'], 'on-premise')).toContain(
      'deliveries: [saas, consulting, on-premise]\n',
    );
    expect(afterAppending(procurement, ['flags'], 'ai')).toContain('  secrecy, ai\n  ]\n');
    expect(afterAppending('[{a: 1},]', [], {b: 'x, y', c: [1]})).toBe('[{a: 1}, { b: "x, y", c: [1] },]');
  });

  test('an empty list is begun in block style, its comment stays behind the key', () => {
    expect(afterAppending(procurement, ['raised'], {aspect: 'R', to: 3})).toContain(
      'raised:                        # { aspect: R, to: 3 }\n  - aspect: R\n    to: 3\nplacements:',
    );
    expect(afterAppending(procurement, ['framework'], 'x')).toContain(
      'framework:                        # call-off only\n  - x\nclassified:',
    );
    expect(afterAppending('a:\n  - b: ~  \n    c: 1', ['a', 0, 'b'], 'd')).toBe('a:\n  - b:\n      - d\n    c: 1');
  });

  test('an empty list that cannot change its style stays in flow style', () => {
    expect(afterAppending('{a: [], b: , c: null}', ['a'], {d: 1})).toBe('{a: [{ d: 1 }], b: , c: null}');
    expect(afterAppending('{a: [], b: , c: null}', ['b'], 1)).toBe('{a: [], b: [1] , c: null}');
    expect(afterAppending('{a: [], b: , c: null}', ['c'], 1)).toBe('{a: [], b: , c: [1]}');
    expect(afterAppending('a: [ # not\n  ]', ['a'], 1)).toBe('a: [1 # not\n  ]');
    expect(afterAppending('- []', [0], 1)).toBe('- [1]');
    expect(afterAppending('[]', [], 1)).toBe('[1]');
  });

  test('a list that is missing is begun under a key of its own', () => {
    expect(afterAppending('law: LOU\r\n', ['deviations'], deviation)).toBe(
      'law: LOU\r\ndeviations:\r\n  - requirement: LOG-02\r\n    decision: lower\r\n    to: 1\r\n    compensating: [LOG-03, LOG-04]\r\n',
    );
    expect(afterAppending('{ law: LOU }', ['flags'], 'ai')).toBe('{ law: LOU, flags: [ai] }');
  });

  test.each<[string, Path]>([
    ['a: 1', ['a']],
    ['a: {b: 1}', ['a']],
    ['a: 1', ['b', 'c']],
    ['a', []],
    ['? a\n', ['a']],
    ['- a\n-\n', [1]],
  ])('%j has no place for an item at %j', (text, path) => {
    expect(afterAppending(text, path, 1)).toBeUndefined();
  });
});

describe('whatever the document looks like', () => {
  const documents = fc
    .tuple(fc.oneof(yamlSamples(), fc.constantFrom(procurement, ...traps)), fc.constantFrom('\n', '\r\n'), fc.boolean())
    .map(([text, eol, isCut]) => (isCut ? text.trimEnd() : text).replaceAll('\n', eol));
  const scalars = fc.oneof(
    fc.string({unit: 'grapheme', maxLength: 12}),
    fc.constantFrom('a: b', 'x, y', '# z', ' ', 'två\nrader', '2026-10-01'),
    fc.integer(),
    fc.boolean(),
  );
  const names = fc.oneof(
    fc.constantFrom('new', '__proto__', 'a: b', 'x, y', '1'),
    fc.string({unit: 'grapheme', maxLength: 5}),
  );
  const items = fc.oneof(
    scalars,
    fc.dictionary(names, fc.oneof(scalars, fc.array(fc.oneof(fc.string(), fc.integer()), {maxLength: 3})), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  );

  test('a value that was set is read back, and nothing else changes', () => {
    let edits = 0;
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(), names, scalars, (text, whichMapping, whichKey, newName, value) => {
        const {root, value: data} = readYaml(text);
        if (!root) return;
        const mappings = nodesIn(root).filter(({node}) => node.kind === 'mapping');
        const mapping = mappings[whichMapping % mappings.length];
        if (mapping?.node.kind !== 'mapping') return;
        const keys = [...mapping.node.entries.map(({key}) => key.value), newName];
        const path = [...mapping.path, keys[whichKey % keys.length] ?? newName];
        const splice = setValue(text, root, path, value, {after: keys[0] ?? newName});
        if (!splice) {
          const old = nodeAt(root, path);
          // A collection over several lines, `? a`, or `[a: 1]`.
          expect(old ? old.kind !== 'scalar' || old.raw === '' : !/[{]/.test(text.charAt(mapping.node.start))).toBe(
            true,
          );
          return;
        }
        edits++;
        expectEdited(text, applySplices(text, [splice]), withValue(data, path, value));
      }),
      {numRuns: 1000},
    );
    expect(edits).toBeGreaterThan(500);
  });

  test('an item that was added is read back, and nothing else changes', () => {
    let edits = 0;
    fc.assert(
      fc.property(documents, fc.nat(), names, items, (text, which, newName, item) => {
        const {root, value: data} = readYaml(text);
        if (!root) return;
        const places = nodesIn(root).flatMap(({node, path}) => {
          if (node.kind === 'mapping')
            return node.entries.some(({key}) => key.value === newName) ? [] : [[...path, newName]];
          return node.kind === 'sequence' || node.value === null ? [path] : [];
        });
        const path = places[which % places.length];
        const splice = path && appendItem(text, root, path, item);
        if (!splice) return;
        edits++;
        const list = (nodeAt(root, path)?.kind === 'sequence' ? dataAt(data, path) : []) as unknown[];
        expectEdited(text, applySplices(text, [splice]), withValue(data, path, [...list, item]));
      }),
      {numRuns: 1000},
    );
    expect(edits).toBeGreaterThan(500);
  });
});

function nodesIn(node: YamlNode, path: Path = []): {readonly node: YamlNode; readonly path: Path}[] {
  const children =
    node.kind === 'mapping'
      ? node.entries.map(({key, value}) => nodesIn(value, [...path, key.value]))
      : node.kind === 'sequence'
        ? node.items.map((item, index) => nodesIn(item, [...path, index]))
        : [];
  return [{node, path}, ...children.flat()];
}

function dataAt(data: unknown, path: Path): unknown {
  return path.reduce((value, segment) => Object.getOwnPropertyDescriptor(value, segment)?.value, data);
}

function withValue(data: unknown, [segment, ...rest]: Path, value: unknown): unknown {
  if (segment === undefined) return value;
  if (Array.isArray(data)) return data.map((item, index) => (index === segment ? withValue(item, rest, value) : item));
  const entries = new Map<string, unknown>(Object.entries(data as object));
  return Object.fromEntries(entries.set(String(segment), withValue(entries.get(String(segment)), rest, value)));
}

/** Both readers find the data, and no comment is lost, no line break of another kind comes in. */
function expectEdited(before: string, after: string, data: unknown): void {
  expect(readYaml(after)).toMatchObject({problems: []});
  expect(sorted(readYaml(after).value), after).toBe(sorted(data));
  expect(sorted(parse(after, {logLevel: 'silent', stringKeys: true})), after).toBe(sorted(data));
  expect(commentsIn(after), after).toEqual(commentsIn(before));
  if (before.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n');
}

/** As JSON, with keys in alphabetical order. */
function sorted(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  });
}

function commentsIn(text: string): string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#')).sort();
}
