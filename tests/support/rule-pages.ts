import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {type Config, readConfig} from '../../core/src/procurement/config.ts';
import {rules} from '../../core/src/rules/index.ts';
import type {Language} from '../../core/src/text/language.ts';
import {type Reading, releases, withEarlier} from './procurement.ts';
import {judgeShort} from './shorthand.ts';

const folder = new URL('../../core/src/rules/', import.meta.url);

/** A finding as a page states it. */
export interface Stated {
  readonly rule: string;
  readonly message: string;
}

/** An example of a page: files, and the findings that they give. */
export interface Example {
  /** Texts by file name, as written on the page. */
  readonly files: ReadonlyMap<string, string>;
  readonly stated: readonly Stated[];
}

/** A rule's page, read for what can be run. */
export interface RulePage {
  readonly title: string;
  readonly headings: readonly string[];
  readonly wrong: readonly Example[];
  readonly right: readonly Example[];
  /** What the Swedish part says of the wrong examples. */
  readonly swedish: readonly Stated[];
}

/** The ids of all pages: their paths without `.md`. */
export function pageIds(): readonly string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.includes('/') && path.endsWith('.md'))
    .map((path) => path.replace(/\.md$/, ''))
    .sort();
}

export function pageText(id: string): string {
  return readFileSync(new URL(`${id}.md`, folder), 'utf8');
}

export function writePage(id: string, text: string): void {
  writeFileSync(new URL(`${id}.md`, folder), text);
}

export function readPage(id: string): RulePage {
  const text = pageText(id);
  const sections = sectionsOf(text);
  return {
    title: /^# (.+)\n/.exec(text)?.[1] ?? '',
    headings: [...sections.keys()],
    wrong: examplesIn(sections.get('Wrong') ?? ''),
    right: examplesIn(sections.get('Right') ?? ''),
    swedish: statedIn(sections.get('På svenska') ?? ''),
  };
}

/** The text below each heading of the second level; what looks like one in an example is none. */
function sectionsOf(text: string): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  let heading = '';
  for (const part of splitAtFences(text)) {
    const [before = '', ...pieces] = part.startsWith('```') ? [part] : part.split(/^## (.+)\n/m);
    sections.set(heading, (sections.get(heading) ?? '') + before);
    for (let index = 0; index < pieces.length; index += 2) {
      heading = pieces[index] ?? '';
      sections.set(heading, pieces[index + 1] ?? '');
    }
  }
  sections.delete('');
  return sections;
}

/** The text between fences, and the fences, in turn. */
function splitAtFences(text: string): readonly string[] {
  const parts: string[] = [];
  let end = 0;
  for (const {0: fence, index} of text.matchAll(/^(`{3,})[^`\n]*\n[\s\S]*?^\1$/gm)) {
    parts.push(text.slice(end, index), fence);
    end = index + fence.length;
  }
  return [...parts, text.slice(end)];
}

/** An example is the fences in a row, with the findings that are stated behind them. */
function examplesIn(section: string): readonly Example[] {
  const examples: {files: Map<string, string>; stated: readonly Stated[]}[] = [];
  let open: (typeof examples)[number] | undefined;
  for (const part of splitAtFences(section)) {
    const [, info, body = ''] = /^`{3,}([^`\n]*)\n([\s\S]*?)`{3,}$/.exec(part) ?? [];
    if (info !== undefined) {
      if (!open) {
        open = {files: new Map(), stated: []};
        examples.push(open);
      }
      open.files.set(fileNamed(info), body);
    } else if (part.trim() !== '') {
      if (open) open.stated = statedIn(part);
      open = undefined;
    }
  }
  return examples;
}

/** “markdown 40-avtal.md” is a file of that name; without one it is the procurement's file or the one document. */
function fileNamed(info: string): string {
  const [language, file] = info.split(' ');
  return file ?? (language === 'yaml' ? 'klausul.yaml' : 'krav.md');
}

function statedIn(text: string): readonly Stated[] {
  return [...text.matchAll(/^→ ([a-z-]+\/[a-z-]+): (.+)$/gm)].map(([, rule = '', message = '']) => ({
    rule,
    message: message.replace(/\\([<>_*[\]])/g, '$1'),
  }));
}

/** The files of an example as they would be, judged: what it leaves out is that of the common example. */
export function judgeExample({files}: Example): Reading {
  const documents = Object.fromEntries([...files].filter(([file]) => file.endsWith('.md')));
  const configText = files.get('klausul.config.yaml');
  const yaml = files.get('klausul.yaml') ?? '';
  return judgeShort({
    yaml,
    documents,
    releases: withEarlier,
    ...(configText === undefined ? {} : {config: configOf(configText)}),
  });
}

function configOf(text: string): Config {
  const ids = rules.map(({id}) => id);
  const {config, problems} = readConfig('klausul.config.yaml', text, releases, ids);
  if (problems[0]) throw new Error(problems[0].message.en);
  return config;
}

/** A page with the findings that its examples give now, in their order: for after a change of the catalogue's texts. */
export function renewedPage(id: string): string {
  const readings = readPage(id).wrong.map(judgeExample);
  const [english = '', swedish = ''] = pageText(id).split(/^(?=## På svenska$)/m);
  const sums = new Map<string, string>();
  const renew = (part: string, language: Language) => {
    const messages = readings.flatMap((reading) => reading.messages(id, language));
    return part.replace(/^→ ([^:]+): (.+)$/gm, (line, rule: string, before: string) => {
      const message = messages.shift();
      if (message === undefined) return line;
      const [was, is] = [before, message].map((text) => /\d:[0-9a-f]{12}/.exec(text)?.[0]);
      if (was && is) sums.set(was, is);
      return `→ ${rule}: ${message.replaceAll('<!--', '\\<!--')}`;
    });
  };
  const renewed = renew(english, 'en') + renew(swedish, 'sv');
  return [...sums].reduce((text, [was, is]) => text.replaceAll(was, is), renewed);
}
