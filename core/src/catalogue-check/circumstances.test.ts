import {expect, test} from 'vitest';
import {nextRelease} from '../../../scripts/catalog.ts';
import {type Level, openCatalog} from '../catalogue/catalog.ts';
import {demandsOf} from '../demands/demands.ts';
import {needsOf} from '../demands/needs.ts';
import {defaultConfig} from '../procurement/config.ts';
import {readProcurement} from '../procurement/read-procurement.ts';
import {
  type Circumstance,
  circumstancesOf,
  demandableLevels,
  demandedLevel,
  flagsOf,
  withCompanions,
} from './circumstances.ts';

const catalog = openCatalog(nextRelease());
const {flags, requirements} = catalog.data;
const optIn = requirements.filter((requirement) => requirement['opt-in']).map(({id}) => id);

/** The level of every demand, by the stage that makes demands. */
function levelsIn({needs: {K, R, T, S}, flags: held}: Circumstance): ReadonlyMap<string, Level> {
  const text = `format: 1
name: Verksamhetssystem
language: sv
scale: klassa-4
deliveries: [saas]
flags: [${[...held].join(', ')}]
chosen: [${optIn.join(', ')}]
information: [{name: Ärenden, K: ${K}, R: ${R}, T: ${T}, S: ${S}}]
`;
  const source = {
    path: '',
    descriptor: {file: 'klausul.yaml', text, kind: 'yaml' as const},
    documents: [],
    problems: [],
  };
  const result = readProcurement(source, catalog, defaultConfig);
  if (result.state !== 'read') throw new Error(JSON.stringify(result));
  const demands = demandsOf(result.procurement, needsOf(result.procurement), catalog);
  return new Map(demands.map(({requirement, level}) => [requirement.id, level]));
}

test('the level of a demand is that of the stage that makes demands, in every circumstance', () => {
  const deciding = new Map(requirements.map((requirement) => [flagsOf(requirement).join(), flagsOf(requirement)]));
  const circumstances = [...deciding.values()].flatMap((names) => circumstancesOf(names, flags));
  const different = new Map(
    circumstances.map((circumstance) => [
      `${Object.values(circumstance.needs)} ${[...circumstance.flags].sort()}`,
      circumstance,
    ]),
  );
  expect(different.size).toBeGreaterThan(256 * 10);
  for (const circumstance of different.values()) {
    const levels = levelsIn(circumstance);
    for (const requirement of requirements) {
      const level = demandedLevel(requirement, circumstance);
      if (level !== levels.get(requirement.id))
        expect([requirement.id, level]).toEqual([requirement.id, levels.get(requirement.id)]);
    }
  }
});

test('the levels that a requirement may be demanded at are those of some circumstance', () => {
  for (const requirement of requirements) {
    const found = new Set<Level>();
    for (const circumstance of circumstancesOf(flagsOf(requirement), flags)) {
      const level = demandedLevel(requirement, circumstance);
      if (level !== undefined) found.add(level);
    }
    expect(demandableLevels(requirement)).toEqual([...found].sort());
  }
});

test('a flag brings those that hold with it, and sets that cannot be are not tried', () => {
  expect([...withCompanions(['patient-data'], flags)]).toEqual(['patient-data', 'personal-data']);
  const sets = new Set(
    circumstancesOf(['patient-data', 'personal-data'], flags).map((each) => [...each.flags].sort().join()),
  );
  expect([...sets]).toEqual(['', 'patient-data,personal-data', 'personal-data']);
});
