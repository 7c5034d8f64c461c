import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The checkout's folder, with a separator at its end. A path, never a URL's: it may hold blanks and å. */
export const repository = fileURLToPath(new URL('..', import.meta.url));

/** A file of the checkout. */
export function at(...parts: readonly string[]): string {
  return join(repository, ...parts);
}
