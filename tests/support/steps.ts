import {type Profiler, Session} from 'node:inspector';
import {setFlagsFromString} from 'node:v8';

/**
 * Fails when a run takes more than in proportion to its input: steps are counted for an input of this size and for one
 * twice as large, and none of the functions that do the work may take much more than twice as many. Counted, never timed:
 * the same on every machine, however busy it is. `make` is outside the count; only synchronous work is counted.
 */
export function expectLinear<Input>(make: (size: number) => Input, run: (input: Input) => unknown, size: number): void {
  const inputs = [make(size), make(2 * size)] as const;
  run(make(3)); // what is worked out once for all inputs belongs to neither
  const [once, twice] = [stepsOf(() => run(inputs[0])), stepsOf(() => run(inputs[1]))];
  const weighty = total(twice) / 100;
  const growing = [...twice]
    .filter(([where, count]) => count > weighty && count > 2.2 * (once.get(where) ?? 0) + 100)
    .map(([where, count]) => `${where}: ${once.get(where) ?? 0} → ${count}`);
  if (growing.length > 0) throw new Error(`Steps that grow faster than the input:\n${growing.join('\n')}`);
  const growth = total(twice) / total(once);
  if (growth > 2.2) throw new Error(`All steps together grow ${growth.toFixed(2)} times while the input doubles`);
}

/** All steps of a run. */
export function total(steps: ReadonlyMap<string, number>): number {
  return [...steps.values()].reduce((sum, count) => sum + count, 0);
}

/**
 * The steps of a run by function: calls and blocks of code entered, loops included, as V8 counts them for coverage; and
 * what built-ins walk through that would hide a loop (searching in an array or text, matching a pattern). `node:` and
 * the test runner are left out.
 */
export function stepsOf(run: () => unknown): ReadonlyMap<string, number> {
  const count = startCounting();
  try {
    run();
  } finally {
    count.pause();
  }
  return count.end();
}

/** The same of a run that waits, with what else runs meanwhile. */
export async function stepsOfAll(run: () => Promise<unknown>): Promise<ReadonlyMap<string, number>> {
  const count = startCounting();
  try {
    await run();
  } finally {
    count.pause();
  }
  return count.end();
}

function startCounting() {
  const session = new Session();
  session.connect();
  setFlagsFromString('--no-opt'); // optimised code counts no calls
  post(session, 'Profiler.enable');
  post(session, 'Profiler.startPreciseCoverage', {callCount: true, detailed: true});
  post(session, 'Profiler.takePreciseCoverage'); // from here on the count begins at zero
  const builtIns = watchBuiltIns();
  return {
    pause(): void {
      builtIns.stop();
      setFlagsFromString('--opt');
    },
    end(): ReadonlyMap<string, number> {
      const taken = post(session, 'Profiler.takePreciseCoverage') as Profiler.TakePreciseCoverageReturnType;
      post(session, 'Profiler.stopPreciseCoverage');
      session.disconnect();
      const steps = new Map(builtIns.steps);
      for (const {url, functions} of taken.result) {
        if (url.startsWith('node:') || /\/node_modules\/@?vite|\/support\/steps/.test(url)) continue;
        const file = url.split('/').at(-1);
        for (const {functionName, ranges} of functions) {
          const where = `${functionName || 'function'} at ${file}:${ranges[0]?.startOffset}`;
          steps.set(where, (steps.get(where) ?? 0) + ranges.reduce((sum, {count}) => sum + count, 0));
        }
      }
      return steps;
    },
  };
}

/** A session of one's own thread answers at once. */
function post(session: Session, method: string, parameters: object = {}): object | undefined {
  let answer: object | undefined;
  session.post(method, parameters, (error: Error | null, result?: object) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
}

type Method = (this: unknown, ...words: unknown[]) => unknown;
type Cost = (self: ArrayLike<unknown> & RegExp, result: unknown, words: readonly unknown[]) => number;

/** Counts what built-ins walk through, until it is stopped. */
function watchBuiltIns() {
  const steps = new Map<string, number>();
  const originals: (readonly [holder: object, name: string, method: Method])[] = [];
  const watch = (type: string, holder: object, names: readonly string[], cost: Cost) => {
    for (const name of names) {
      const method = (holder as Readonly<Record<string, Method>>)[name] as Method;
      const where = `${type}.${name}`;
      originals.push([holder, name, method]);
      replace(holder, name, function watched(...words) {
        const result = method.apply(this, words);
        steps.set(where, (steps.get(where) ?? 0) + cost(this as never, result, words));
        return result;
      });
    }
  };
  const length: Cost = (self) => self.length;
  const found: Cost = (self, at, [, from = 0]) => (at === -1 ? self.length : Number(at) + 1) - Number(from);
  for (const [type, holder] of [['Array', Array.prototype] as const, ['String', String.prototype] as const]) {
    watch(type, holder, ['indexOf'], found);
    watch(type, holder, ['lastIndexOf'], (self, at) => self.length - Math.max(0, Number(at)));
    watch(type, holder, ['includes'], length);
  }
  watch('Array', Array.prototype, ['concat', 'flat', 'toSorted', 'shift', 'unshift'], length);
  watch('Array', Array.prototype, ['splice'], (self, _, [start]) => Math.max(1, self.length - Number(start)));
  watch('Array', Array.prototype, ['slice'], (_, result) => (result as ArrayLike<unknown>).length);
  watch('RegExp', RegExp.prototype, ['exec'], ({sticky, lastIndex}, match, [text]) => {
    if (match !== null) return (match as RegExpExecArray)[0].length + 1;
    return sticky ? 1 : String(text).length - lastIndex;
  });
  const stop = () => originals.forEach(([holder, name, method]) => void replace(holder, name, method));
  return {steps, stop};
}

function replace(holder: object, name: string, value: Method): void {
  Object.defineProperty(holder, name, {configurable: true, writable: true, value});
}
