import {aspectOfDriver, type Driver} from '../../catalogue/aspects.ts';
import type {Level} from '../../catalogue/catalog.ts';
import {aspectLabel, levelLabel} from '../../procurement/scale.ts';
import {defineRule} from '../rule.ts';

/** Patient records at confidentiality 1: either the flag or the class is wrong, and a flag never raises a class. */
export const implausible = defineRule({
  id: 'classification/implausible',
  severity: 'warning',
  messages: {
    implausible: {
      sv: 'Förutsättningen ”{flag}” brukar betyda att {aspect} är minst {expected}, men den är klassad till {actual}. Kontrollera klassningen eller förutsättningen.',
      en: 'The flag “{flag}” usually means that {aspect} is at least {expected}, but it is classified as {actual}. Check the classification or the flag.',
    },
  },
  run({procurement, needs, catalog}, report, language) {
    const {scale} = procurement;
    for (const id of procurement.flags) {
      const flag = catalog.flag(id);
      for (const [driver, expected] of Object.entries(flag?.implies ?? {}) as [Driver, Level][]) {
        const aspect = aspectOfDriver[driver];
        const need = needs.get(aspect);
        if (!flag || !need || need.level >= expected) continue;
        report('implausible', {
          at: need.place,
          data: {
            flag: flag.title,
            aspect: aspectLabel(scale, aspect, language),
            expected: levelLabel(scale, expected, language),
            actual: levelLabel(scale, need.level, language),
          },
        });
      }
    }
  },
});
