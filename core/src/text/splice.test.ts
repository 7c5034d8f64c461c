import {expect, test} from 'vitest';
import {applySplices} from './splice.ts';

test('splices refer to the text before, in whatever order they come', () => {
  const splices = [
    {start: 9, end: 10, text: '3'},
    {start: 0, end: 0, text: '# 😀\n'},
    {start: 3, end: 4, text: ''},
  ];
  expect(applySplices('K: 1\r\nR: 2\r\n', splices)).toBe('# 😀\nK: \r\nR: 3\r\n');
});

test('insertions at one place keep their order and come before what is replaced there', () => {
  const splices = [
    {start: 1, end: 2, text: 'X'},
    {start: 1, end: 1, text: '1'},
    {start: 1, end: 1, text: '2'},
    {start: 2, end: 2, text: '3'},
  ];
  expect(applySplices('abc', splices)).toBe('a12X3c');
});

test('no splices leave the text as it is', () => {
  expect(applySplices('', [])).toBe('');
  expect(applySplices('\uFEFFa\r', [])).toBe('\uFEFFa\r');
});

test.each([
  [
    'overlap',
    [
      {start: 0, end: 2, text: ''},
      {start: 1, end: 3, text: ''},
    ],
  ],
  [
    'insert into what goes',
    [
      {start: 0, end: 2, text: ''},
      {start: 1, end: 1, text: 'x'},
    ],
  ],
  ['leave the text', [{start: 3, end: 4, text: ''}]],
  ['begin before it', [{start: -1, end: 0, text: ''}]],
  ['end before they start', [{start: 2, end: 1, text: ''}]],
])('splices that %s are a bug', (_, splices) => {
  expect(() => applySplices('abc', splices)).toThrow(RangeError);
});
