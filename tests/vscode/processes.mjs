import {once} from 'node:events';

/** Ends a child that was spawned `detached`, and all that it started; resolves when it is gone. */
export async function endGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  if (process.platform === 'win32') child.kill();
  else process.kill(-child.pid, 'SIGKILL');
  await gone;
}

/** Rejects when the time is up, or when this process is told to end. */
export function untilLimit(seconds) {
  let timer;
  const listeners = [];
  const reached = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new LimitReached(`The run did not end within ${seconds} s`)), seconds * 1000);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      const listener = () => reject(new LimitReached(`The run was ended by ${signal}`));
      process.once(signal, listener);
      listeners.push([signal, listener]);
    }
  });
  reached.catch(() => {});
  const clear = () => {
    clearTimeout(timer);
    for (const [signal, listener] of listeners) process.off(signal, listener);
  };
  return {reached, clear};
}

export class LimitReached extends Error {}

/** Runs `work` with a function that collects what must be closed, and closes that, last first, in every case. */
export async function closingAll(work) {
  const steps = [];
  try {
    return await work((close) => steps.push(close));
  } finally {
    for (const close of steps.reverse()) await close();
  }
}
