import {readFileSync} from 'node:fs';
import type {Catalog, Release} from '../../core/src/catalogue/catalog.ts';
import {openReleases, type Releases} from '../../core/src/catalogue/releases.ts';
import type {Coverage, Status} from '../../core/src/coverage/coverage.ts';
import {type Judged, type Judgement, judge} from '../../core/src/coverage/judge.ts';
import {clean} from '../../core/src/generation/clean.ts';
import {generate} from '../../core/src/generation/generate.ts';
import {type Remedy, remediesOf} from '../../core/src/generation/remedies.ts';
import {type Clause, readDocument} from '../../core/src/markdown/read-document.ts';
import {type Config, defaultConfig} from '../../core/src/procurement/config.ts';
import {type Audience, type Said, say} from '../../core/src/reporting/say.ts';
import {validate} from '../../core/src/rules/validate.ts';
import type {FileEdit, Finding} from '../../core/src/text/finding.ts';
import type {Language} from '../../core/src/text/language.ts';
import {positionsOf} from '../../core/src/text/positions.ts';
import {applySplices} from '../../core/src/text/splice.ts';
import type {ProcurementSource} from '../../core/src/workspace/source.ts';

/** The day on which every test is judged, unless it says otherwise. */
export const today = '2026-11-24';

/** The file of a procurement that is written with `yaml`. */
export const procurementFile = 'klausul.yaml';

/** The first release, as it was frozen. */
export const released: Release = JSON.parse(
  readFileSync(new URL('../../requirement-catalog/releases/klausul-sv@2026.1.json', import.meta.url), 'utf8'),
);

/** The releases that every test is judged by, unless it brings its own: the first, for ever, so that texts stand still. */
export const releases: Releases = openReleases([released], () => released);

export const catalog: Catalog = releases.newest;

/** The same with a made-up release before the first, which says the same. */
export const withEarlier: Releases = openReleases([{...released, version: '2025.9'}, released], ({version}) => ({
  ...released,
  version,
}));

/** A procurement as a test writes it. */
export interface Written {
  /** `klausul.yaml`. Without it the one document carries the keys in its front matter. */
  readonly yaml?: string;
  /** Texts by file name; one text alone is `krav.md`. */
  readonly documents?: string | Readonly<Record<string, string>>;
  /** Documents of the workspace that it names without owning them. */
  readonly named?: ProcurementSource['named'];
  readonly today?: string;
  readonly config?: Partial<Config>;
  readonly releases?: Releases;
}

/** Reads and judges texts in memory as a host would, by the released catalogue. */
export function judgeText({
  yaml,
  documents = {},
  named,
  today: day = today,
  config = {},
  releases: known = releases,
}: Written): Reading {
  const texts = typeof documents === 'string' ? {'krav.md': documents} : documents;
  const files = Object.entries(texts).map(([file, text]) => ({file, text}));
  const [first] = files;
  const source: ProcurementSource =
    yaml !== undefined
      ? {
          path: '',
          descriptor: {file: procurementFile, text: yaml, kind: 'yaml'},
          documents: files.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
          problems: [],
          ...(named ? {named} : {}),
        }
      : {
          path: first?.file ?? '',
          descriptor: {file: first?.file ?? '', text: first?.text ?? '', kind: 'front-matter'},
          documents: files,
          problems: [],
        };
  return new Reading(source, {...defaultConfig, ...config}, day, known);
}

/** A judged procurement, with what tests ask of it. It never changes: every edit gives another one. */
export class Reading {
  readonly judgement: Judgement;

  constructor(
    readonly source: ProcurementSource,
    readonly config: Config,
    readonly today: string,
    readonly releases: Releases,
  ) {
    this.judgement = judge(source, {releases, config, today});
  }

  /** Fails with the reasons when it was stopped or could not be read. */
  get judged(): Judged {
    const {judgement} = this;
    if (judgement.state === 'judged') return judgement;
    const reasons = judgement.state === 'unreadable' ? judgement.problems.map(({message}) => message.en) : [];
    throw new Error(`The procurement is ${judgement.state}: ${reasons.join(' · ')}`);
  }

  /** Every text by file. */
  get texts(): ReadonlyMap<string, string> {
    const {descriptor, documents} = this.source;
    return new Map([descriptor, ...documents].map(({file, text}) => [file, text]));
  }

  text(file: string): string {
    const text = this.texts.get(file);
    if (text === undefined) throw new Error(`There is no file ${file}`);
    return text;
  }

  /** All findings, or those of one rule, each with what is said of it. */
  findings(
    rule?: string,
    language: Language = 'en',
    audience: Audience = 'house',
  ): readonly (Finding & Pick<Said, 'message'>)[] {
    return validate(this.judgement)
      .filter((finding) => rule === undefined || finding.rule === rule)
      .map((finding) => {
        const {message, help} = say(finding, language, audience);
        return {...finding, message: help === undefined ? message : `${message} ${help}`};
      });
  }

