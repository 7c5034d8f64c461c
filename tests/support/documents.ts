import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {clauseText} from '../../core/src/clauses/clause-text.ts';
import {applySplices} from '../../core/src/text/splice.ts';
import {catalog, judgeText, procurementFile, type Reading} from './procurement.ts';

const folder = new URL('../documents/', import.meta.url);

/** A procurement of `tests/documents`: a folder with `klausul.yaml`, or one file with front matter. */
export interface TestDocument {
  readonly name: string;
  /** Texts as committed, by file name. */
  readonly written: ReadonlyMap<string, string>;
  /** `file:line rule` for every finding that the lines expect, sorted. */
  readonly expected: readonly string[];
}

/** All of them. What a line expects stands at its end: `<!-- expect: clause/edited, coverage/missing ×2 -->`, in YAML `# expect: …`. */
export function testDocuments(): readonly TestDocument[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() || (entry.name.endsWith('.md') && entry.name !== 'README.md'))
    .map((entry) => readFrom(folder, entry.isDirectory() ? `${entry.name}/` : entry.name));
}

/** One of the examples that users start from; it expects nothing. */
export function readExample(name: string): TestDocument {
  return readFrom(new URL('../../examples/', import.meta.url), name);
}

function readFrom(root: URL, name: string): TestDocument {
  const isFolder = name.endsWith('/');
  const base = isFolder ? new URL(name, root) : root;
  const files = isFolder
    ? readdirSync(base, {recursive: true, encoding: 'utf8'}).filter((file) => /\.(?:md|yaml)$/.test(file))
    : [name];
  const written = new Map(files.sort().map((file) => [file, readFileSync(new URL(file, base), 'utf8')]));
  const expected = [...written].flatMap(([file, text]) => expectedIn(file, text)).sort();
  return {name, written, expected};
}

const expectation = /[ \t]*(?:<!-- expect: (.+?) -->|# expect: (.+?))[ \t]*$/;

function expectedIn(file: string, text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [, inMarkdown, inYaml] = expectation.exec(line) ?? [];
    return (inMarkdown ?? inYaml ?? '')
      .split(',')
      .filter((one) => one.trim() !== '')
      .flatMap((one) => {
        const [rule, count] = one.trim().split(/ ?×/);
        return Array<string>(Number(count ?? 1)).fill(`${file}:${index + 1} ${rule}`);
      });
  });
}

function withoutExpectations(text: string): string {
  return text.replace(new RegExp(expectation, 'gm'), '');
}

/** The procurement without its expectations, judged; with every text changed in some way first. */
export function judgeDocument({written}: TestDocument, change: (text: string) => string = (text) => text): Reading {
  const texts = new Map([...written].map(([file, text]) => [file, change(withoutExpectations(text))]));
  const yaml = texts.get(procurementFile);
  texts.delete(procurementFile);
  return judgeText({...(yaml === undefined ? {} : {yaml}), documents: Object.fromEntries(texts)});
}

/** `file:line rule` for every finding, sorted, to be compared with what is expected. */
export function foundIn(reading: Reading, language: 'sv' | 'en' = 'sv'): readonly string[] {
  return reading
    .findings(undefined, language)
    .map((finding) => `${reading.placeOf(finding).replace(/:\d+$/, '')} ${finding.rule}`)
    .sort();
}

/**
 * Writes every clause anew that stands as an earlier catalogue wrote it, and leaves those that are meant to be outdated.
 * For after a change of the catalogue's texts; a clause that was edited on purpose stays as it is.
 */
export function renew(document: TestDocument): void {
  const {name, written} = document;
  const {judgement} = judgeDocument(document);
  if (judgement.state !== 'judged') return;
  for (const [file, text] of written) {
    const lines = text.split('\n');
    const splices = judgement.clauses
      .filter(({clause, text: standing}) => clause.file === file && standing === 'outdated')
      .filter(({clause}) => !/expect: .*clause\/outdated/.test(lines[clause.begin.line - 1] ?? ''))
      .flatMap(({clause}) => {
        const begin = lines.slice(0, clause.begin.line - 1).join('\n').length + 1;
        const end = lines.slice(0, clause.end.line - 1).join('\n').length + 1;
        const now = clauseText(clause, catalog);
        if (!now) return [];
        const marker = (lines[clause.begin.line - 1] ?? '').replace(/sum=\S+/, `sum=${now.sum}`);
        return [{start: begin, end, text: `${marker}\n\n${now.text}\n\n`}];
      });
    const path = new URL(name === file ? file : name + file, folder);
    if (splices.length > 0) writeFileSync(path, applySplices(text, splices));
  }
}
