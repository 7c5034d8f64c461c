import fc from 'fast-check';
import {expect, test} from 'vitest';
import {positionsOf} from './positions.ts';

test('lines and columns count from 1, columns in UTF-16 units, whatever ends the lines', () => {
  const text = 'å😀b\r\nc\rd\n\n\u2028e';
  const position = positionsOf(text);
  const at = (character: string) => Object.values(position(text.indexOf(character)));
  expect(at('å')).toEqual([1, 1]);
  expect(at('b')).toEqual([1, 4]);
  expect(at('c')).toEqual([2, 1]);
  expect(at('d')).toEqual([3, 1]);
  expect(at('e')).toEqual([5, 2]);
  expect(Object.values(position(text.length))).toEqual([5, 3]);
  expect(Object.values(positionsOf('')(0))).toEqual([1, 1]);
});

test('a position leads back to its offset', () => {
  const texts = fc.string({unit: fc.constantFrom('a', '\n', '\r', '\r\n', 'å', '😀', '\u2028', '\t'), maxLength: 30});
  fc.assert(
    fc.property(texts, fc.nat(), (text, place) => {
      const offset = place % (text.length + 1);
      const {line, column} = positionsOf(text)(offset);
      const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
      expect(lines.slice(0, line - 1).join('').length + column - 1).toBe(offset);
    }),
    {numRuns: 500, seed: 1},
  );
});
