import {expect, test} from 'vitest';
import {inSentence} from './in-sentence.ts';

test.each([
  ['Återställningstid (RTO)', 'återställningstid (RTO)'],
  ['Retention of logs', 'retention of logs'],
  ['RTO vid större avbrott', 'RTO vid större avbrott'],
  ['e-legitimation', 'e-legitimation'],
  ['', ''],
])('“%s” stands in a sentence as “%s”', (title, words) => {
  expect(inSentence(title)).toBe(words);
});
