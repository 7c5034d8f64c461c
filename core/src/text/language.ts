/** The languages of clauses and messages. */
export type Language = 'sv' | 'en';

/** The same words in Swedish and English. */
export type Bilingual = Readonly<Record<Language, string>>;

/** What is said in each language: “12 timmar” / “12 hours”. */
export function bilingual(say: (language: Language) => string): Bilingual {
  return {sv: say('sv'), en: say('en')};
}

/** Puts values into a template: every `{name}` that has one; the others stay as they are. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([a-z][A-Za-z0-9-]*)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** “a, b och c” / “a, b and c”, or with “eller” / “or”; empty when there is nothing. */
export function listOf(items: readonly string[], language: Language, word: keyof typeof conjunctions = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${conjunctions[word][language]} ${items.at(-1)}`;
}

const conjunctions = {and: {sv: 'och', en: 'and'}, or: {sv: 'eller', en: 'or'}} as const satisfies Readonly<
  Record<string, Bilingual>
>;

/** In quotation marks as the language writes them: ”så” / “so”. */
export function quote(text: string, language: Language): string {
  return language === 'sv' ? `”${text}”` : `“${text}”`;
}

/** The nearest of the candidates to what was written, for “did you mean”; undefined when none is near. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.ceil(written.length * 0.4)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(written.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance, or `limit` when it is at least that; bounded, since the words come from users' files. */
function editDistance(a: string, b: string, limit: number): number {
  if (a.length > 64 || b.length > 64 || Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return Math.min(previous[b.length] ?? limit, limit);
}
