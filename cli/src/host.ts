import type {Language} from '@klausul/core';

/** Where words go. A terminal is told more: colour. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** What the command line is run in; a test brings its own. */
export interface Host {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The releases of the catalogue that the program carries, with their manifest. */
  readonly releases: URL;
  /** The files of the next one. */
  readonly catalogFolder: URL;
  /** What a worker of a batch runs; without it all is done in one thread. */
  readonly workerFile?: URL;
}

/** Exit codes: scripts depend on them. */
export const exit = {clean: 0, findings: 1, notJudged: 2, stopped: 3} as const;
export type Exit = (typeof exit)[keyof typeof exit];

/** Of several outcomes the weightiest: 3 outranks 2 outranks 1. */
export function weightiest(codes: Iterable<Exit>): Exit {
  return Math.max(0, ...codes) as Exit;
}

/** The language of help and of what concerns no procurement: that of the environment, Swedish when it says nothing. */
export function environmentLanguage({environment}: Pick<Host, 'environment'>): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^en/i.test(locale) ? 'en' : 'sv';
}

/** A reason why a command cannot do what was asked, for the user; exit 2. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
