import type {Aspect} from '../../catalogue/aspects.ts';
import {type Procurement, placeIn} from '../../procurement/procurement.ts';
import {aspectLabel} from '../../procurement/scale.ts';
import {bilingual} from '../../text/language.ts';
import {defineRule} from '../rule.ts';

/** What nobody classified gets no requirements, and nobody notices. */
export const incomplete = defineRule({
  id: 'classification/incomplete',
  severity: 'error',
  needs: 'procurement',
  messages: {
    absent: {
      sv: [
        'Ingen informationsmängd är klassad för {aspect}: klassa minst en.',
        'Utan det går det inte att säga vilka krav som behövs.',
      ],
      en: [
        'No information type is classified for {aspect}: classify at least one.',
        'Without it nobody can say which requirements are needed.',
      ],
    },
    raised: {
      sv: [
        'Ingen informationsmängd är klassad för {aspect}: klassa minst en.',
        'Att höja skyddsbehovet ersätter inte klassningen.',
      ],
      en: [
        'No information type is classified for {aspect}: classify at least one.',
        'To raise the need does not replace the classification.',
      ],
    },
  },
  run({procurement, needs}, report) {
    for (const {aspect, optional, letter} of procurement.scale.aspects) {
      if (optional || isClassified(procurement, aspect)) continue;
      report(needs.has(aspect) ? 'raised' : 'absent', {
        at: placeIn(procurement, 'information'),
        values: {aspect: bilingual((language) => `${aspectLabel(procurement.scale, aspect, language)} (${letter})`)},
      });
    }
  },
});

/** Whether any information type has a level for an aspect. */
export function isClassified({information}: Procurement, aspect: Aspect): boolean {
  return information.some(({levels}) => levels[aspect] !== undefined);
}
