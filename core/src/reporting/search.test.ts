import {expect, test} from 'vitest';
import {catalog} from '../../../tests/support/procurement.ts';
import {findRequirements} from './search.ts';

const found = (query: string) => findRequirements(query, catalog).map(({id}) => id);
const textOf = (id: string) => JSON.stringify(catalog.requirement(id)).toLowerCase();

test('a word is found where a word begins, never inside another', () => {
  for (const id of found('vite')) expect(textOf(id)).toMatch(/(?<!\p{L})vite/u);
  expect(found('inaktivitet')).toContain('AUT-04');
  expect(found('vite')).not.toContain('AUT-04');
});

test('other inflections of a word are the same word', () => {
  const stored = found('lagring').filter((id) => !textOf(id).includes('lagring'));
  expect(stored.length).toBeGreaterThan(0);
  for (const id of stored) expect(textOf(id)).toMatch(/\blagr/);
  expect(found('loggar')).toEqual(expect.arrayContaining(['LOG-01', 'LOG-02']));
  expect(found('loggning')).toEqual(expect.arrayContaining(found('LOG-02')));
  expect(found('password')).toEqual(expect.arrayContaining(found('passwords')));
});

test('the last part of a compound is found', () => {
  expect(found('kopiering')).toEqual(expect.arrayContaining(found('säkerhetskopiering')));
});

test('every word counts, in one argument or several, in any order and in either form of å', () => {
  const both = found('lösenord försök');
  expect(both).toContain('AUT-03');
  expect(found('FÖRSÖK  Lösenord'.normalize('NFD'))).toEqual(both);
  expect(both.length).toBeLessThan(found('lösenord').length);
});

test('a source is found by its number, an id by its beginning', () => {
  expect(found('8.13').length).toBeGreaterThan(0);
  expect(found('NIS2 j').length).toBeGreaterThan(0);
  expect(found('log-02')).toContain('LOG-02');
});

test('nothing finds nothing', () => {
  expect(found('')).toEqual([]);
  expect(found('!')).toEqual([]);
  expect(found('finnsinte')).toEqual([]);
});
