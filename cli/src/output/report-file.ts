import {closeSync, openSync, writeFileSync} from 'node:fs';

/** A report in a file. What goes wrong while it is written is told when it is closed, so that the run goes on. */
export class ReportFile {
  readonly #descriptor: number;
  #fault: string | undefined;

  /** Throws when the file cannot be opened. */
  constructor(path: string) {
    this.#descriptor = openSync(path, 'w');
  }

  write(text: string): void {
    if (this.#fault === undefined) this.#try(() => writeFileSync(this.#descriptor, text));
  }

  /** Gives the system's code for what went wrong, such as ENOSPC; undefined when everything is written. */
  close(): string | undefined {
    this.#try(() => closeSync(this.#descriptor));
    return this.#fault;
  }

  #try(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#fault ??= (error as NodeJS.ErrnoException).code ?? '';
    }
  }
}
