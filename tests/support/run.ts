import {main} from '../../cli/src/main.ts';

/** What a command gave. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, in a folder. */
export async function run(cwd: string, argv: readonly string[]): Promise<Outcome> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const code = await main({
    argv,
    cwd,
    environment: {LANG: 'sv_SE.UTF-8'},
    stdout: {write: (text) => stdout.push(text)},
    stderr: {write: (text) => stderr.push(text)},
    releases: new URL('../../cli/dist/releases/', import.meta.url),
    catalogFolder: new URL('../../requirement-catalog/', import.meta.url),
  });
  return {code, stdout: stdout.join(''), stderr: stderr.join('')};
}
