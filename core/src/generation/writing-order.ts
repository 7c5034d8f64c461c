import type {FileEdit} from '../text/finding.ts';
import {applySplices, type Splice} from '../text/splice.ts';
import {procurementFileName} from '../workspace/find-procurements.ts';

/** A file and the whole text that it is given. */
interface WritingStep {
  readonly file: string;
  readonly text: string;
}

/**
 * The order in which a host writes the files of one procurement, so that whoever looks in between, or finds what a killed
 * run left, meets every clause: a document that gains a clause is written before the one that loses it. Where documents
 * swap clauses one of them is written twice, first with what it gains. `klausul.yaml` comes last: its pin speaks of
 * clauses that are there.
 */
export function writingSteps(edits: readonly FileEdit[], textOf: (file: string) => string): readonly WritingStep[] {
  const isDescriptor = ({file}: FileEdit) => file.split('/').at(-1) === procurementFileName;
  const whole = ({file, splices}: FileEdit) => ({file, text: applySplices(textOf(file), splices)});
  const documents = edits.filter((edit) => !isDescriptor(edit));
  const descriptors = edits.filter(isDescriptor).map(whole);
  if (documents.length < 2) return [...documents.map(whole), ...descriptors];

  const steps: WritingStep[] = [];
  const waiting = documents.map((edit) => ({edit, ...movesOf(edit, textOf(edit.file)), hasGained: false}));
  while (waiting.length > 0) {
    const ready = waiting.findIndex((one) =>
      waiting.every((other) => other === one || other.hasGained || !other.gained.some((id) => one.lost.has(id))),
    );
    if (ready >= 0) {
      steps.push(...waiting.splice(ready, 1).map(({edit}) => whole(edit)));
      continue;
    }
    const first = waiting.find(({hasGained}) => !hasGained) as (typeof waiting)[number];
    first.hasGained = true;
    const {file, splices} = first.edit;
    const text = textOf(file);
    steps.push({
      file,
      text: applySplices(
        text,
        splices.map((splice) => gainOf(splice, text)),
      ),
    });
  }
  return [...steps, ...descriptors];
}

/** The requirements whose clauses an edit brings into its file, and those whose clauses it takes away. */
function movesOf({splices}: FileEdit, text: string) {
  const removed = splices.flatMap(({start, end}) => clausesIn(text.slice(start, end)));
  const inserted = splices.flatMap((splice) => clausesIn(splice.text));
  return {gained: without(inserted, removed), lost: new Set(without(removed, inserted))};
}

/** A splice that takes no clause away; of one that does, what it brings, in front of what it would take. */
function gainOf(splice: Splice, text: string): Splice {
  const {start, end} = splice;
  if (without(clausesIn(text.slice(start, end)), clausesIn(splice.text)).length === 0) return splice;
  return {start, end: start, text: splice.text && `${splice.text}\n\n`};
}

function clausesIn(text: string): readonly string[] {
  return [...text.matchAll(/^<!-- klausul:clause (\S+)/gm)].map(([, id = '']) => id);
}

/** A list without the members of another, each taken out as often as it stands there. */
function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  return list.filter((one) => {
    const count = counts.get(one) ?? 0;
    counts.set(one, count - 1);
    return count <= 0;
  });
}
