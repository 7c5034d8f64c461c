import {failedJudgement} from '@klausul/core';
import type {Context, Opened} from '../context.ts';
import type {Part} from '../disk/open-paths.ts';
import {type Exit, exit, Refusal} from '../host.ts';

/** What came of one procurement: an exit code, and what the command needs to conclude with. Plain data. */
export interface Outcome<Data> {
  readonly code: Exit;
  readonly data: Data;
}

/**
 * What a command does with each procurement. It says what it has to say through its context and knows nothing of the
 * others, so that it can be done in a worker; options are plain data.
 */
export interface Work<Options, Data> {
  /** Its name among `works`. */
  readonly name: 'validate' | 'generate';
  run(opened: Opened, options: Options, context: Context): Outcome<Data> | Promise<Outcome<Data>>;
  /** What stands for the data of a procurement where something was refused. */
  readonly none: Data;
}

/** The outcome of one procurement. */
export interface Told<Data> extends Outcome<Data> {
  /** What all ways to it have in common: reached twice, it counts once. */
  readonly identity: string;
}

/** Does the work on every procurement of the parts, one by one. Neither a refusal nor a fault of ours keeps the others from it. */
export async function* tellParts<Options, Data>(
  work: Work<Options, Data>,
  options: Options,
  parts: readonly Part[],
  context: Context,
): AsyncGenerator<Told<Data>, void, void> {
  for await (const opened of context.openParts(parts)) {
    yield {identity: opened.identity, ...(await outcomeOf(work, options, opened, context))};
  }
}

async function outcomeOf<Options, Data>(
  work: Work<Options, Data>,
  options: Options,
  opened: Opened,
  context: Context,
): Promise<Outcome<Data>> {
  try {
    return await work.run(opened, options, context);
  } catch (error) {
    if (error instanceof Refusal || opened.judgement.state === 'unreadable')
      return {code: context.failed(error, opened), data: work.none};
    const judgement = failedJudgement(opened.judgement.source, error);
    return {...(await work.run({...opened, judgement}, options, context)), code: exit.notJudged};
  }
}
