import {describe, expect, test} from 'vitest';
import type {WordGroup} from '../generated/words-types.ts';
import {findWords, longestOf, occurrences, sentencesOf} from './words.ts';

describe('a word is found where it stands by itself', () => {
  test.each([
    ['ska', 'Tjänsten ska svara.', 1],
    ['ska', 'Ett ska-krav ska besvaras.', 1],
    ['ska', 'Skada och skaka.', 0],
    ['m.m.', 'säkerhetskopior m.m.', 1],
    ['ofta', 'så ofta som', 1],
    ['hög', 'höga', 0],
  ])('%s in “%s”: %i', (word, text, count) => {
    expect(occurrences(text, word)).toHaveLength(count);
  });

  test('a hyphen ends a name, and a prefix needs no end', () => {
    expect(occurrences('ett ISO-certifikat', 'ISO')).toHaveLength(0);
    expect(occurrences('ett ISO-certifikat', 'ISO', {hyphens: true})).toHaveLength(1);
    expect(occurrences('åtgärd A.9.2.3', 'A.9.', {prefix: true})).toHaveLength(1);
    expect(occurrences('åtgärd A.9.2.3', 'A.9.')).toHaveLength(0);
  });
});

describe('listed words', () => {
  const group = (word: WordGroup['sv'][number]): readonly WordGroup[] => [
    {kind: 'vague', scope: 'demand', severity: 'warning', note: {sv: '', en: ''}, sv: [word], en: []},
  ];
  const find = (text: string, word: WordGroup['sv'][number]) =>
    findWords(text, group(word), 'sv').map(({start, end}) => text.slice(start, end));

  test('are found in every form, with small or capital letters, the longest form once', () => {
    const word = {word: 'ca', inflections: ['ca.', 'cirka']};
    expect(find('Cirka tio, ca. tolv eller ca femton', word)).toEqual(['Cirka', 'ca.', 'ca']);
  });

  test('are fine in an allowed phrase, and not beside it', () => {
    const word = {word: 'säker', allow: ['säker programmering']};
    expect(find('utbildning i säker programmering i en säker miljö', word)).toEqual(['säker']);
  });

  test('are fine when a number or a parameter follows in the same clause', () => {
    const word = {word: 'regelbundet', unless: 'number' as const};
    expect(find('regelbundet, minst var 12:e månad', word)).toEqual(['regelbundet']);
    expect(find('regelbundet var 12:e månad', word)).toEqual([]);
    expect(find('regelbundet inom {scan-interval}', word)).toEqual([]);
  });
});

test('of spans that overlap the longest is kept', () => {
  const spans = [
    {start: 0, end: 3},
    {start: 0, end: 7},
    {start: 8, end: 9},
  ];
  expect(longestOf(spans)).toEqual([spans[1], spans[2]]);
});

test('a full stop ends a sentence only before a capital', () => {
  expect(sentencesOf('Enligt 4 kap. 4 § patientdatalagen. Det gäller. version 1.2 räcker.')).toEqual([
    'Enligt 4 kap. 4 § patientdatalagen.',
    'Det gäller. version 1.2 räcker.',
  ]);
});
