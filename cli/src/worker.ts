import {type Task, type ToldAndSaid, Worker} from './batch/task.ts';
import type {Work} from './batch/tell.ts';

/** What a worker runs. It opens the workspaces, the configuration and the catalogue itself; only plain data goes in and out. */

/** Where it finds what it is to do. */
const works: Readonly<Record<Task['work'], () => Promise<Work<never, unknown>>>> = {
  validate: async () => (await import('./commands/validate.ts')).judging,
  generate: async () => (await import('./commands/generate.ts')).generating,
};

const worker = new Worker();

export async function run(task: Task): Promise<readonly ToldAndSaid<unknown>[]> {
  return worker.do(task, (await works[task.work]()) as Work<unknown, unknown>);
}
