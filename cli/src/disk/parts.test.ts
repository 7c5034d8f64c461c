import type {ProcurementPlace} from '@klausul/core';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Part} from './open-paths.ts';
import {indivisible, piecesOf, shardOf, sizeOf} from './parts.ts';

const folder = (path: string): ProcurementPlace => ({kind: 'folder', path, withFiles: true});
const file = (path: string): ProcurementPlace => ({kind: 'file', path});

/** Parts as `locatePaths` gives them: by path, with procurements inside others, in several workspaces, and dead ends. */
const names = fc.uniqueArray(fc.constantFrom('a', 'a/b', 'a/b/c.md', 'a.md', 'b', 'b/x', 'b/y/z', 'c', 'd.md', 'e/f'));
const part: fc.Arbitrary<Part> = fc.oneof(
  names.map((paths) => ({
    root: '/w',
    places: paths.sort().map((path) => (path.endsWith('.md') ? file(path) : folder(path))),
  })),
  fc.constant({nowhere: '/w/saknas', message: {sv: 'saknas', en: 'missing'}}),
);
const parts = fc.array(part, {maxLength: 6});

const listed = (all: readonly Part[]) =>
  all.flatMap((one) => ('nowhere' in one ? [one.nowhere] : one.places.map(({path}) => path)));

describe('--shard i/n', () => {
  test('every procurement is in exactly one shard, and the shards after each other are the whole', () => {
    fc.assert(
      fc.property(parts, fc.integer({min: 1, max: 9}), (all, of) => {
        const shards = Array.from({length: of}, (_, index) => shardOf(all, {index: index + 1, of}));
        expect(shards.flatMap(listed)).toEqual(listed(all));
      }),
    );
  });

  test('shards are as long as each other, give or take one', () => {
    fc.assert(
      fc.property(parts, fc.integer({min: 1, max: 9}), (all, of) => {
        const lengths = Array.from({length: of}, (_, index) => shardOf(all, {index: index + 1, of}).length);
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('what lies in the folder of a procurement goes with it: a file there may turn out to be one of its own', () => {
    const places = [folder('a'), folder('a/b'), file('a/c.md'), file('a.md'), folder('b')];
    const groups = indivisible([{root: '/w', places}]);
    expect(groups.map((group) => listed([group]))).toEqual([['a', 'a/b', 'a/c.md'], ['a.md'], ['b']]);
  });

  test('a workspace that is one procurement with others in it is not divided', () => {
    expect(indivisible([{root: '/w', places: [folder(''), folder('a'), folder('b')]}])).toHaveLength(1);
  });
});

test('pieces of work hold every procurement once, in the order of paths, none smaller than asked but the last', () => {
  fc.assert(
    fc.property(parts, fc.integer({min: 1, max: 4}), (all, size) => {
      const pieces = piecesOf(all, size);
      expect(pieces.flatMap(listed)).toEqual(listed(all));
      for (const piece of pieces.slice(0, -1)) {
        expect(piece.reduce((sum, one) => sum + sizeOf(one), 0)).toBeGreaterThanOrEqual(size);
      }
    }),
  );
});
