/** Letters by name that print nothing: the fillers of Hangul. */
const fillers = /[\u115f\u1160\u3164\uffa0]/g;

/** Whether a text says nothing to a reader: blanks, invisible characters, or marks without a letter or digit. */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.replace(fillers, ''));
}
