import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format} from 'prettier';
import {describe, expect, test} from 'vitest';
import {rules} from '../core/src/rules/index.ts';
import {validate} from '../core/src/rules/validate.ts';
import {fill, type Language} from '../core/src/text/language.ts';
import {catalog} from './support/procurement.ts';
import {judgeExample, pageIds, pageText, readPage, renewedPage, writePage} from './support/rule-pages.ts';

// `KLAUSUL_RENEW=1 npx vitest run tests/rule-pages.test.ts` writes the pages' findings anew, after a change of the texts
// of the catalogue or of a message. Read the diff: it is what the rules now say.
if (process.env.KLAUSUL_RENEW) for (const id of pageIds()) writePage(id, renewedPage(id));

const headings = ['What', 'Why', 'Wrong', 'Right', 'What to do', 'When not to use', 'På svenska'];

test('every rule has a page and a test beside it, and every page a rule', () => {
  const ids = rules.map(({id}) => id).sort();
  expect(pageIds()).toEqual(ids);
  const beside = (id: string, ending: string) => new URL(`../core/src/rules/${id}${ending}`, import.meta.url);
  expect(ids.filter((id) => !existsSync(beside(id, '.test.ts')))).toEqual([]);
  expect(ids.filter((id) => !existsSync(beside(id, '.ts')))).toEqual([]);
});

test('no two rules share an id', () => {
  expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('its page has every section in its order', () => {
    const page = readPage(id);
    expect(page.title).toBe(id);
    expect(page.headings).toEqual(headings);
  });

  test('its wrong examples give just the findings that the page states', () => {
    const {wrong} = readPage(id);
    expect(wrong.length).toBeGreaterThan(0);
    for (const example of wrong) {
      expect(example.stated.length).toBeGreaterThan(0);
      const reading = judgeExample(example);
      expect(reading.judgement.state).toBe('judged');
      const found = reading.findings(id).map(({message}) => ({rule: id, message}));
      expect(found).toEqual(example.stated);
    }
  });

  test('its right examples give no finding of the rule', () => {
    const {right} = readPage(id);
    expect(right.length).toBeGreaterThan(0);
    for (const example of right) {
      const reading = judgeExample(example);
      expect(reading.judgement.state).toBe('judged');
      expect(reading.messages(id)).toEqual([]);
      expect(example.stated).toEqual([]);
    }
  });

  test('its Swedish part states what the wrong examples give in Swedish', () => {
    const {wrong, swedish} = readPage(id);
    const found = wrong.flatMap((example) => judgeExample(example).messages(id, 'sv'));
    expect(swedish.length).toBeGreaterThan(0);
    for (const stated of swedish) {
      expect(stated.rule).toBe(id);
      expect(found).toContain(stated.message);
    }
  });

  test('its page is as Prettier writes it', async () => {
    const text = pageText(id);
    expect(await format(text, {parser: 'markdown'})).toBe(text);
  });

  test('its messages have the same parts with the same holes in both languages, and blame nobody', () => {
    for (const {sv, en} of Object.values(rule.messages)) {
      expect(sv.map((part) => holesIn(part ?? ''))).toEqual(en.map((part) => holesIn(part ?? '')));
      for (const sentence of [...sv, ...en].filter((part) => part !== undefined && part !== '')) {
        expect(sentence).not.toMatch(/invalid|illegal|ogiltig|otillåten|please|!(?!--)/i);
        expect(sentence).toMatch(/^(?:["“”{\p{Lu}])/u);
        expect(sentence).toMatch(/[.?}]$/);
      }
    }
  });

  test('what it says first can be read alone in a narrow list, whatever the requirement', () => {
    const longest = (language: Language) =>
      catalog.data.requirements.map(({title}) => title[language]).sort((a, b) => b.length - a.length)[0] ?? '';
    for (const sentences of Object.values(rule.messages)) {
      for (const language of ['sv', 'en'] as const) {
        const values = {requirement: 'LOG-02', near: 'LOG-02', count: 84, title: longest(language)};
        const [what] = sentences[language];
        expect(fill(what, values).length, what).toBeLessThanOrEqual(80);
      }
    }
  });

  test('what it says outside the house names no information type and no level', () => {
    for (const example of readPage(id).wrong) {
      for (const language of ['sv', 'en'] as const) {
        const names = judgeExample(example).judged.procurement.information.map(({name}) => name);
        for (const message of judgeExample(example).messages(id, language, 'outside')) {
          for (const name of names) expect(message).not.toContain(name);
          expect(message).not.toMatch(/\b(?:nivå|level) \d|\d \(|\{[a-z]/);
        }
      }
    }
  });

  test('its findings are plain data: a worker or an editor gets them whole', () => {
    for (const example of readPage(id).wrong) {
      const findings = validate(judgeExample(example).judgement);
      expect(structuredClone(findings)).toEqual(findings);
      expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
    }
  });
});

function holesIn(message: string): readonly string[] {
  return [...new Set(Array.from(message.matchAll(/\{([a-z][A-Za-z0-9-]*)\}/g), ([hole]) => hole))].sort();
}

test('docs/rules.md is what scripts/generate-docs.ts writes', () => {
  const repository = fileURLToPath(new URL('..', import.meta.url));
  const run = () =>
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate-docs.ts', '--check'], {
      cwd: repository,
      stdio: 'pipe',
    });
  expect(run).not.toThrow();
});
