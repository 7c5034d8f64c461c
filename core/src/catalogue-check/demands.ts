import type {Delivery} from '../procurement/procurement.ts';
import {listOf} from '../text/language.ts';
import {defineCheck} from './check.ts';
import {demandableLevels} from './circumstances.ts';

/** Something asks for every requirement, in every delivery that it names; what is chosen by hand is not asked of everyone. */
export const demands = defineCheck({
  rules: {
    'catalog/never-demanded': 'error',
    'catalog/opt-in-basic': 'error',
    'catalog/delivery-condition': 'error',
  },
  run({requirements}, report) {
    for (const {value: requirement, at, keyAt} of requirements) {
      const {id, deliveries} = requirement;
      const demandable = demandableLevels(requirement);
      if (demandable.length === 0) {
        report('catalog/never-demanded', {
          at: at('id'),
          requirement: id,
          message: {
            sv: `${id} efterfrågas aldrig: inget i ”drivers” eller ”flags”, varken grundskydd eller valbart. Ange vad som gör att det behövs.`,
            en: `${id} is never demanded: nothing in “drivers” or “flags”, neither basic protection nor opt-in. State what makes it needed.`,
          },
        });
        continue;
      }
      if (requirement.placements.every((placement) => placement === 'award')) {
        report('catalog/never-demanded', {
          at: at('placements'),
          requirement: id,
          message: {
            sv: `${id} får bara stå som tilldelningskriterium, och det som bara ger poäng svarar inte på något kravbehov. Lägg till en bindande placering först.`,
            en: `${id} may only stand as an award criterion, and what only earns points answers no demand. Add a binding placement first.`,
          },
        });
      }
      if (requirement['opt-in'] && requirement.basic) {
        report('catalog/opt-in-basic', {
          at: keyAt('opt-in'),
          requirement: id,
          message: {
            sv: `${id} är både grundskydd, som alla ska ha, och valbart, som ingen får utan att be om det. Ta bort det ena.`,
            en: `${id} is both basic protection, which everyone gets, and opt-in, which nobody gets without asking. Remove one of them.`,
          },
        });
      }
      for (const [delivery, relevance] of Object.entries(deliveries) as [Delivery, (typeof deliveries)[Delivery]][]) {
        if (typeof relevance !== 'object' || relevance.from === undefined) continue;
        const {from, flags} = relevance;
        const reached = demandable.filter((level) => level >= from);
        if (reached.length > 0 && reached.length < demandable.length) continue;
        const when = listOf(demandable.map(String), 'sv');
        report('catalog/delivery-condition', {
          at: at('deliveries', delivery, 'from'),
          requirement: id,
          message:
            reached.length === 0
              ? {
                  sv: `${id} efterfrågas för ${delivery} från nivå ${from}${flags ? ' eller med en förutsättning' : ''}, men kommer aldrig dit: det efterfrågas på nivå ${when}. Skriv ”core”, eller ta bort leveransformen.`,
                  en: `${id} is demanded for ${delivery} from level ${from}${flags ? ' or with a flag' : ''} but never gets there: it is demanded at level ${listOf(demandable.map(String), 'en')}. Write “core”, or remove the delivery.`,
                }
              : {
                  sv: `${id} efterfrågas för ${delivery} från nivå ${from}, men efterfrågas aldrig under den. Skriv ”core”, eller höj nivån.`,
                  en: `${id} is demanded for ${delivery} from level ${from} but is never demanded below it. Write “core”, or raise the level.`,
                },
        });
      }
    }
  },
});
