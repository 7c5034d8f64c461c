import type {FlagEntry, Level} from '../catalogue/catalog.ts';
import type {Located} from '../catalogue/read-catalogue.ts';
import type {RequirementEntry} from '../generated/requirement-family-types.ts';
import type {Delivery} from '../procurement/procurement.ts';
import {listOf, nearest} from '../text/language.ts';
import {defineCheck, type Report} from './check.ts';
import {type Circumstance, circumstancesOf, demandedLevel, flagsOf} from './circumstances.ts';

type Rules =
  | 'catalog/unknown-requirement'
  | 'catalog/relation-cycle'
  | 'catalog/relation-contradiction'
  | 'catalog/requires-undemanded';

/** What a requirement builds on exists, is demanded with it, does not build on it in turn, and does not exclude it. */
export const relations = defineCheck({
  rules: {
    'catalog/unknown-requirement': 'error',
    'catalog/relation-cycle': 'error',
    'catalog/relation-contradiction': 'error',
    'catalog/requires-undemanded': 'warning',
  },
  run(catalog, report) {
    const byId = new Map(catalog.requirements.map((requirement) => [requirement.value.id, requirement]));
    const flags = catalog.flags.map(({value}) => value);
    for (const requirement of catalog.requirements) {
      checkNames(requirement, byId, report);
      checkCycle(requirement, byId, report);
      checkConflicts(requirement, byId, report);
      checkDemands(requirement, byId, flags, report);
    }
  },
});

type ById = ReadonlyMap<string, Located<RequirementEntry>>;

function checkNames({value, at}: Located<RequirementEntry>, byId: ById, report: Report<Rules>): void {
  for (const relation of ['requires', 'conflicts'] as const) {
    for (const [index, id] of (value[relation] ?? []).entries()) {
      if (byId.has(id)) continue;
      const near = nearest(id, byId.keys());
      report('catalog/unknown-requirement', {
        at: at(relation, index),
        requirement: value.id,
        message: {
          sv: `${value.id} hänvisar till ${id}, som inte finns i katalogen.${near ? ` Menade du ${near}?` : ' Rätta id, eller ta bort det.'}`,
          en: `${value.id} refers to ${id}, which is not in the catalogue.${near ? ` Did you mean ${near}?` : ' Correct the id, or remove it.'}`,
        },
      });
    }
  }
}

/** Told once for each ring of requirements: at its first id. */
function checkCycle({value, keyAt}: Located<RequirementEntry>, byId: ById, report: Report<Rules>): void {
  const ring = [...requiredBy(value.id, byId)].filter((id) => requiredBy(id, byId).has(value.id) && id !== value.id);
  const isSelf = value.requires?.includes(value.id) || value.conflicts?.includes(value.id);
  if (isSelf) {
    const relation = value.requires?.includes(value.id) ? 'requires' : 'conflicts';
    report('catalog/relation-cycle', {
      at: keyAt(relation),
      requirement: value.id,
      message: {
        sv: `${value.id} hänvisar till sig själv i ”${relation}”. Ta bort det.`,
        en: `${value.id} refers to itself in “${relation}”. Remove it.`,
      },
    });
  } else if (ring.length > 0 && ring.every((id) => value.id < id)) {
    report('catalog/relation-cycle', {
      at: keyAt('requires'),
      requirement: value.id,
      message: {
        sv: `${listOf([value.id, ...ring], 'sv')} förutsätter varandra i en ring. Ta bort den hänvisning som inte behövs.`,
        en: `${listOf([value.id, ...ring], 'en')} require each other in a ring. Remove the reference that is not needed.`,
      },
    });
  }
}

