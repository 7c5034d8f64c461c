import {expect, test} from 'vitest';
import {visible} from './report-text.ts';

test.each([
  ['Elevhälsa 😀 ”så” \u00a0', 'Elevhälsa 😀 ”så” \u00a0'],
  ['a\u001b[31mb', 'a\\u001b[31mb'],
  ['a\u009b31mb', 'a\\u009b31mb'],
  ['a\u0007\u0000\u007f', 'a\\u0007\\u0000\\u007f'],
  ['rad\nfalsk.md:1:1  fel', 'rad\\u000afalsk.md:1:1  fel'],
  ['a\r\tb', 'a\\u000d\\u0009b'],
  ['\u202ett\u2066x\u200f', '\\u202ett\\u2066x\\u200f'],
])('%j is shown as %s', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('what is shown in JSON reads back as it was', () => {
  const text = '\u001b[2J å \u009b\u202e\n"\\';
  expect(JSON.parse(visible(JSON.stringify(text)))).toBe(text);
});
