import type {Catalog} from '../catalogue/catalog.ts';
import type {Procurement} from '../procurement/procurement.ts';
import {readDescriptor} from '../procurement/read-descriptor.ts';
import type {FileEdit} from '../text/finding.ts';
import type {Splice} from '../text/splice.ts';
import type {ProcurementSource} from '../workspace/source.ts';
import {setValue} from '../yaml/edit-yaml.ts';
import {entryOf} from '../yaml/read-yaml.ts';

/** What marks a line that `generate` wrote, so that `clean` can take it away again. */
const mark = ' # klausul generate';

/**
 * The edit that pins a procurement to the catalogue that its clauses come from; undefined when it is pinned already. In
 * braces the mark would make a comment of what follows it: that pin is unmarked, and stays when all else is taken away.
 */
export function pinCatalog(
  {pinned, file}: Procurement,
  descriptor: ProcurementSource['descriptor'],
  {data}: Catalog,
): FileEdit | undefined {
  const {text} = descriptor;
  const {root} = readDescriptor(descriptor);
  if (pinned !== undefined || !root) return undefined;
  const release = `${data.id}@${data.version}`;
  const splice = setValue(text, root, ['catalog'], release, {after: 'format'});
  if (!splice) return undefined;
  const isMarked = text[root.start] !== '{';
  return {file, splices: [isMarked ? {...splice, text: splice.text.replace(release, release + mark)} : splice]};
}

/** The edit that takes the line away which `generate` wrote; undefined when there is none. */
export function unpinCatalog(descriptor: ProcurementSource['descriptor']): Splice | undefined {
  const {text} = descriptor;
  const {root} = readDescriptor(descriptor);
  const entry = root?.kind === 'mapping' ? entryOf(root, 'catalog') : undefined;
  if (entry?.value.kind !== 'scalar') return undefined;
  const before = /(?:\r\n|\r|\n)[ \t]*$/.exec(text.slice(0, entry.key.start));
  const end = entry.value.end + mark.length;
  const isOurs = text.startsWith(mark, entry.value.end) && /^(?:[\r\n]|$)/.test(text.slice(end, end + 1));
  return before && isOurs ? {start: before.index, end, text: ''} : undefined;
}
