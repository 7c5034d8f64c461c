import {expect, test} from 'vitest';
import type {FileEdit} from '../text/finding.ts';
import {writingSteps} from './writing-order.ts';

const clause = (id: string) => `<!-- klausul:clause ${id} -->\n\n${id}\n\n<!-- klausul:/clause -->\n\n`;
const remove = (text: string, id: string) => {
  const start = text.indexOf(clause(id));
  return {start, end: start + clause(id).length, text: ''};
};
const insert = (id: string) => ({start: 0, end: 0, text: clause(id)});

function steps(texts: Readonly<Record<string, string>>, edits: readonly FileEdit[]) {
  return writingSteps(edits, (file) => texts[file] as string);
}

test('the document that gains a clause is written before the one that loses it, however they are named', () => {
  const texts = {'a.md': clause('AUT-01'), 'b.md': 'B\n', 'c.md': 'C\n'};
  const edits = [
    {file: 'a.md', splices: [remove(texts['a.md'], 'AUT-01')]},
    {file: 'b.md', splices: [insert('LOG-01')]},
    {file: 'c.md', splices: [insert('AUT-01')]},
  ];
  expect(steps(texts, edits).map(({file}) => file)).toEqual(['b.md', 'c.md', 'a.md']);
});

test('along a chain no clause is in neither document at any time', () => {
  const texts = {'a.md': clause('AUT-01'), 'b.md': clause('LOG-01'), 'c.md': 'C\n'};
  const edits = [
    {file: 'a.md', splices: [remove(texts['a.md'], 'AUT-01')]},
    {file: 'b.md', splices: [insert('AUT-01'), remove(texts['b.md'], 'LOG-01')]},
    {file: 'c.md', splices: [insert('LOG-01')]},
  ];
  expect(steps(texts, edits).map(({file}) => file)).toEqual(['c.md', 'b.md', 'a.md']);
});

test.each([
  ['two documents that swap clauses', ['a.md', 'b.md']],
  ['three in a circle', ['a.md', 'b.md', 'c.md']],
])('%s take two rounds, and every clause is somewhere after each step', (_, files) => {
  const ids = files.map((_, index) => `KRAV-0${index}`);
  const now: Record<string, string> = Object.fromEntries(files.map((file, i) => [file, clause(ids[i] as string)]));
  const texts = {...now};
  const edits = files.map((file, i) => {
    const gained = ids[(i + 1) % ids.length] as string;
    return {file, splices: [insert(gained), remove(texts[file] as string, ids[i] as string)]};
  });
  const taken = steps(texts, edits);
  for (const {file, text} of taken) {
    now[file] = text;
    for (const id of ids) expect(Object.values(now).join(''), `${id} after ${file}`).toContain(clause(id));
  }
  expect(taken).toHaveLength(files.length + 1);
  expect(files.map((file, i) => now[file] === clause(ids[(i + 1) % ids.length] as string))).not.toContain(false);
});

test('a clause that is written anew stays where it is, so nothing has to wait for it', () => {
  const texts = {'a.md': clause('AUT-01'), 'b.md': clause('AUT-01')};
  const rewritten = {start: 0, end: clause('AUT-01').length, text: clause('AUT-01').replace('\nAUT-01', '\nNy text')};
  const edits = ['a.md', 'b.md'].map((file) => ({file, splices: [rewritten]}));
  expect(steps(texts, edits).map(({file}) => file)).toEqual(['a.md', 'b.md']);
});

test('klausul.yaml is written last: its pin speaks of clauses that are there', () => {
  const texts = {'x/klausul.yaml': 'format: 1\n', 'x/å.md': 'Å\n'};
  const edits = ['x/klausul.yaml', 'x/å.md'].map((file) => ({file, splices: [{start: 0, end: 0, text: '# '}]}));
  expect(steps(texts, edits)).toEqual([
    {file: 'x/å.md', text: '# Å\n'},
    {file: 'x/klausul.yaml', text: '# format: 1\n'},
  ]);
});
