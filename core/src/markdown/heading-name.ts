/** A heading as people write it: without emphasis, code marks, links, escapes and case. */
function plainHeading(heading: string): string {
  return heading
    .slice(0, 1000) // nobody asks for a longer one
    .normalize('NFC')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`\\#]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The number and the title of a heading: “§ 11”, “11. Personuppgifter”, “11 § Personuppgifter”, “Personuppgifter”. */
function partsOf(heading: string): {readonly number: string; readonly title: string} {
  const plain = plainHeading(heading);
  const found =
    /^(?:§+ ?|(?:avsnitt|kapitel|kap\.?|punkt|artikel|bilaga|section|chapter|clause|article|annex) )?(\d+(?:\.\d+)*(?: ?[a-z](?![\p{L}\d]))?)(?: ?§| ?kap\.?)?[.:)]?(?: ?[-–—:])?(?= |$)/u.exec(
      plain,
    );
  if (!found) return {number: '', title: plain};
  return {number: (found[1] ?? '').replace(' ', ''), title: plain.slice(found[0].length).trim()};
}

/** Whether a heading is the one that somebody names by its number, its title, or both. */
export function isHeadingNamed(heading: string, written: string): boolean {
  const [own, wanted] = [partsOf(heading), partsOf(written)];
  if (wanted.number === '' && wanted.title === '') return false;
  const sameNumber = wanted.number === '' || own.number === wanted.number;
  return sameNumber && (wanted.title === '' || own.title === wanted.title);
}