  /** What can be done about a finding. */
  remediesOf(finding: Finding): readonly Remedy[] {
    return remediesOf(finding, this.judgement);
  }

  messages(rule?: string, language: Language = 'en', audience: Audience = 'house'): readonly string[] {
    return this.findings(rule, language, audience).map(({message}) => message);
  }

  /** What can be done about the findings of a rule: kind and title. */
  remedies(rule: string, language: Language = 'en'): readonly string[] {
    return this.findings(rule)
      .flatMap((finding) => this.remediesOf(finding))
      .map(({kind, title}) => `${kind}: ${title[language]}`);
  }

  /** The rules that have something to say, each once, in alphabetical order. */
  get rules(): readonly string[] {
    return [...new Set(this.findings().map(({rule}) => rule))].sort();
  }

  /** The text that a finding points at. */
  at({file, start, end}: {readonly file: string; readonly start: number; readonly end: number}): string {
    return this.text(file).slice(start, end);
  }

  /** `file:line:column` of a finding. */
  placeOf({file, start}: Finding): string {
    const {line, column} = positionsOf(this.text(file))(start);
    return `${file}:${line}:${column}`;
  }

  coverage(requirement: string): Coverage | undefined {
    return this.judged.coverage.find(({demand}) => demand.requirement.id === requirement);
  }

  /** What became of a demand; undefined when nothing asks for the requirement. */
  status(requirement: string): Status | undefined {
    return this.coverage(requirement)?.status;
  }

  clauses(requirement: string): readonly Clause[] {
    return this.judged.clauses.map(({clause}) => clause).filter((clause) => clause.requirement === requirement);
  }

  /** With other texts for some files. */
  with(texts: ReadonlyMap<string, string>): Reading {
    const renew = <File extends {readonly file: string; readonly text: string}>(file: File): File => ({
      ...file,
      text: texts.get(file.file) ?? file.text,
    });
    const {descriptor, documents} = this.source;
    return new Reading(
      {...this.source, descriptor: renew(descriptor), documents: documents.map(renew)},
      this.config,
      this.today,
      this.releases,
    );
  }

  /** The same files on another day, under another configuration, or among other releases. */
  under({
    today: day = this.today,
    config = {},
    releases: known = this.releases,
  }: Omit<Written, 'yaml' | 'documents'>): Reading {
    return new Reading(this.source, {...this.config, ...config}, day, known);
  }

  /** After edits, as a host makes them. */
  apply(edits: readonly FileEdit[]): Reading {
    return this.with(new Map(edits.map(({file, splices}) => [file, applySplices(this.text(file), splices)])));
  }

  /** After a change of one file; fails when nothing changed, so that no test passes by changing nothing. */
  edit(file: string, change: (text: string) => string): Reading {
    const before = this.text(file);
    const after = change(before);
    if (after === before) throw new Error(`The edit of ${file} changed nothing`);
    return this.with(new Map([[file, after]]));
  }

  /** After a change of the only clause for a requirement, markers included. */
  editClause(requirement: string, change: (block: string) => string): Reading {
    const [clause, ...others] = this.clauses(requirement);
    if (!clause || others.length > 0)
      throw new Error(`There are ${others.length + (clause ? 1 : 0)} clauses for ${requirement}, expected one`);
    const {begin, end, file} = clause;
    return this.edit(file, (text) => {
      const block = text.slice(begin.start, end.after);
      return text.slice(0, begin.start) + change(block) + text.slice(end.after);
    });
  }

  /** Without the only clause for a requirement. */
  removeClause(requirement: string): Reading {
    return this.editClause(requirement, () => '');
  }

  /** The block of the only clause for a requirement, from marker to marker. */
  block(requirement: string): string {
    const [clause] = this.clauses(requirement);
    if (!clause) throw new Error(`There is no clause for ${requirement}`);
    return this.text(clause.file).slice(clause.begin.start, clause.end.end);
  }

  /** After `generate`. */
  generate(): Reading {
    return this.apply(generate(this.judged).edits);
  }

  /** After `clean`. */
  clean(): Reading {
    return this.apply(clean(this.judged).edits);
  }

  /** After the first remedy of the first finding of a rule; fails when there is none. */
  remedy(rule: string, kind?: 'safe' | 'suggested'): Reading {
    const remedy = this.findings(rule)
      .flatMap((finding) => this.remediesOf(finding))
      .find((candidate) => kind === undefined || candidate.kind === kind);
    if (!remedy) throw new Error(`There is no ${kind ?? ''} remedy of ${rule}`);
    return this.apply(remedy.edits);
  }
}

/** A document without what stands between the markers of its clauses and headings, markers included. */
export function outsideBlocks(file: string, text: string): string {
  const {clauses, headings} = readDocument(file, text);
  const blocks = [...clauses, ...headings].map(({begin, end}) => ({
    start: begin.start,
    end: end.after + (/^(?:\r\n|\r|\n)/.exec(text.slice(end.after))?.[0].length ?? 0),
    text: '',
  }));
  return applySplices(text, blocks);
}
