import {join} from 'node:path';
import {setFlagsFromString} from 'node:v8';
import type {Bilingual} from '@klausul/core';
import type {Context} from '../context.ts';
import type {Part} from '../disk/open-paths.ts';
import {alone, piecesOf, sizeOf} from '../disk/parts.ts';
import {type ToldAndSaid, taskOf, Worker} from './task.ts';
import {type Told, tellParts, type Work} from './tell.ts';

/**
 * Procurements for which another thread pays: with fewer each, starting it and warming it up costs more than it saves
 * (decision 0018).
 */
const fewest = 60;

/** Procurements that a worker takes at a time: many enough that asking costs nothing, few enough that all end together. */
const pieceSize = 16;

/** Room for new objects, in megabytes: more than this and memory grows with the threads, for nothing that was measured. */
const resourceLimits = {maxYoungGenerationSizeMb: 24};

/** Pieces that are done or under way ahead of what is said, per thread: results that wait their turn are held in memory. */
const ahead = 4;

/**
 * Does a work on all procurements that the paths stand for and gives their outcomes, by path. In several threads when
 * that pays; what is said, and in which order, is the same.
 */
export async function* tellAll<Options, Data>(
  work: Work<Options, Data>,
  options: Options,
  paths: readonly string[],
  context: Context,
  {alone: inThisThread}: {readonly alone: boolean},
): AsyncGenerator<Told<Data>, void, void> {
  const parts = await context.locate(paths);
  const {workerFile} = context.host;
  const jobs = inThisThread ? 1 : await threadsFor(parts, context);
  if (jobs < 2 || !workerFile) yield* tellParts(work, options, parts, context);
  else yield* tellInWorkers(work, options, parts, {jobs, workerFile}, context);
}

async function threadsFor(parts: readonly Part[], {options}: Context): Promise<number> {
  const procurements = parts.reduce((sum, part) => sum + sizeOf(part), 0);
  const worthwhile = Math.floor(procurements / fewest);
  if (worthwhile < 2 || options.jobs === 1) return 1;
  return Math.min(worthwhile, options.jobs ?? (await import('node:os')).availableParallelism());
}

async function* tellInWorkers<Options, Data>(
  work: Work<Options, Data>,
  options: Options,
  parts: readonly Part[],
  {jobs, workerFile}: {readonly jobs: number; readonly workerFile: URL},
  context: Context,
): AsyncGenerator<Told<Data>, void, void> {
  const {default: Pool} = await import('tinypool');
  tuneForBatch();
  const pool = new Pool({filename: workerFile.href, name: 'run', minThreads: jobs, maxThreads: jobs, resourceLimits});
  const here = new Worker();
  let giveUp: (error: unknown) => void = () => undefined;
  const noPool = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  noPool.catch(() => undefined); // all is done in this thread from then on
  pool.on('error', giveUp);

  /**
   * A worker whose memory runs out takes what it had in hand with it: each is tried again alone, and who takes one more
   * with it is told of. Whatever else keeps workers from working is left behind by working here.
   */
  const attempt = async (piece: readonly Part[]): Promise<readonly ToldAndSaid<Data>[]> => {
    const task = taskOf(work, options, piece, context);
    try {
      return await Promise.race([pool.run(task) as ReturnType<typeof attempt>, noPool]);
    } catch (error) {
      if (!ranOutOfMemory(error)) {
        giveUp(error);
        return here.do(task, work);
      }
      const each = piece.flatMap(alone);
      if (each.length > 1) return (await Promise.all(each.map((one) => attempt([one])))).flat();
      return here.do({...task, parts: each.map(killed)}, work);
    }
  };
  const seen = new Set<string>();
  try {
    for await (const piece of inOrder(piecesOf(parts, pieceSize), attempt, jobs * ahead)) {
      for (const {said, ...told} of piece) {
        if (seen.has(told.identity)) continue; // reached by a link too, in another piece
        seen.add(told.identity);
        for (const {to, text} of said) context.host[to].write(text);
        yield told;
      }
    }
  } finally {
    await pool.destroy();
  }
}

/** Results in the order of what they are of, so many begun at a time; memory does not grow with their number. */
async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  run: (item: Item) => Promise<Result>,
  begun: number,
): AsyncGenerator<Result, void, void> {
  const pending: Promise<Result>[] = [];
  for (const item of items) {
    pending.push(run(item));
    if (pending.length >= begun) yield (await pending.shift()) as Result;
  }
  for (const result of pending) yield await result;
}

/**
 * A setting of V8 for a short run on all cores, which workers are started with; tried with the version that it is set for
 * (decision 0018). It compiles code anew, optimised, when that has run for a while, on a core that it takes to be idle: here
 * none is, and each worker compiles for itself, so it pays to wait.
 */
function tuneForBatch(): void {
  if (!process.versions.node.startsWith('20.')) return;
  setFlagsFromString('--interrupt-budget=500000');
}

function ranOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** What stands for a procurement that no worker survives. */
function killed(part: Part): Part {
  if ('nowhere' in part) return part;
  return {nowhere: join(part.root, part.places[0]?.path ?? ''), message: killedMessage};
}

const killedMessage: Bilingual = {
  sv: 'Upphandlingen gick inte att bedöma: minnet tog slut. Dela upp dess filer. De andra har bedömts.',
  en: 'The procurement could not be judged: memory ran out. Split its files. The others were judged.',
};
