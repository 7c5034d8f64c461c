/** The name of an option as it is written: `maxWarnings` is `--max-warnings`. */
export function longName(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
