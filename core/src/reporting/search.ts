import {type Catalog, familyOf, type RequirementEntry} from '../catalogue/catalog.ts';
import {sources} from './explain.ts';

/**
 * The requirements that hold every word of a query, in any text of theirs and in either language, or a source such as
 * `8.13` or `NIS2 j`; in the catalogue's order, empty when none does. A word is found where a word begins and in other
 * inflections (`lagring` finds “lagras”), or as the last part of a compound; never inside a word, as `vite` is inside
 * “inaktivitet”.
 */
export function findRequirements(query: string, catalog: Catalog): readonly RequirementEntry[] {
  const wanted = wordsOf(query).map((word) => ({word, stem: stemOf(word)}));
  if (wanted.length === 0) return [];
  return catalog.data.requirements.filter((requirement) => {
    const words = wordsOf(textOf(requirement, catalog));
    return wanted.every(({word, stem}) =>
      words.some((own) => own.startsWith(stem) || (word.length > 4 && own.endsWith(word))),
    );
  });
}

function textOf(requirement: RequirementEntry, catalog: Catalog): string {
  const {id, title, plain, rungs} = requirement;
  const family = catalog.family(familyOf(id))?.title;
  const own = [title, plain, ...rungs.flatMap(({purpose, text}) => [purpose, text]), ...(family ? [family] : [])];
  const letters = (requirement.references.nis2 ?? []).map((letter) => `nis2 ${letter} 21.2 ${letter}`);
  return [
    id,
    ...own.flatMap(({sv, en}) => [sv, en]),
    sources(requirement, 'sv'),
    sources(requirement, 'en'),
    ...letters,
  ].join(' ');
}

/** Words in small composed letters; numbers of standards and ids in one piece. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[.:/-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** A word without a common ending of Swedish or English, if four letters are left: enough to find its other forms. */
function stemOf(word: string): string {
  return endings.exec(word)?.[1] ?? word;
}

const endings =
  /^(\p{L}{4,}?)(?:ningarna|ningar|ningen|ning|ingarna|ingar|ingen|ing|ande|ades|ade|ats|arna|erna|orna|ar|or|as|en|et|es|ed|ion|s)$/u;
