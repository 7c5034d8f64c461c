import {lowest, rungFor} from '../catalogue/ladder.ts';
import {listOf} from '../text/language.ts';
import {defineCheck} from './check.ts';
import {demandableLevels} from './circumstances.ts';

/** A ladder answers every level at which its requirement may be demanded, each level on one rung, the lightest first. */
export const ladders = defineCheck({
  rules: {
    'catalog/rung-overlap': 'error',
    'catalog/rung-order': 'error',
    'catalog/rung-gap': 'error',
    'catalog/rung-unreachable': 'error',
  },
  run({requirements}, report) {
    for (const {value: requirement, at, keyAt} of requirements) {
      const {id, rungs} = requirement;
      const listed = rungs.flatMap((rung, index) => rung.levels.map((level) => ({level, index})));
      for (const [position, {level, index}] of listed.entries()) {
        const earlier = listed.findIndex((other) => other.level === level);
        if (earlier === position) continue;
        report('catalog/rung-overlap', {
          at: at('rungs', index, 'levels'),
          requirement: id,
          message: {
            sv: `${id} svarar på nivå ${level} med två kravnivåer. Låt nivån stå i en av dem.`,
            en: `${id} answers level ${level} by two rungs. Let the level stand in one of them.`,
          },
        });
      }
      const isUnordered = ({level}: {readonly level: number}, position: number) =>
        level < (listed[position - 1]?.level ?? 0);
      const unordered = listed.find(isUnordered);
      if (unordered) {
        report('catalog/rung-order', {
          at: at('rungs', unordered.index, 'levels'),
          requirement: id,
          message: {
            sv: `${id} har nivå ${unordered.level} efter en högre nivå. Ordna kravnivåerna från den lättaste till den tyngsta.`,
            en: `${id} has level ${unordered.level} after a higher one. Order the rungs from the lightest to the heaviest.`,
          },
        });
        continue;
      }
      for (const [index, rung] of rungs.entries()) {
        const below = rungs[index - 1]?.effort;
        if (rung.effort === undefined || below === undefined || rung.effort >= below) continue;
        report('catalog/rung-order', {
          at: at('rungs', index, 'effort'),
          requirement: id,
          message: {
            sv: `${id} kräver mindre arbete (effort ${rung.effort}) på nivå ${lowest(rung)} än på nivån under (${below}). Rätta värdet, eller byt plats på texterna.`,
            en: `${id} takes less effort (${rung.effort}) on level ${lowest(rung)} than on the level below (${below}). Correct the value, or swap the texts.`,
          },
        });
      }

      const demandable = demandableLevels(requirement);
      // Level 0 is the lowest rung's; a level that only a heavier rung answers would ask too much.
      const gaps = demandable.filter((level) =>
        level === 0 ? rungFor(requirement, 0) !== rungs[0] : !listed.some((entry) => entry.level === level),
      );
      if (gaps.length > 0) {
        report('catalog/rung-gap', {
          at: keyAt('rungs'),
          requirement: id,
          message: {
            sv: `${id} efterfrågas på nivå ${listOf(gaps.map(String), 'sv')} men har ingen kravnivå för den. Lägg till nivån i ”levels”, eller höj tröskeln i ”drivers”.`,
            en: `${id} is demanded at level ${listOf(gaps.map(String), 'en')} but has no rung for it. Add the level to “levels”, or raise the threshold in “drivers”.`,
          },
        });
      }
      for (const [index, rung] of rungs.entries()) {
        const isReached = demandable.some((level) => rungFor(requirement, level) === rung);
        const isOverlapped = listed.some((entry) => entry.index < index && rung.levels.includes(entry.level));
        if (demandable.length === 0 || isReached || isOverlapped) continue;
        report('catalog/rung-unreachable', {
          at: at('rungs', index, 'levels'),
          requirement: id,
          message: {
            sv: `${id} har en text för nivå ${listOf(rung.levels.map(String), 'sv')} som aldrig används: kravet efterfrågas på nivå ${listOf(demandable.map(String), 'sv')}. Ta bort texten, eller sänk tröskeln i ”drivers”.`,
            en: `${id} has a text for level ${listOf(rung.levels.map(String), 'en')} that is never used: the requirement is demanded at ${listOf(demandable.map(String), 'en')}. Remove the text, or lower the threshold in “drivers”.`,
          },
        });
      }
    }
  },
});
