import {restoreRemedy} from '../../remedies.ts';
import {defineRule} from '../../rule.ts';

/**
 * One word decides whether a requirement binds: “ska” made “bör”, a number relaxed, “eller likvärdig” struck out. An
 * edited clause may be better than the catalogue's, but someone has to say so.
 */
export const edited = defineRule({
  id: 'clause/edited',
  severity: 'error',
  messages: {
    edited: {
      sv: 'Texten i {requirement} har ändrats för hand och prövas därför inte mot katalogen: {difference}. Återställ texten, eller godkänn ändringen som ett avsteg (decision: edit, sum: {sum}).',
      en: 'The text of {requirement} was changed by hand and is therefore not judged by the catalogue: {difference}. Restore the text, or accept the change as a deviation (decision: edit, sum: {sum}).',
    },
  },
  run({clauses, coverage, catalog, documents}, report, language) {
    for (const judged of clauses) {
      const {clause, requirement, base, text} = judged;
      if (text !== 'edited' || !requirement || !base) continue;
      const accepted = coverage.some(
        (entry) =>
          entry.status === 'deviating' &&
          entry.demand.requirement.id === requirement.id &&
          entry.deviation?.decision === 'edit',
      );
      if (accepted) continue;
      const document = documents.find(({file}) => file === clause.file);
      const body = document?.text.slice(clause.begin.after, clause.end.start) ?? '';
      const difference = firstDifference(base.text, body);
      report('edited', {
        at:
          difference.at === undefined
            ? {file: clause.file, start: clause.begin.start, end: clause.begin.end}
            : {
                file: clause.file,
                start: clause.begin.after + difference.at.start,
                end: clause.begin.after + difference.at.end,
              },
        requirement: requirement.id,
        data: {requirement: requirement.id, sum: judged.sum ?? '', difference: difference.words},
        remedies: () =>
          restoreRemedy(
            judged,
            catalog,
            language === 'sv' ? `Återställ texten i ${requirement.id}` : `Restore the text of ${requirement.id}`,
          ),
      });
    }
  },
});

interface Difference {
  readonly words: {readonly sv: string; readonly en: string};
  /** The word in the body, when there is one. */
  readonly at?: {readonly start: number; readonly end: number};
}

/** The first word that differs between the catalogue's text and a body, so that the eye finds it. */
function firstDifference(base: string, body: string): Difference {
  const expected = base.match(/\S+/g) ?? [];
  const found = [...body.matchAll(/\S+/g)];
  const index = found.findIndex((word, position) => word[0] !== expected[position]);
  const word = found[index];
  if (!word) {
    const lost = shorten(expected[found.length] ?? '');
    return {words: {sv: `texten slutar före ”${lost}”`, en: `the text ends before “${lost}”`}};
  }
  const [was, is] = [shorten(expected[index] ?? ''), shorten(word[0])];
  const at = {start: word.index, end: word.index + word[0].length};
  return was === ''
    ? {words: {sv: `”${is}” har lagts till`, en: `“${is}” was added`}, at}
    : {words: {sv: `”${was}” har blivit ”${is}”`, en: `“${was}” has become “${is}”`}, at};
}

function shorten(word: string): string {
  return word.length > 40 ? `${word.slice(0, 40)}…` : word;
}
