import type {FlagEntry, Level, ParameterEntry} from '../catalogue/catalog.ts';
import {rungFor} from '../catalogue/ladder.ts';
import {boundsFor, localiseValue, parametersIn} from '../catalogue/parameters.ts';
import {compareAcrossUnits, parseQuantity} from '../catalogue/quantity.ts';
import type {CatalogueSources} from '../catalogue/read-catalogue.ts';
import type {RequirementEntry} from '../generated/requirement-family-types.ts';
import type {Bilingual} from '../text/language.ts';
import {defineCheck} from './check.ts';
import {circumstancesOf, demandedLevel, flagsOf} from './circumstances.ts';

/**
 * Two clauses of one procurement never contradict each other by default: a copy every day does not go with a loss of at
 * most four hours. Each parameter follows the need of its own requirement, so every classification is tried.
 */
export const arithmetic = defineCheck({
  rules: {'catalog/parameter-relation': 'error', 'catalog/parameter-contradiction': 'error'},
  run(catalog, report) {
    const known = catalog.flags.map(({value}) => value);
    const find = (id: string) => catalog.parameters.find(({value}) => value.id === id)?.value;
    for (const {value: relation, at} of catalog.relations) {
      const left = find(relation.left);
      const right = find(relation['at-most']);
      if (!left || !right || left === right) {
        const side = left && right ? 'at-most' : left ? 'at-most' : 'left';
        report('catalog/parameter-relation', {
          at: at(side),
          message:
            left && right
              ? {
                  sv: `”${left.id}” jämförs med sig själv. Skriv den parameter som den ska rymmas i.`,
                  en: `“${left.id}” is compared with itself. Write the parameter that it has to fit in.`,
                }
              : {
                  sv: `Parametern ”${relation[side]}” finns inte. Rätta namnet, eller ta bort förhållandet.`,
                  en: `The parameter “${relation[side]}” does not exist. Correct the name, or remove the relation.`,
                },
        });
        continue;
      }
      if (compare(left, left.levels['1'].default, right, right.levels['1'].default) === undefined) {
        report('catalog/parameter-relation', {
          at: at(),
          message: {
            sv: `”${left.id}” (${left.unit}) och ”${right.id}” (${right.unit}) går inte att jämföra. Ge dem enheter som mäter samma sak, eller ta bort förhållandet.`,
            en: `“${left.id}” (${left.unit}) and “${right.id}” (${right.unit}) do not compare. Give them units that measure the same thing, or remove the relation.`,
          },
        });
        continue;
      }
      const clash = firstClash(catalog, left, right, known, (a, b) => (compare(left, a, right, b) ?? 0) <= 0);
      if (clash) {
        report('catalog/parameter-contradiction', {
          at: at(),
          message: {
            sv: `”${left.id}” ska vara högst ”${right.id}”, men ${clash.told.sv}. Ändra ett av värdena.`,
            en: `“${left.id}” must be at most “${right.id}”, but ${clash.told.en}. Change one of the values.`,
          },
        });
      }
    }
    for (const {value: parameter, at} of catalog.parameters) {
      const clash = firstClash(catalog, parameter, parameter, known, (a, b) => a === b);
      if (!clash) continue;
      report('catalog/parameter-contradiction', {
        at: at('id'),
        message: {
          sv: `”${parameter.id}” får två värden i samma upphandling: ${clash.told.sv}. Ge kraven samma tröskelvärden, eller varsin parameter.`,
          en: `“${parameter.id}” gets two values in one procurement: ${clash.told.en}. Give the requirements the same thresholds, or a parameter each.`,
        },
      });
    }
  },
});

function compare(
  left: ParameterEntry,
  a: string | number,
  right: ParameterEntry,
  b: string | number,
): number | undefined {
  if (left.unit === 'choice' || right.unit === 'choice') return undefined;
  const [first, second] = [parseQuantity(a), parseQuantity(b)];
  return first && second && compareAcrossUnits(first, second);
}

/** The first circumstance in which the defaults of two parameters do not stand as they must; undefined when there is none. */
function firstClash(
  catalog: CatalogueSources,
  left: ParameterEntry,
  right: ParameterEntry,
  known: readonly FlagEntry[],
  holds: (left: string, right: string) => boolean,
): {readonly told: Bilingual} | undefined {
  for (const one of usersOf(left.id, catalog)) {
    for (const other of usersOf(right.id, catalog)) {
      if (left === right && one.id >= other.id) continue;
      const flags = [...flagsOf(one), ...flagsOf(other), ...Object.keys({...left.flags, ...right.flags})];
      for (const circumstance of circumstancesOf([...new Set(flags)], known)) {
        const [levelOne, levelOther] = [demandedLevel(one, circumstance), demandedLevel(other, circumstance)];
        if (levelOne === undefined || levelOther === undefined) continue;
        if (!uses(one, levelOne, left.id) || !uses(other, levelOther, right.id)) continue;
        const a = boundsFor(left, levelOne, circumstance.flags).default;
        const b = boundsFor(right, levelOther, circumstance.flags).default;
        if (holds(a, b)) continue;
        const tell = (language: 'sv' | 'en') => {
          const [first, second] = [localiseValue(left, a, language), localiseValue(right, b, language)];
          return language === 'sv'
            ? `${first} i ${one.id} (nivå ${levelOne}) möter ${second} i ${other.id} (nivå ${levelOther})`
            : `${first} in ${one.id} (level ${levelOne}) meets ${second} in ${other.id} (level ${levelOther})`;
        };
        return {told: {sv: tell('sv'), en: tell('en')}};
      }
    }
  }
  return undefined;
}

function usersOf(parameter: string, {requirements}: CatalogueSources): readonly RequirementEntry[] {
  return requirements
    .map(({value}) => value)
    .filter(({rungs}) => rungs.some(({text}) => parametersIn(text.sv).includes(parameter)));
}

function uses(requirement: RequirementEntry, level: Level, parameter: string): boolean {
  return parametersIn(rungFor(requirement, level)?.text.sv ?? '').includes(parameter);
}