function checkConflicts({value, at}: Located<RequirementEntry>, byId: ById, report: Report<Rules>): void {
  const needed = requiredBy(value.id, byId);
  for (const [index, id] of (value.conflicts ?? []).entries()) {
    if (id === value.id) continue;
    const other = byId.get(id)?.value;
    const bothBasic = value.basic && other?.basic;
    const dependant = needed.has(id) ? value.id : requiredBy(id, byId).has(value.id) ? id : undefined;
    const third = [...byId.keys()].find((key) => requiredBy(key, byId).has(value.id) && requiredBy(key, byId).has(id));
    if (!bothBasic && !dependant && !third) continue;
    const why = bothBasic
      ? {sv: 'båda är grundskydd', en: 'both are basic protection'}
      : dependant
        ? {sv: `${dependant} förutsätter det andra`, en: `${dependant} requires the other`}
        : {sv: `${third} förutsätter båda`, en: `${third} requires both`};
    report('catalog/relation-contradiction', {
      at: at('conflicts', index),
      requirement: value.id,
      message: {
        sv: `${value.id} och ${id} utesluter varandra, men ${why.sv}. Ta bort den ena hänvisningen.`,
        en: `${value.id} and ${id} exclude each other, but ${why.en}. Remove one of the references.`,
      },
    });
  }
}

/** Whatever makes a requirement demanded makes what it builds on demanded too. One that is opt-in is chosen with open eyes. */
function checkDemands(
  {value, at}: Located<RequirementEntry>,
  byId: ById,
  known: readonly FlagEntry[],
  report: Report<Rules>,
): void {
  if (value['opt-in']) return;
  for (const [index, id] of (value.requires ?? []).entries()) {
    const needed = byId.get(id)?.value;
    if (!needed || needed === value) continue;
    const lonely = firstWithout(value, needed, known);
    if (!lonely) continue;
    const {circumstance, delivery} = lonely;
    const needs = Object.entries(circumstance.needs).map(([letter, level]) => `${letter}${level}`);
    const state = [...needs, ...circumstance.flags, delivery].join(' ');
    report('catalog/requires-undemanded', {
      at: at('requires', index),
      requirement: value.id,
      message: {
        sv: `${value.id} förutsätter ${id}, som inte efterfrågas samtidigt (${state}). Ge ${id} samma ”drivers”, ”flags”, ”when” och ”deliveries”, eller ta bort hänvisningen.`,
        en: `${value.id} requires ${id}, which is not demanded with it (${state}). Give ${id} the same “drivers”, “flags”, “when” and “deliveries”, or remove the reference.`,
      },
    });
  }
}

function firstWithout(
  requirement: RequirementEntry,
  needed: RequirementEntry,
  known: readonly FlagEntry[],
): {readonly circumstance: Circumstance; readonly delivery: Delivery} | undefined {
  const flags = [requirement, needed].flatMap((entry) => [...flagsOf(entry), ...deliveryFlags(entry)]);
  for (const circumstance of circumstancesOf([...new Set(flags)], known)) {
    const level = demandedLevel(requirement, circumstance);
    if (level === undefined) continue;
    const other = needed['opt-in'] ? undefined : demandedLevel(needed, circumstance);
    for (const delivery of Object.keys(requirement.deliveries) as Delivery[]) {
      if (!asks(requirement, delivery, level, circumstance)) continue;
      if (other === undefined || !asks(needed, delivery, other, circumstance)) return {circumstance, delivery};
    }
  }
  return undefined;
}

/** Whether a delivery has use for a requirement at a level, be it as the buyer's own measure. */
function asks({deliveries}: RequirementEntry, delivery: Delivery, level: Level, {flags}: Circumstance): boolean {
  const relevance = deliveries[delivery];
  if (typeof relevance !== 'object') return relevance !== undefined;
  return (relevance.flags?.some((flag) => flags.has(flag)) ?? false) || level >= (relevance.from ?? Infinity);
}

function deliveryFlags({deliveries}: RequirementEntry): readonly string[] {
  return Object.values(deliveries).flatMap((relevance) =>
    typeof relevance === 'object' ? (relevance.flags ?? []) : [],
  );
}

/** All that a requirement builds on, directly or not; itself when it does so in a ring. */
function requiredBy(id: string, byId: ById): ReadonlySet<string> {
  const all = new Set<string>();
  const add = (from: string) => {
    for (const next of byId.get(from)?.value.requires ?? []) {
      if (all.has(next)) continue;
      all.add(next);
      add(next);
    }
  };
  add(id);
  return all;
}
