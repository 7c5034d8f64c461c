import {fingerprint} from '../clauses/normalise.ts';
import {isHeadingNamed} from '../markdown/heading-name.ts';
import {hidingElements} from '../markdown/hidden-html.ts';
import {type Passage, readPassages} from '../markdown/passages.ts';
import {type ProcurementDocument, readDocument} from '../markdown/read-document.ts';
import type {Elsewhere} from '../procurement/procurement.ts';
import {isBlank} from '../text/is-blank.ts';
import {pathAmong} from '../workspace/paths.ts';
import type {NamedDocument} from '../workspace/source.ts';

/** Why an entry under `met-elsewhere` does not count. */
export type ElsewhereFault =
  | 'outside' // the path leads out of the workspace
  | 'absent'
  | 'unread-text' // in a format that is not read nobody can find a row or a text
  | 'foreign-text' // a row or a text of a document that is not the procurement's own
  | 'assessor'
  | 'future'
  | 'few-words'
  | 'not-found'
  | 'several'
  | 'managed' // the section holds clauses of Klausul's, or a place for them
  | 'empty'
  | 'no-sum'
  | 'other-sum';

/** An entry under `met-elsewhere`, and whether what it names is there. */
export interface AssessedElsewhere {
  readonly entry: Elsewhere;
  /** Absent: it counts. */
  readonly fault?: ElsewhereFault;
  /** The document is in a format that is not read: that the section is there is a person's word. */
  readonly isUnread?: true;
  /** The fingerprint of what stands there, when it is not the one that was noted. */
  readonly sum?: string;
}

/** Looks up what entries under `met-elsewhere` name. `today` is a day in UTC. */
export function assessElsewhere(
  entries: readonly Elsewhere[],
  documents: readonly ProcurementDocument[],
  named: readonly NamedDocument[],
  today: string,
): readonly AssessedElsewhere[] {
  return entries.map((entry) => ({entry, ...assess(entry, documents, named, today)}));
}

/** How many words tell a text from others that begin alike. */
const fewestWords = 4;

function assess(
  entry: Elsewhere,
  documents: readonly ProcurementDocument[],
  named: readonly NamedDocument[],
  today: string,
): Omit<AssessedElsewhere, 'entry'> {
  const {document: path, at, assessedBy, date} = entry;
  if (path === undefined) return {fault: 'outside'};
  if (isBlank(assessedBy)) return {fault: 'assessor'};
  if (date === undefined || date > today) return {fault: 'future'};
  if (at.kind === 'text' && wordsOf(at.words).split(' ').length < fewestWords) return {fault: 'few-words'};
  const files = [...documents, ...named].map(({file}) => file);
  const file = pathAmong(files, path);
  if (file === undefined) return {fault: 'absent'};
  const own = documents.find((document) => document.file === file);
  const text = named.find((document) => document.file === file)?.text;
  if (!own && at.kind !== 'section') return {fault: text === undefined ? 'unread-text' : 'foreign-text'};
  if (!own && text === undefined) return {isUnread: true};
  const document = own ?? readDocument(file, text ?? '');
  return pinned(entry, at.kind === 'section' ? sectionsNamed(at.words, document) : passagesNamed(entry, document));
}

/** What an entry may mean, and what is wrong with it. */
interface Candidate {
  readonly text: string;
  readonly fault?: ElsewhereFault;
}

/** The one candidate that an entry means, by its fingerprint when there are several. */
function pinned({at, sum}: Elsewhere, candidates: readonly Candidate[]): Omit<AssessedElsewhere, 'entry'> {
  const fitting = sum === undefined ? [] : candidates.filter(({text}) => fingerprint(text) === sum);
  const [one, another] = fitting.length > 0 && at.kind === 'section' ? fitting : candidates;
  if (!one) return {fault: 'not-found'};
  if (another) return {fault: 'several'};
  if (one.fault) return {fault: one.fault};
  if (fitting.length > 0) return {};
  if (sum !== undefined) return {fault: 'other-sum', sum: fingerprint(one.text)};
  return at.kind === 'section' ? {} : {fault: 'no-sum', sum: fingerprint(one.text)};
}

/** The sections under headings of this number or title, each to the next heading of its own or a higher level. */
function sectionsNamed(words: string, {text, blocks, sections, clauses, headings}: ProcurementDocument) {
  const isOurs = (offset: number) => headings.some(({begin, end}) => begin.start < offset && offset < end.start);
  const hides = hidingElements({text, blocks});
  const outline = blocks.filter((block) => block.kind === 'heading').filter(({start}) => !isOurs(start));
  return outline.flatMap((heading, index): readonly Candidate[] => {
    if (!isHeadingNamed(heading.text, words) || hides(heading.start)) return [];
    const next = outline.slice(index + 1).find(({depth}) => depth <= heading.depth);
    const end = next?.start ?? text.length;
    const candidate = {text: text.slice(heading.start, end)};
    const managed = [...sections, ...clauses].some(
      ({begin, end: last}) => begin.start < end && last.end > heading.start,
    );
    if (managed) return [{...candidate, fault: 'managed'}];
    const own = readPassages(text.slice(heading.end, end)).filter((passage) => !isBlank(passage.text));
    return own.length > 0 ? [candidate] : [{...candidate, fault: 'empty'}];
  });
}

/** The passages outside our blocks that begin with an id, or with words. */
function passagesNamed({at}: Elsewhere, document: ProcurementDocument): readonly Candidate[] {
  const {text, clauses, headings} = document;
  const hides = hidingElements(document);
  const isOurs = ({start}: Passage) =>
    [...clauses, ...headings].some(({begin, end}) => begin.start <= start && start < end.end);
  const wanted = wordsOf(at.words);
  return readPassages(text).filter((passage) => {
    if (at.kind === 'row' ? !hasId(passage, wanted) : !beginsWith(passage, wanted)) return false;
    return !isOurs(passage) && !hides(passage.start) && !isStruck(passage.text);
  });
}

function hasId({parts}: Passage, id: string): boolean {
  const first = wordsOf(parts[0] ?? '');
  if (parts.length > 1) return first === id;
  return first.startsWith(id) && /^[.:)]?(?: |$)/.test(first.slice(id.length));
}

function beginsWith({parts}: Passage, words: string): boolean {
  return parts.some((part) => {
    const own = wordsOf(part);
    return own.startsWith(words) && !/^[\p{L}\p{N}]/u.test(own.slice(words.length));
  });
}

/** Words as people compare them: without emphasis, case and runs of blanks. */
function wordsOf(text: string): string {
  return text
    .slice(0, 5000) // nobody names a text by more
    .normalize('NFC')
    .replace(/[*_`\\\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Whether something in a passage is struck out. */
function isStruck(text: string): boolean {
  return /~\S[^~]*~|<(?:del|s|strike)(?![a-z0-9-])/i.test(text);
}
