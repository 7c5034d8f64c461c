import type {Problem} from '../text/finding.ts';

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
}
