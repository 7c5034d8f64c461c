import {describe, expect, test} from 'vitest';
import {hidingElements} from './hidden-html.ts';
import {readDocument} from './read-document.ts';

/** The name of what hides the clause behind some Markdown; nothing when it is seen. */
function hiddenAfter(before: string): string | undefined {
  const marker = '<!-- klausul:clause AUT-01 level=3 rev=1 lang=sv frame=1 sum=1:9f2c41d0b7aa -->';
  const document = readDocument('a.md', `${before}\n\n${marker}\n\nText.\n\n<!-- klausul:/clause -->\n`);
  const [clause] = document.clauses;
  if (!clause) throw new Error('The clause is not live');
  return hidingElements(document)(clause.begin.start)?.name;
}

describe('a clause is hidden, struck or quoted by what was opened before it', () => {
  test.each([
    ['<del>', 'del'],
    ['<DEL datetime="2026">', 'del'],
    ['<div hidden>', 'div'],
    ['<div\nclass="x"\nhidden>', 'div'],
    ['<div style="display: none">', 'div'],
    ["<section style='color:red; text-decoration: line-through'>", 'section'],
    ['<div style="visibility&#58;hidden">', 'div'],
    ['<div style="opacity: 0">', 'div'],
    ['<div class="krav no-print">', 'div'],
    ['<details>\n<summary>Mer</summary>', 'details'],
    ['<blockquote>', 'blockquote'],
    ['<template>', 'template'],
    ['<table hidden><tr><td>', 'table'],
    ['Vi stryker <s>detta.', 's'],
    ['- En punkt <s>\n- En till', 's'],
    ['> Citat <template>', 'template'],
    ['# Rubrik <del>', 'del'],
    ['<del>\n\n<p>inre</p>', 'del'],
    ['<div><div hidden></div><del></div>', 'del'],
    ['<div hidden><div></div>', 'div'],
    ['<div title="öppet citattecken', 'div'],
    ['<div title="öppet citattecken\n\n">\n</div>', 'div'],
    ['`kod` <del> `kod`', 'del'],
    ['- `ett\n- två <template>\n- `tre', 'template'],
    ['\\\\<del>', 'del'],
    ['<div>\n<!-- </del> -->\n<del>', 'del'],
    [`<div data-x="${'x'.repeat(3000)}" hidden>\n<del>`, 'del'],
  ])('%s', (before, name) => {
    expect(hiddenAfter(before)).toBe(name);
  });
});

describe('and seen after what people write', () => {
  test.each([
    '',
    '<a id="krav"></a>',
    '<a name="krav">',
    'Rad<br>rad<br/>',
    '<div align="center">\n\nText',
    '<div class="krav" style="text-align: center; width: 100%; background-color: white; border-width: 0; line-height: 0.9">',
    '<table>\n<tr><td>cell</td></tr>\n</table>',
    '| a | b |\n| - | - |\n| <del>x</del> | c |',
    '<del>struket</del>',
    '<del>\n\nstruket\n\n</del>',
    '<details><summary>Mer</summary>\n\nText\n\n</details>',
    '<details open>',
    '<!-- <del> -->',
    'Text <!-- <del> --> text',
    'Skriv inte `<del>` i text, inte heller ``<s>``.',
    '```html\n<del>\n```',
    '    <del>',
    '\\<del>',
    'a <b och c> d',
    'Avtal mellan <kommun> och <leverantör>',
    '<https://example.se/hidden>',
    '<img src="bild.png" alt="<del>" hidden>',
    '<p hidden>',
    '<script>var a = "<del>";</script>',
    '<style>del { display: none }</style>',
    '<div><!-- <del> --></div>',
    '---\ntitle: <del>\n---',
  ])('%s', (before) => {
    expect(hiddenAfter(before)).toBeUndefined();
  });
});
