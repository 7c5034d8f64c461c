import type {Catalog} from '../catalogue/catalog.ts';
import {findFrontMatter} from '../markdown/front-matter.ts';
import type {Procurement} from '../procurement/procurement.ts';
import type {FileEdit} from '../text/finding.ts';
import type {Splice} from '../text/splice.ts';
import type {ProcurementSource} from '../workspace/source.ts';
import {setScalar} from '../yaml/edit-yaml.ts';

/** What marks a line that `generate` wrote, so that `clean` can take it away again. */
const mark = ' # klausul generate';

/**
 * The edit that pins a procurement to the catalogue that its clauses come from; undefined when it is pinned already, or
 * written in braces: the mark would make a comment of what follows it.
 */
export function pinCatalog(
  {pinned, root, file}: Procurement,
  {text}: ProcurementSource['descriptor'],
  {data}: Catalog,
): FileEdit | undefined {
  if (pinned !== undefined || text[root.start] === '{') return undefined;
  const splice = setScalar(text, root, ['catalog'], `${data.id}@${data.version}`, {after: 'format'});
  if (!splice) return undefined;
  return {file, splices: [{...splice, text: splice.text.replace(/@[0-9.]+/, (release) => release + mark)}]};
}

/** The edit that takes the line away which `generate` wrote; undefined when there is none. */
export function unpinCatalog({text, kind}: ProcurementSource['descriptor']): Splice | undefined {
  const matter = kind === 'yaml' ? {text, start: 0} : findFrontMatter(text);
  const line = /(?:\r\n|\r|\n)[ \t]*catalog: [a-z0-9-]+@[0-9.]+ # klausul generate(?=\r|\n|$)/.exec(matter?.text ?? '');
  if (!matter || !line) return undefined;
  const start = matter.start + line.index;
  return {start, end: start + line[0].length, text: ''};
}
