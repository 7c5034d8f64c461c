import {fingerprint} from '../clauses/normalise.ts';
import type {MarkerProblem} from '../markdown/document.ts';
import {parseMarker, printMarker} from '../markdown/marker.ts';
import {readDocument} from '../markdown/read-document.ts';
import type {Place, RemedyName} from '../text/finding.ts';
import type {Bilingual} from '../text/language.ts';
import type {Splice} from '../text/splice.ts';
import type {ProcurementSource} from '../workspace/source.ts';
import {lineEndingOf} from './blocks.ts';
import type {Remedy} from './remedy.ts';

export type MarkerRemedy = 'mend-marker' | 'remove-marker';

const titles: Readonly<Record<MarkerRemedy, Bilingual>> = {
  'mend-marker': {sv: 'Laga klausulmärket', en: 'Mend the clause marker'},
  'remove-marker': {sv: 'Ta bort klausulmärket', en: 'Remove the clause marker'},
};

/** What can be done about a damaged marker: a person decides which. */
export function markerRemedies(
  names: readonly RemedyName[],
  {file, start}: Place,
  {documents}: ProcurementSource,
): readonly Remedy[] {
  const text = documents.find((document) => document.file === file)?.text;
  const problem = text === undefined ? undefined : readDocument(file, text).problems.find((one) => one.start === start);
  if (text === undefined || !problem) return [];
  return (['mend-marker', 'remove-marker'] as const).flatMap((name) => {
    const splices = name === 'mend-marker' ? (exactEnd(problem, text) ?? problem.mend) : [problem.removal];
    if (!names.includes(name) || !splices) return [];
    return [{name, kind: 'suggested', title: titles[name], edits: [{file, splices}]}];
  });
}

/** A hostile clause has no end of paragraphs. */
const mostParagraphs = 40;

/**
 * A lost end put back exactly where it stood: behind the paragraph up to which the text has the marker's fingerprint.
 * Undefined when there is none, since the text was edited too, or when something else is wrong.
 */
function exactEnd({kind, found, start, end, mend}: MarkerProblem, text: string): readonly Splice[] | undefined {
  const limit = mend?.[0]?.start;
  if (kind !== 'not-closed' || found !== 'clause' || limit === undefined) return undefined;
  const words = parseMarker(text.slice(start, end));
  const sum = 'fault' in words ? undefined : words.attributes.get('sum');
  const emptyLine = /(?:\r\n|\r|\n)[ \t]*(?=\r|\n|$)/g;
  emptyLine.lastIndex = end + 1;
  const eol = lineEndingOf(text);
  for (let count = 0; count < mostParagraphs; count++) {
    const at = emptyLine.exec(text)?.index ?? limit;
    if (fingerprint(text.slice(end, Math.min(at, limit)).trim()) === sum) {
      const behind = Math.min(at, limit);
      return [
        {start: behind, end: behind, text: `${eol}${eol}${printMarker({name: '/clause', attributes: new Map()})}`},
      ];
    }
    if (at >= limit) return undefined;
    emptyLine.lastIndex = at + 1;
  }
  return undefined;
}
