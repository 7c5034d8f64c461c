/** The YAML between the dashes at the start of a Markdown file, and where it begins. */
export interface FrontMatter {
  readonly text: string;
  readonly start: number;
}

/** The front matter of a Markdown text; undefined when it has none. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const opening = /^---[ \t]*(?:\r\n|\r|\n)/.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const closing = /(?:^|\r\n|\r|\n)---[ \t]*(?=\r|\n|$)/g;
  closing.lastIndex = start - 1;
  const end = closing.exec(text)?.index;
  return end === undefined ? undefined : {text: text.slice(start, Math.max(start, end)), start};
}

/** Whether a Markdown file is a procurement of its own: its front matter has the key `klausul`. */
export function describesProcurement(text: string): boolean {
  const matter = findFrontMatter(text);
  return matter !== undefined && /(?:^|[\r\n])klausul[ \t]*:/.test(matter.text);
}
