import {beforeAll, describe, expect, test} from 'vitest';
import {type Aspect, aspects} from '../core/src/catalogue/aspects.ts';
import {type Level, openCatalog} from '../core/src/catalogue/catalog.ts';
import {rungFor} from '../core/src/catalogue/ladder.ts';
import {clauseText} from '../core/src/clauses/clause-text.ts';
import {type Demand, demandsOf, wantedFor} from '../core/src/demands/demands.ts';
import {type Needs, needsOf} from '../core/src/demands/needs.ts';
import {defaultConfig} from '../core/src/procurement/config.ts';
import type {Delivery, Procurement} from '../core/src/procurement/procurement.ts';
import {readProcurement} from '../core/src/procurement/read-procurement.ts';
import {nextRelease} from '../scripts/catalog.ts';

/*
 * Consistency by experiment: every classification by four aspects, for every delivery and some that go together, with
 * the sets of flags that occur, is demanded and written out. What `catalog check` proves of each requirement, this
 * shows of all together, by the code that procurements run.
 */

const catalog = openCatalog(nextRelease());

const deliveries: readonly (readonly Delivery[])[] = [
  ['saas'],
  ['hosting'],
  ['on-premise'],
  ['development'],
  ['consulting'],
  ['hardware'],
  ['medical-device'],
  ['support'],
  ['saas', 'consulting'],
  ['hosting', 'support'],
  ['on-premise', 'development', 'support'],
  ['hardware', 'medical-device', 'saas'],
];

const flagSets = {
  none: [],
  municipal: ['personal-data', 'processor', 'public-records', 'cybersecurity-law'],
  'pupil health': [
    'personal-data',
    'sensitive-personal-data',
    'patient-data',
    'protected-identity',
    'processor',
    'secrecy',
    'public-records',
    'cybersecurity-law',
  ],
  all: catalog.data.flags.filter(({stop}) => !stop).map(({id}) => id),
} as const satisfies Readonly<Record<string, readonly string[]>>;

type FlagSet = keyof typeof flagSets;
type Levels = Readonly<Record<Aspect, Level>>;

const everyClassification: readonly Levels[] = aspects.reduce<Levels[]>(
  (all, aspect) => all.flatMap((levels) => ([0, 1, 2, 3] as const).map((level) => ({...levels, [aspect]: level}))),
  [{confidentiality: 0, integrity: 0, availability: 0, traceability: 0}],
);

interface Trial {
  readonly flags: FlagSet;
  readonly deliveries: readonly Delivery[];
  readonly levels: Levels;
  readonly procurement: Procurement;
  readonly needs: Needs;
  readonly demands: readonly Demand[];
}

/** A procurement that lacks nothing but its levels. */
function blank(kinds: readonly Delivery[], flags: readonly string[]): Procurement {
  const text = `format: 1
name: Verksamhetssystem
language: sv
scale: klassa-4
deliveries: [${kinds.join(', ')}]
flags: [${flags.join(', ')}]
information: [{name: Ärenden, K: 0, R: 0, T: 0, S: 0}]
`;
  const source = {
    path: '',
    descriptor: {file: 'klausul.yaml', text, kind: 'yaml' as const},
    documents: [],
    problems: [],
  };
  const result = readProcurement(source, catalog, defaultConfig);
  if (result.state !== 'read') throw new Error(JSON.stringify(result));
  return result.procurement;
}

function tryOut(base: Procurement, flags: FlagSet, levels: Levels): Trial {
  const procurement = {...base, information: base.information.map((information) => ({...information, levels}))};
  const needs = needsOf(procurement);
  return {
    flags,
    deliveries: base.deliveries,
    levels,
    procurement,
    needs,
    demands: demandsOf(procurement, needs, catalog),
  };
}

const trials: Trial[] = [];
beforeAll(() => {
  for (const flags of Object.keys(flagSets) as FlagSet[]) {
    for (const kinds of deliveries) {
      const base = blank(kinds, flagSets[flags]);
      for (const levels of everyClassification) trials.push(tryOut(base, flags, levels));
    }
  }
}, 120_000);

