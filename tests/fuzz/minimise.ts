/** The smallest text found that still fails: parts are left out, large ones first, as long as that fails too. */
export function minimise(text: string, fails: (text: string) => boolean, mostTries = 2000): string {
  let current = text;
  let tries = 0;
  for (const unit of [/(?<=\r\n|\n|\r(?!\n))/, /(?:)/u]) {
    let parts = current.split(unit);
    for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let at = 0; at < parts.length && tries < mostTries; ) {
        const shorter = [...parts.slice(0, at), ...parts.slice(at + size)];
        tries++;
        if (fails(shorter.join(''))) parts = shorter;
        else at += size;
      }
    }
    current = parts.join('');
  }
  return current;
}
