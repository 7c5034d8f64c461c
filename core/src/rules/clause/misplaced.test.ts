import {expect, test} from 'vitest';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'clause/misplaced';

function inSection(clause: string, placement: string, yaml = '') {
  const attribute = placement === '' ? '' : ` placement=${placement}`;
  return judgeShort({yaml, documents: `<!-- klausul:begin${attribute} -->\n\n[${clause}]\n\n<!-- klausul:end -->\n`});
}

test.each([
  ['AUT-01', 'specification', []],
  ['AUT-01', 'contract', ['the technical specifications']],
  ['AUT-01', 'qualification', ['the technical specifications']],
  ['AUT-01', 'processor', ['the technical specifications']],
  ['AUT-01', 'award', []],
  ['AUT-01', '', []],
  ['TIL-01', 'specification', []],
  ['TIL-01', 'processor', ['the contract performance conditions and the technical specifications']],
  ['INC-01', 'processor', []],
  ['LIS-01', 'qualification', []],
])('%s among %s', (requirement, placement, allowed) => {
  const messages = inSection(requirement, placement).messages(rule);
  expect(messages.map((message) => /belongs among (.*)\.$/.exec(message)?.[1])).toEqual(allowed);
});

test('a misplaced clause does not cover, whatever its level', () => {
  const reading = inSection('AUT-01', 'contract');
  expect(reading.status('AUT-01')).toBe('missing');
  expect(reading.coverage('AUT-01')?.clause?.clause.requirement).toBe('AUT-01');
});

test('a second clause at the right place covers', () => {
  const reading = judgeShort({
    documents:
      '<!-- klausul:begin placement=contract -->\n\n[AUT-01]\n\n<!-- klausul:end -->\n\n<!-- klausul:begin placement=specification -->\n\n[AUT-01]\n\n<!-- klausul:end -->\n',
  });
  expect(reading.status('AUT-01')).toBe('covered');
  expect(reading.messages(rule)).toHaveLength(1);
  expect(reading.messages('clause/duplicate')).toHaveLength(1);
});

test('generate does not insert a second one: to move it is a person’s', () => {
  expect(inSection('AUT-01', 'contract').generate().clauses('AUT-01')).toHaveLength(1);
});

test('a document that takes one placement gives it to its sections; a section’s own comes first', () => {
  const yaml = 'placements: { contract: krav.md }';
  expect(inSection('AUT-01', '', yaml).messages(rule)).toHaveLength(1);
  expect(inSection('AUT-01', 'specification', yaml).messages(rule)).toEqual([]);
});

test('a document that takes two placements gives its sections none', () => {
  expect(inSection('AUT-01', '', 'placements: { contract: krav.md, processor: krav.md }').messages(rule)).toEqual([]);
});

test('what nothing asks for is to be removed, not moved', () => {
  const reading = inSection('BEH-04', 'contract');
  expect(reading.messages(rule)).toEqual([]);
  expect(reading.messages('proportionality/unneeded')).toHaveLength(1);
});

test('among the qualification of a call-off the other rule says it', () => {
  const yaml = 'procedure: call-off\nframework: { name: Programvaror och tjänster }\n';
  const reading = inSection('LIS-01', 'qualification', yaml);
  expect(reading.status('LIS-01')).toBe('missing');
  expect(reading.messages(rule)).toEqual([]);
  expect(reading.messages('procedure/qualification-in-call-off')).toHaveLength(1);
});

test('in the language of the reader', () => {
  expect(inSection('TIL-01', 'processor').messages(rule, 'sv')).toEqual([
    'TIL-01 står på fel plats: flytta kravet. Det står bland instruktionerna till personuppgiftsbiträdet men hör hemma bland kontraktsvillkoren och ska-kraven.',
  ]);
});
