import type {Aspect} from '../../catalogue/aspects.ts';
import {placeIn} from '../../procurement/procurement.ts';
import {aspectLabel} from '../../procurement/scale.ts';
import {bilingual} from '../../text/language.ts';
import {defineRule} from '../rule.ts';

/** What nobody classified gets no requirements, and nobody notices. */
export const incomplete = defineRule({
  id: 'classification/incomplete',
  severity: 'error',
  needs: 'procurement',
  needsAllDemands: true,
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
  },
  run({procurement, needs}, report) {
    for (const {aspect, optional, letter} of procurement.scale.aspects) {
      if (optional || needs.has(aspect as Aspect)) continue;
      report('absent', {
        at: placeIn(procurement, 'information'),
        values: {aspect: bilingual((language) => `${aspectLabel(procurement.scale, aspect, language)} (${letter})`)},
      });
    }
  },
});
