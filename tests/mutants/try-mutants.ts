import fc from 'fast-check';
import {judge} from '../../core/src/coverage/judge.ts';
import {readConfig} from '../../core/src/procurement/config.ts';
import {rules} from '../../core/src/rules/index.ts';
import {validate} from '../../core/src/rules/validate.ts';
import {releases, today} from '../support/procurement.ts';
import {unanswered} from './answers.ts';
import {type Draft, mutations} from './mutations.ts';
import {type Start, starts, type Texts} from './procurements.ts';

/** What came of a number of mutants. */
export interface Outcome {
  readonly seed: number;
  readonly mutants: number;
  /** Judged to the end; the others were told as unreadable, or stopped. */
  readonly judged: number;
  readonly unreadable: number;
  readonly stopped: number;
  /** Judged mutants with an error about some demand. */
  readonly told: number;
  /** How often each mutation changed something. */
  readonly byKind: ReadonlyMap<string, number>;
  /** Mutants with a demand that nothing answers and no error tells of. */
  readonly silent: readonly Silent[];
}

export interface Silent {
  readonly start: string;
  readonly kinds: readonly string[];
  readonly requirements: readonly string[];
  readonly texts: Texts;
}

/** One mutant: a procurement, one to three mutations, and the numbers that decide where they fall. */
const mutants = (count: number) =>
  fc.record({
    start: fc.nat({max: count - 1}),
    kinds: fc.array(fc.constantFrom(...mutations.keys()), {minLength: 1, maxLength: 3}),
    numbers: fc.array(fc.nat(), {minLength: 6, maxLength: 24}),
  });

/** Makes mutants of sound procurements and asks of each whether every open demand is told. The same seed gives the same. */
export function tryMutants(count: number, seed: number): Outcome {
  const all = starts();
  const byKind = new Map<string, number>();
  const silent: Silent[] = [];
  const counts = {judged: 0, unreadable: 0, stopped: 0, told: 0};
  const sample = fc.sample(mutants(all.length), {numRuns: count, seed});
  for (const {start, kinds, numbers} of sample) {
    const origin = all[start] as Start;
    const draft: Draft = {files: new Map(origin.files), named: origin.named, config: origin.config};
    let next = 0;
    const pick = (below: number) => (numbers[next++ % numbers.length] ?? 0) % Math.max(1, below);
    const done = kinds.filter((kind) => mutations.get(kind)?.(draft, pick));
    for (const kind of done) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
    const judgement = judgeDraft(draft);
    counts[judgement.state]++;
    if (judgement.state !== 'judged') continue;
    const errors = validate(judgement).filter(({severity}) => severity === 'error');
    const told = new Set(errors.map(({requirement}) => requirement));
    if (errors.some(({requirement}) => requirement !== undefined)) counts.told++;
    const open = unanswered(judgement, draft).filter((id) => !told.has(id));
    if (open.length > 0) silent.push({start: origin.name, kinds: done, requirements: open, texts: draft});
  }
  return {seed, mutants: sample.length, ...counts, byKind, silent};
}

/** As a host would; what a configuration with faults says is tried too. */
function judgeDraft({files, named, config: text}: Draft) {
  const {config} = readConfig(
    'klausul.config.yaml',
    text,
    releases,
    rules.map(({id}) => id),
  );
  const documents = [...files].flatMap(([file, content]) => (file.endsWith('.md') ? [{file, text: content}] : []));
  const descriptor = {file: 'klausul.yaml', text: files.get('klausul.yaml') ?? '', kind: 'yaml'} as const;
  return judge({path: '', descriptor, documents, problems: [], named}, {releases, config, today});
}

/** The figures, a line each. */
export function figuresOf({seed, mutants: count, judged, unreadable, stopped, told, silent, byKind}: Outcome): string {
  const groups = new Map<string, number>();
  for (const [kind, times] of byKind) {
    const group = kind.split(':')[0] as string;
    groups.set(group, (groups.get(group) ?? 0) + times);
  }
  return [
    `seed ${seed}: ${count} mutants by ${byKind.size} of ${mutations.size} mutations`,
    `${judged} judged (${told} with an error about a demand), ${unreadable} unreadable, ${stopped} stopped`,
    [...groups].map(([group, times]) => `${group} ${times}`).join(', '),
    `${silent.length} with a demand that nothing answers and no error tells of`,
    ...silent
      .slice(0, 10)
      .map(({start, kinds, requirements}) => `  ${start}: ${kinds.join(' + ')} → ${requirements.join(' ')}`),
  ].join('\n');
}
