import {type BatchOptions, Context} from '../context.ts';
import type {Part} from '../disk/open-paths.ts';
import type {Host} from '../host.ts';
import {type Told, tellParts, type Work} from './tell.ts';

/** Words for one of the two outputs. */
export interface Said {
  readonly to: 'stdout' | 'stderr';
  readonly text: string;
}

/** What a worker gets: plain data. */
export interface Task {
  readonly work: Work<unknown, unknown>['name'];
  readonly parts: readonly Part[];
  /** Those of the command. */
  readonly options: unknown;
  readonly common: BatchOptions;
  readonly today: string;
  readonly cwd: string;
  readonly environment: Host['environment'];
  /** Which outputs are a terminal. */
  readonly terminals: readonly Said['to'][];
  readonly releases: string;
  readonly catalogFolder: string;
}

/** What a worker gives of each procurement: the outcome, and what was said meanwhile. */
export interface ToldAndSaid<Data> extends Told<Data> {
  readonly said: readonly Said[];
}

/** The task of doing a work on parts as a context would. */
export function taskOf(
  {name}: Pick<Work<never, unknown>, 'name'>,
  options: unknown,
  parts: readonly Part[],
  {host, options: common, today}: Context,
): Task {
  const {cwd, environment, releases, catalogFolder} = host;
  const terminals = (['stdout', 'stderr'] as const).filter((to) => host[to].isTTY === true);
  return {
    ...{work: name, parts, options, common, today, cwd, environment: {...environment}, terminals},
    ...{releases: releases.href, catalogFolder: catalogFolder.href},
  };
}

/** Does a task; a worker does all of a run in turn, with one context. */
export class Worker {
  #context: Context | undefined;
  #said: Said[] = [];

  async do<Options, Data>(
    {parts, options, ...task}: Task,
    work: Work<Options, Data>,
  ): Promise<readonly ToldAndSaid<Data>[]> {
    this.#context ??= this.#contextFor(task);
    const told: ToldAndSaid<Data>[] = [];
    for await (const one of tellParts(work, options as Options, parts, this.#context)) {
      told.push({...one, said: this.#said});
      this.#said = [];
    }
    return told;
  }

  #contextFor({cwd, environment, terminals, releases, catalogFolder, common, today}: Omit<Task, 'parts' | 'options'>) {
    const output = (to: Said['to']) => ({
      isTTY: terminals.includes(to),
      write: (text: string) => this.#said.push({to, text}),
    });
    const [stdout, stderr] = [output('stdout'), output('stderr')];
    const urls = {releases: new URL(releases), catalogFolder: new URL(catalogFolder)};
    return new Context({argv: [], cwd, environment, stdout, stderr, ...urls}, common, today);
  }
}
