import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {RequirementFamilyFile} from '../generated/requirement-family-types.ts';
import {readYaml} from '../yaml/read-yaml.ts';
import {isAlike, wordsIn} from './near-duplicates.ts';

const folder = new URL('../../../requirement-catalog/families/', import.meta.url);
const texts = readdirSync(folder)
  .map((file) => readYaml(readFileSync(new URL(file, folder), 'utf8')).value as RequirementFamilyFile)
  .flatMap(({requirements}) => requirements.flatMap(({id, rungs}) => rungs.map(({text}) => ({id, ...text}))));

describe.each(['sv', 'en'] as const)('the texts of the released catalogue, %s', (language) => {
  test('are caught when copied with two changed words, whichever those are', () => {
    const missed = texts.filter((text) => {
      const words = [...wordsIn(text[language])];
      return words.some((_, first) => {
        const second = (first + Math.ceil(words.length / 2)) % words.length;
        const copy = words.map((word, index) => (index === first || index === second ? `${word}x` : word));
        return !isAlike(wordsIn(text[language]), new Set(copy));
      });
    });
    expect(missed).toEqual([]);
  });

  test('are not taken for copies of each other, with room to spare', () => {
    let least = 1;
    for (const [index, a] of texts.entries()) {
      const words = wordsIn(a[language]);
      for (const b of texts.slice(0, index)) {
        if (a.id === b.id) continue;
        const others = wordsIn(b[language]);
        expect(isAlike(words, others)).toBe(false);
        const size = Math.max(words.size, others.size);
        least = Math.min(least, 1 - [...words].filter((word) => others.has(word)).length / size);
      }
    }
    expect(least).toBeGreaterThan(0.25);
  });
});
