import type {Level, Placement} from '../../core/src/catalogue/catalog.ts';
import {defaultConfig, judge, type ProcurementSource, rungFor} from '../../core/src/index.ts';
import {catalog, example, releases} from './catalogue.ts';

const levels = [0, 1, 2, 3] as const;

type Classification = Readonly<Partial<Record<'K' | 'R' | 'T' | 'S', Level>>>;

/** A procurement as it is written, without the keys that no count depends on. */
interface Measured {
  readonly deliveries: readonly string[];
  readonly flags: readonly string[];
  readonly information: readonly object[];
}

/** How many demands a procurement has, by what they mean for bidders and buyer. */
export type Counted = ReturnType<typeof count>;

/** What holds for most municipal systems with information about people. */
const municipal = ['personal-data', 'processor', 'public-records', 'cybersecurity-law'];
const everyFlag = catalog.data.flags.filter(({stop}) => !stop).map(({id}) => id);

/** What the catalogue asks for in known procurements, and in every possible classification. */
export function measure() {
  const {deliveries, flags, information} = example;
  return {
    studentHealth: count({deliveries, flags, information: information.map(({motive, ...levelsOf}) => levelsOf)}),
    municipal: levels.map((level) => count(cloudService(municipal, {K: level, R: level, T: level}))),
    nothing: count(cloudService([], {K: 0, R: 0, T: 0, S: 0})),
    everything: count(cloudService(everyFlag, {K: 3, R: 3, T: 3, S: 3})),
    single: (['K', 'R', 'T', 'S'] as const).map((letter) => ({
      letter,
      demanded: levels.map((level) => count(cloudService([], {K: 0, R: 0, T: 0, S: 0, [letter]: level})).demanded),
    })),
    distributions: [[], municipal].map((flagsOfAll) => ({flags: flagsOfAll, byHighest: byHighest(flagsOfAll)})),
    requirements: catalog.data.requirements.length,
  };
}

function cloudService(flags: readonly string[], classification: Classification): Measured {
  return {deliveries: ['saas'], flags, information: [{name: 'Information', ...classification}]};
}

/** All 256 classifications of a cloud service, together and by their highest level. */
function byHighest(flags: readonly string[]) {
  const all = levels.flatMap((K) => levels.flatMap((R) => levels.flatMap((T) => levels.map((S) => ({K, R, T, S})))));
  const counted = all.map((classification) => ({
    highest: Math.max(...Object.values(classification)),
    ...count(cloudService(flags, classification)),
  }));
  return [undefined, ...levels].map((highest) => {
    const own = counted.filter((entry) => highest === undefined || entry.highest === highest);
    return {
      highest,
      classifications: own.length,
      demanded: quartiles(own.map(({demanded}) => demanded)),
      rows: quartiles(own.map(({rows}) => rows)),
    };
  });
}

/** Lowest, lower quartile, median, upper quartile, highest: each a value that occurs. */
function quartiles(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  return [0, 0.25, 0.5, 0.75, 1].map((share) => sorted[Math.round((sorted.length - 1) * share)] as number);
}

/** What a procurement without documents is asked for. */
function count(procurement: Measured) {
  const text = JSON.stringify({format: 1, name: 'Measured', language: 'sv', scale: 'klassa-4', ...procurement});
  const source: ProcurementSource = {
    path: '.',
    descriptor: {kind: 'yaml', file: 'klausul.yaml', text},
    documents: [],
    problems: [],
  };
  const judged = judge(source, {releases, config: defaultConfig, today: '2026-01-01'});
  if (judged.state !== 'judged')
    throw new Error(`The procurement to measure is ${judged.state}: ${JSON.stringify(judged)}`);
  const demanded = judged.demands.filter(({relevance}) => relevance === 'demanded');
  const isShownInBid = ({requirement, level}: (typeof demanded)[number]) =>
    rungFor(requirement, level)?.verification.moment === 'bid';
  const standsIn = (placement: Placement) => demanded.filter(({placements}) => placements[0] === placement).length;
  return {
    demanded: demanded.length,
    rows: demanded.filter(({requirement}) => requirement.answer !== 'contract').length,
    evidence: demanded.filter(isShownInBid).length,
    qualification: standsIn('qualification'),
    specification: standsIn('specification'),
    contract: standsIn('contract'),
    processor: standsIn('processor'),
    buyer: judged.demands.filter(({buyerPart}) => buyerPart).length,
  };
}
