import {fingerprintOf, normalise} from './normalise.ts';

/** What a reader sees of a text, and its fingerprint. */
export interface NormalForm {
  readonly normalised: string;
  readonly sum: string;
}

/** The normal form of a text. Most clauses are as they were at the last keystroke, so those seen last are remembered. */
export function normalFormOf(text: string): NormalForm {
  const known = remembered.get(text);
  if (known) return known;
  const normalised = normalise(text);
  const form = {normalised, sum: fingerprintOf(normalised)};
  if (text.length > mostRemembered) return form;
  if (rememberedLength + text.length > mostRemembered) {
    remembered.clear();
    rememberedLength = 0;
  }
  rememberedLength += text.length;
  // A copy: a part of a string keeps the whole document alive that it was cut from.
  remembered.set(` ${text}`.slice(1), form);
  return form;
}

const remembered = new Map<string, NormalForm>();
let rememberedLength = 0;

/** Characters: more than all clauses of a large procurement. */
const mostRemembered = 1_000_000;
