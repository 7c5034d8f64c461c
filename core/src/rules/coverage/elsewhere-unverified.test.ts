import {describe, expect, test} from 'vitest';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'coverage/elsewhere-unverified';
const agreement = '# Personuppgiftsbiträdesavtal\n';

function elsewhere(document: string, more = '') {
  return `flags: [personal-data, processor]\nmet-elsewhere:\n  - { requirement: PUB-01, document: ${document}, section: 11, assessed-by: Dataskyddsombud, date: 2026-10-20 }\n${more}`;
}

describe('the document', () => {
  test('is named from the folder of the procurement, however the path is written', () => {
    for (const path of ['50-pub-avtal.md', './50-pub-avtal.md', 'bilagor/../50-pub-avtal.md']) {
      const reading = judgeShort({yaml: elsewhere(path), documents: {'50-pub-avtal.md': agreement}});
      expect(reading.status('PUB-01')).toBe('elsewhere');
      expect(reading.messages(rule)).toEqual([]);
    }
  });

  test('outside the workspace is not there', () => {
    const reading = judgeShort({yaml: elsewhere('../../50-pub-avtal.md'), documents: {'50-pub-avtal.md': agreement}});
    expect(reading.messages(rule)).toHaveLength(1);
  });

  test('is pointed at where it is written', () => {
    const reading = judgeShort({yaml: elsewhere('saknas.md')});
    const [finding] = reading.findings(rule);
    expect(finding && reading.at(finding)).toBe('saknas.md');
    expect(finding).toMatchObject({requirement: 'PUB-01', severity: 'warning'});
  });
});

test('a missing document does not take the demand back: somebody has stated where it is met', () => {
  expect(judgeShort({yaml: elsewhere('saknas.md')}).status('PUB-01')).toBe('elsewhere');
});

test('a clause in the documents counts before the entry', () => {
  const document = '<!-- klausul:begin placement=processor -->\n\n[PUB-01]\n\n<!-- klausul:end -->\n';
  const reading = judgeShort({yaml: elsewhere('50-pub-avtal.md'), documents: {'50-pub-avtal.md': document}});
  expect(reading.status('PUB-01')).toBe('covered');
});

test('an entry for what this kind of delivery has no use for settles nothing', () => {
  const yaml = elsewhere('50-pub-avtal.md', 'deliveries: [hardware]');
  const reading = judgeShort({yaml, documents: {'50-pub-avtal.md': agreement}});
  expect(reading.messages(rule, 'sv')).toEqual(['PUB-01 är reglerat på annat ställe men behövs inte: ta bort posten.']);
});
