import {aspectOfDriver, type Driver} from '../../catalogue/aspects.ts';
import type {Level} from '../../catalogue/catalog.ts';
import {aspectLabel, levelLabel} from '../../procurement/scale.ts';
import {bilingual, quote} from '../../text/language.ts';
import {defineRule} from '../rule.ts';

/** Patient records at confidentiality 1: either the flag or the class is wrong, and a flag never raises a class. */
export const implausible = defineRule({
  id: 'classification/implausible',
  severity: 'warning',
  needs: 'procurement',
  needsAllDemands: true,
  messages: {
    classified: {
      sv: [
        'Klassningen stämmer inte med ”{flag}”: kontrollera båda.',
        'Förutsättningen brukar betyda att {aspect} är minst {expected}, men den är klassad till {actual} för {information}.',
      ],
      en: [
        'The classification does not go with “{flag}”: check both.',
        'The flag usually means that {aspect} is at least {expected}, but it is classified as {actual} for {information}.',
      ],
    },
    raised: {
      sv: [
        'Klassningen stämmer inte med ”{flag}”: kontrollera båda.',
        'Förutsättningen brukar betyda att {aspect} är minst {expected}, men den är bara höjd till {actual}.',
      ],
      en: [
        'The classification does not go with “{flag}”: check both.',
        'The flag usually means that {aspect} is at least {expected}, but it is only raised to {actual}.',
      ],
    },
  },
  run({procurement, needs, catalog}, report) {
    const {scale} = procurement;
    for (const id of procurement.flags) {
      const flag = catalog.flag(id);
      for (const [driver, expected] of Object.entries(flag?.implies ?? {}) as [Driver, Level][]) {
        const aspect = aspectOfDriver[driver];
        const need = needs.get(aspect);
        if (!flag || !need || need.level >= expected) continue;
        report(need.raised ? 'raised' : 'classified', {
          at: need.place,
          values: {flag: flag.title},
          inside: {
            aspect: bilingual((language) => aspectLabel(scale, aspect, language)),
            expected: bilingual((language) => levelLabel(scale, expected, language)),
            actual: bilingual((language) => levelLabel(scale, need.level, language)),
            information: need.information.map(({name}) => bilingual((language) => quote(name, language))),
          },
        });
      }
    }
  },
});
