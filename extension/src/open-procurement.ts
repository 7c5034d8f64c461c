import {
  type Config,
  type ConfigFault,
  configFileName,
  describesProcurement,
  type Finding,
  type Judgement,
  type JudgeOptions,
  judge,
  type Language,
  type Place,
  type ProcurementSource,
  procurementFileName,
  type Releases,
  validate,
} from '@klausul/core';
import {type DocumentSelector, type Range, Uri} from 'vscode';
import {isMarkdown} from './editor-workspace.ts';
import {languageFor} from './language.ts';
import {type RangeOf, rangesIn} from './positions.ts';
import {pathIn} from './workspace-root.ts';

/** A folder that procurements lie in, with what its organisation decided. */
export interface OrganisationFolder {
  readonly root: Uri;
  readonly config: Config;
  /** Those that its procurements may be pinned to. */
  readonly releases: Releases;
  readonly configFault?: ConfigFault;
}

/**
 * A procurement that someone has open in an editor. It is judged when asked, by the text as it then is, so no finding is
 * ever about an earlier one; and judged again only after its text, or the day, has changed.
 */
export class OpenProcurement {
  readonly #folder: OrganisationFolder;
  readonly #ranges = new Map<string, RangeOf>();
  #source: ProcurementSource;
  /** What was known of it last: what has not changed since is not read again. */
  #before: Judgement | undefined;
  #judged: {readonly judgement: Judgement; readonly today: string} | undefined;
  #validated: {readonly findings: readonly Finding[]; readonly of: Judgement} | undefined;

  constructor(source: ProcurementSource, folder: OrganisationFolder) {
    this.#source = source;
    this.#folder = folder;
  }

  get judgement(): Judgement {
    const {today} = this.options;
    if (this.#judged?.today !== today) {
      this.#judged = {judgement: judge(this.#source, this.options, this.#before), today};
      this.#before = this.#judged.judgement;
    }
    return this.#judged.judgement;
  }

  get findings(): readonly Finding[] {
    const {judgement} = this;
    if (this.#validated?.of !== judgement) this.#validated = {findings: validate(judgement), of: judgement};
    return this.#validated.findings;
  }

  get options(): JudgeOptions {
    const today = new Date().toISOString().slice(0, 10);
    const {releases, config, configFault} = this.#folder;
    return {releases, config, configFault, today};
  }

  /** The language in which it is spoken of. */
  get language(): Language {
    return languageFor(this.judgement);
  }

  owns(uri: Uri): boolean {
    return this.fileOf(uri) !== undefined;
  }

  /** The path of one of its files in their folder; undefined when it is none of them. */
  fileOf(uri: Uri): string | undefined {
    const path = pathIn(this.#folder.root, uri);
    const {descriptor, documents, problems} = this.#source;
    return [descriptor, ...documents, ...problems].find(({file}) => file === path)?.file;
  }

  uriOf(file: string): Uri {
    return Uri.joinPath(this.#folder.root, file);
  }

  /** The text that it is judged by; undefined for a file that cannot be read. */
  textOf(file: string): string | undefined {
    const {descriptor, documents} = this.#source;
    const {configFault} = this.#folder;
    if (file === configFileName) return configFault?.text ?? '';
    return [descriptor, ...documents].find((own) => own.file === file)?.text;
  }

  rangeOf(place: Place): Range {
    const rangeOf = this.#ranges.get(place.file) ?? rangesIn(this.textOf(place.file) ?? '');
    this.#ranges.set(place.file, rangeOf);
    return rangeOf(place);
  }

  /**
   * Takes up the new text of one of its files. False when that decides anew which files it consists of, so that they
   * have to be looked for.
   */
  update(file: string, text: string): boolean {
    const {descriptor, documents} = this.#source;
    const isSingleFile = descriptor.kind === 'front-matter';
    if (this.textOf(file) === undefined || (isMarkdown(file) && describesProcurement(text) !== isSingleFile))
      return false;
    this.#source = {
      ...this.#source,
      descriptor: descriptor.file === file ? {...descriptor, text} : descriptor,
      documents: documents.map((document) => (document.file === file ? {file, text} : document)),
    };
    this.#judged = undefined;
    this.#ranges.delete(file);
    return true;
  }
}

/** The files that a procurement consists of, for providers; which procurement they belong to is looked up each time. */
export const procurementFiles: DocumentSelector = [{language: 'markdown'}, {pattern: `**/${procurementFileName}`}];
