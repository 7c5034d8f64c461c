import type {Uri} from 'vscode';

/** Text from files or the catalogue as Markdown that shows just these characters, on one line. */
export function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** A link to a line of a file, counted from 1. */
export function linkTo(uri: Uri, line: number, text: string): string {
  return `[${escaped(text)}](${uri.with({fragment: `L${line}`})})`;
}