const nameOf = ({flags, deliveries: kinds, levels}: Trial) =>
  `${Object.values(levels).join('')} ${kinds.join('+')} (${flags})`;

describe('in every classification, delivery and set of flags', () => {
  test('each demand has a rung, and its text stands in both languages with every parameter filled', () => {
    const faults = new Set<string>();
    const written = new Set<string>();
    for (const trial of trials) {
      for (const demand of trial.demands) {
        const {requirement, level, placements, relevance} = demand;
        if (!rungFor(requirement, level)) faults.add(`${requirement.id} has no rung for ${level}: ${nameOf(trial)}`);
        if (relevance !== 'demanded') continue;
        for (const language of ['sv', 'en'] as const) {
          const key = `${requirement.id} ${level} ${trial.flags} ${language}`;
          if (written.has(key)) continue;
          written.add(key);
          const wanted = wantedFor(demand, {...trial.procurement, language}, catalog);
          for (const placement of placements) {
            const frame = catalog.frameFor(placement).id;
            const base = {requirement: requirement.id, rev: requirement.rev, language, frame, ...wanted};
            const text = clauseText(base, catalog)?.text;
            if (!text || /[{}]|undefined|null/.test(text)) faults.add(`${key}: ${text}`);
          }
        }
      }
    }
    expect(written.size).toBeGreaterThan(catalog.data.requirements.length * 2);
    expect([...faults]).toEqual([]);
  });

  test("what the buyer does is said in the buyer's words", () => {
    const faults = trials.flatMap(({demands}) =>
      demands
        .filter(({buyerPart, requirement}) => buyerPart && !requirement.buyer)
        .map(({requirement}) => requirement.id),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  test('raising a level loses no demand, lowers none, and takes none back to the buyer', () => {
    const byName = new Map(trials.map((trial) => [nameOf(trial), trial]));
    const rank = {demanded: 2, buyer: 1, 'not-applicable': 0};
    const faults = new Set<string>();
    for (const trial of trials) {
      for (const aspect of aspects) {
        const level = trial.levels[aspect];
        if (level === 3) continue;
        const raised = byName.get(nameOf({...trial, levels: {...trial.levels, [aspect]: level + 1}}));
        const after = new Map(raised?.demands.map((demand) => [demand.requirement.id, demand]));
        for (const before of trial.demands) {
          const {id} = before.requirement;
          const now = after.get(id);
          if (!now || now.level < before.level || rank[now.relevance] < rank[before.relevance]) {
            faults.add(`${id} by ${aspect} ${level + 1}: ${nameOf(trial)}`);
          }
        }
      }
    }
    expect([...faults]).toEqual([]);
  });

  test('no demand gives an aspect as its reason that was classified 0, or below the threshold', () => {
    const faults = new Set<string>();
    for (const trial of trials) {
      for (const {requirement, because} of trial.demands) {
        for (const reason of because) {
          if (!('aspect' in reason)) continue;
          const need = trial.needs.get(reason.aspect)?.level ?? 0;
          const letter = {confidentiality: 'K', integrity: 'R', availability: 'T', traceability: 'S'} as const;
          const threshold = requirement.drivers[letter[reason.aspect]] ?? 4;
          if (need === 0 || need < threshold)
            faults.add(`${requirement.id} because of ${reason.aspect}: ${nameOf(trial)}`);
        }
      }
    }
    expect([...faults]).toEqual([]);
  });

  test('what only confidentiality drives is not asked of open information, unless a flag or basic protection asks', () => {
    const faults = new Set<string>();
    for (const trial of trials) {
      if (trial.levels.confidentiality !== 0) continue;
      for (const {requirement, because} of trial.demands) {
        const isAsked = requirement.basic || because.some((reason) => 'flag' in reason);
        if (Object.keys(requirement.drivers).join() === 'K' && !isAsked)
          faults.add(`${requirement.id}: ${nameOf(trial)}`);
      }
    }
    expect([...faults]).toEqual([]);
  });

  test('open, changeable information that must be at hand asks for no keys, secrecy or countries', () => {
    const trial = trials.find(({flags, deliveries: kinds, levels}) => {
      return flags === 'none' && kinds.join() === 'saas' && Object.values(levels).join('') === '0030';
    });
    const asked = trial?.demands.map(({requirement}) => requirement.id.slice(0, 3)) ?? [];
    expect(asked.filter((family) => ['NYC', 'KIV', 'SEK', 'LOK', 'KLS', 'PUB'].includes(family))).toEqual([]);
  });
});

describe('the number of clauses is proportionate', () => {
  const demandedIn = (flags: FlagSet, kinds: string, levels: string) =>
    (
      trials.find(
        (trial) =>
          trial.flags === flags &&
          trial.deliveries.join('+') === kinds &&
          Object.values(trial.levels).join('') === levels,
      )?.demands ?? []
    ).filter(({relevance}) => relevance === 'demanded');

  test('pupil health, K3 R2 T2 S1, as a service with consultants (domain 10)', () => {
    const demanded = demandedIn('pupil health', 'saas+consulting', '3221');
    console.log(`Pupil health: ${demanded.length} clauses, ${demanded.filter(isAnswered).length} answer rows`);
    expect(demanded.length).toBeGreaterThanOrEqual(50);
    expect(demanded.length).toBeLessThanOrEqual(85);
    expect(demanded.filter(isAnswered).length).toBeLessThanOrEqual(45);
    expect(demanded.filter(({requirement}) => requirement.answer === 'attachment').length).toBeLessThanOrEqual(10);
    expect(demanded.filter(({placements}) => placements[0] === 'qualification').length).toBeLessThanOrEqual(2);
  });

  test('basic protection alone is a small annex', () => {
    const demanded = demandedIn('none', 'saas', '0000');
    expect(demanded.length).toBeLessThanOrEqual(16);
    expect(demanded.every(({requirement}) => requirement.basic)).toBe(true);
  });

  test('the distribution over all trials', () => {
    const rows: Record<string, string>[] = [];
    for (const flags of Object.keys(flagSets) as FlagSet[]) {
      for (const kinds of deliveries) {
        const own = trials.filter((trial) => trial.flags === flags && trial.deliveries.join() === kinds.join());
        const demanded = own.map(({demands}) => demands.filter(({relevance}) => relevance === 'demanded'));
        rows.push({
          flags,
          delivery: kinds.join('+'),
          clauses: spread(demanded.map((demands) => demands.length)),
          'answer rows': spread(demanded.map((demands) => demands.filter(isAnswered).length)),
          'K1R1T1S1, clauses/rows': countsIn(own, '1111'),
          K2R2T2S2: countsIn(own, '2222'),
          K3R3T3S3: countsIn(own, '3333'),
          'buyer at 3333': String(own.at(-1)?.demands.filter(({buyerPart}) => buyerPart).length),
        });
      }
    }
    console.log(table(rows));
    expect(rows).toHaveLength(deliveries.length * Object.keys(flagSets).length);
  });
});

/** A bidder answers it row by row: everything that is not accepted with the contract. */
function isAnswered({placements}: Demand): boolean {
  return placements[0] !== 'contract' && placements[0] !== 'processor';
}

function countsIn(own: readonly Trial[], levels: string): string {
  const demands = own.find((trial) => Object.values(trial.levels).join('') === levels)?.demands ?? [];
  const demanded = demands.filter(({relevance}) => relevance === 'demanded');
  return `${demanded.length}/${demanded.filter(isAnswered).length}`;
}

/** Least, median and most. */
function spread(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  return `${sorted[0]} · ${sorted[sorted.length >> 1]} · ${sorted.at(-1)}`;
}

function table(rows: readonly Readonly<Record<string, string>>[]): string {
  const heads = Object.keys(rows[0] ?? {});
  const widths = heads.map((head) => Math.max(head.length, ...rows.map((row) => (row[head] ?? '').length)));
  const line = (cells: readonly string[]) => cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ');
  return [line(heads), ...rows.map((row) => line(heads.map((head) => row[head] ?? '')))].join('\n');
}
