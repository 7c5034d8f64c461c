import {expect, test} from 'vitest';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'document/no-place';
const empty = (placement: string) => `<!-- klausul:begin placement=${placement} -->\n\n<!-- klausul:end -->\n`;

test('each placement is told once, however many clauses wait for it', () => {
  const reading = judgeShort({yaml: 'flags: [processor]', documents: '# Inget\n'});
  const placements = reading.messages(rule).map((message) => /placement=(\w+)/.exec(message)?.[1]);
  expect(placements.toSorted()).toEqual(['contract', 'processor', 'specification']);
  expect(reading.messages('coverage/missing').length).toBeGreaterThan(40);
});

test('one clause that waits is named', () => {
  const reading = judgeShort({yaml: 'chosen: [LIS-02]\n'});
  expect(reading.messages(rule, 'sv')).toEqual([
    'LIS-02 har ingen plats: märk ut ett avsnitt. Det hör hemma bland kvalificeringskraven. Märk ut ett avsnitt med <!-- klausul:begin placement=qualification --> och <!-- klausul:end -->, med kommandot ”Sätt in säkerhetskrav” i redigeraren, eller med generate --into FIL --heading RUBRIK.',
  ]);
  expect(reading.messages(rule, 'en')[0]).toMatch(
    /^LIS-02 has no place: .* It belongs among the selection criteria\. Mark a section with/,
  );
});

test('the second placement of a requirement will do', () => {
  const yaml = 'flags: []\ninformation: [{ name: Evenemang, K: 0, R: 0, T: 0 }]\n';
  const onlySpecification = judgeShort({yaml, documents: empty('specification')}).generate();
  expect(onlySpecification.clauses('PAT-01').map(({section}) => section?.placement)).toEqual(['specification']);
  // Neither the selection criteria nor the award criteria take what belongs elsewhere.
  const onlyQualification = judgeShort({yaml, documents: empty('qualification')}).generate();
  expect(onlyQualification.clauses('LIS-01')).toEqual([]);
  const onlyAward = judgeShort({yaml, documents: empty('award')}).generate();
  expect(onlyAward.clauses('LIS-01')).toEqual([]);
});

test('a section without a placement takes all that has no other', () => {
  const reading = judgeShort({
    documents: `${empty('specification')}\n<!-- klausul:begin -->\n\n<!-- klausul:end -->\n`,
  });
  expect(reading.messages(rule)).toEqual([]);
  const generated = reading.generate();
  expect(generated.findings()).toEqual([]);
  const [clause] = generated.clauses('KON-02');
  expect(clause).toMatchObject({section: {file: 'krav.md'}});
  expect(clause?.section?.placement).toBeUndefined();
});

test('the rest is written', () => {
  const reading = judgeShort({documents: empty('specification')}).generate();
  expect(reading.status('AUT-01')).toBe('covered');
  expect(reading.status('KON-01')).toBe('covered');
  expect(reading.status('KON-02')).toBe('missing');
  expect(reading.messages(rule)).toHaveLength(1);
});

test('what is covered waits nowhere, and what is misplaced is a person’s to move', () => {
  expect(judgeShort().messages(rule)).toEqual([]);
  const basic = 'flags: []\ninformation: [{ name: Evenemang, K: 0, R: 0, T: 0 }]\n';
  const waiting = (clauses: string) => {
    const documents = `<!-- klausul:begin placement=processor -->\n\n${clauses}\n\n<!-- klausul:end -->\n`;
    const messages = judgeShort({yaml: basic, documents}).messages(rule);
    const told = messages.find((message) => message.includes('among the technical specifications'));
    return Number.parseInt(told ?? '', 10);
  };
  expect(waiting('')).toBeGreaterThan(2);
  expect(waiting('[AUT-01]')).toBe(waiting('') - 1);
});

test('the place is the procurement’s list of documents when it has one', () => {
  const reading = judgeShort({
    yaml: 'placements: { contract: 40-avtal.md }',
    documents: {'krav.md': empty('specification'), '40-avtal.md': '# Avtal\n'},
  });
  const [finding] = reading.findings(rule);
  expect(finding && reading.at(finding)).toBe('40-avtal.md');
});
