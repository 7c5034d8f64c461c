import type {Problem} from '../text/finding.ts';
import type {Bilingual} from '../text/language.ts';

/** A text file of the workspace, without its byte order mark. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** All that one procurement is judged by: the file that describes it and the Markdown documents that it owns. */
export interface ProcurementSource {
  /** As users name it: its folder, or its file when it is a single file. */
  readonly path: string;
  readonly descriptor: SourceFile & {readonly kind: 'yaml' | 'front-matter'};
  readonly documents: readonly SourceFile[];
  /** Files that could not be read, and why. */
  readonly problems: readonly Problem[];
  /** Documents that it names under `met-elsewhere` without owning them; absent when there are none. */
  readonly named?: readonly NamedDocument[];
}

/** A document of the workspace that a procurement names. */
export interface NamedDocument {
  readonly file: string;
  /** Absent when it is in a format that is not read, such as PDF. */
  readonly text?: string;
}

/**
 * What stands for a procurement that could not be reached, in reports: a path that leads nowhere, a folder that may not
 * be opened, a file that may be a procurement but cannot be read.
 */
export function unreachable(path: string, message: Bilingual): ProcurementSource {
  return {
    path,
    descriptor: {file: path, text: '', kind: 'yaml'},
    documents: [],
    problems: [{rule: 'procurement/unreadable', file: path, start: 0, end: 0, message}],
  };
}
