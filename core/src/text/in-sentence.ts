/** A title as it stands inside a sentence: “recovery time objective (RTO)”. A title that begins with an abbreviation keeps it. */
export function inSentence(title: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
