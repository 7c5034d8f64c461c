import type {Aspect} from '../../catalogue/aspects.ts';
import {placeIn} from '../../procurement/procurement.ts';
import {aspectLabel} from '../../procurement/scale.ts';
import {defineRule} from '../rule.ts';

/** What nobody classified gets no requirements, and nobody notices. */
export const incomplete = defineRule({
  id: 'classification/incomplete',
  severity: 'error',
  messages: {
    absent: {
      sv: 'Ingen informationsmängd är klassad för {aspect}. Utan det går det inte att säga vilka krav som behövs. Klassa minst en.',
      en: 'No information type is classified for {aspect}. Without it nobody can say which requirements are needed. Classify at least one.',
    },
  },
  run({procurement, needs}, report, language) {
    for (const {aspect, optional, letter} of procurement.scale.aspects) {
      if (optional || needs.has(aspect as Aspect)) continue;
      report('absent', {
        at: placeIn(procurement, 'information'),
        data: {aspect: `${aspectLabel(procurement.scale, aspect, language)} (${letter})`},
      });
    }
  },
});
