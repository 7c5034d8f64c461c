import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {onTestFinished} from 'vitest';
import type {Report} from '../../core/src/index.ts';
import {type Outcome, run} from './run.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

export type {Outcome};

/** A folder of its own for one test, gone when the test is over. */
export class Folder {
  readonly path: string;

  constructor() {
    this.path = mkdtempSync(join(tmpdir(), 'klausul-test-'));
    onTestFinished(() => rmSync(this.path, {recursive: true, force: true}));
  }

  /** A folder with a copy of one of the examples in it. */
  static withExample(name: string): Folder {
    const folder = new Folder();
    cpSync(join(repository, 'examples', name), join(folder.path, name), {recursive: true});
    return folder;
  }

  file(name: string): string {
    return join(this.path, name);
  }

  read(name: string): string {
    return readFileSync(this.file(name), 'utf8');
  }

  write(name: string, content: string | Buffer): void {
    writeFileSync(this.file(name), content);
  }

  /** Changes a file's text; fails when nothing changed, so that a test cannot pass by changing nothing. */
  edit(name: string, change: (text: string) => string): void {
    const before = this.read(name);
    const after = change(before);
    if (after === before) throw new Error(`The edit of ${name} changed nothing`);
    this.write(name, after);
  }

  /** Every file with its bytes. */
  bytes(): ReadonlyMap<string, string> {
    const names = readdirSync(this.path, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return new Map(names.sort().map((name) => [name, readFileSync(name).toString('base64')]));
  }

  /** Runs the command line in this folder. */
  run(...argv: readonly string[]): Promise<Outcome> {
    return run(this.path, argv);
  }

  /** Validates and returns the report with the exit code. */
  async validate(...argv: readonly string[]): Promise<{readonly code: number; readonly report: Report}> {
    const {code, stdout} = await this.run('validate', '--format', 'json', ...argv);
    return {code, report: JSON.parse(stdout) as Report};
  }
}
