import type {Aspect} from '../../../classification/aspects.ts';
import {aspectLabel} from '../../../classification/scale.ts';
import {listOf} from '../../../language.ts';
import {defineRule} from '../../rule.ts';

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
        at: procurement.place('information'),
        data: {aspect: `${aspectLabel(procurement.scale, aspect, language)} (${letter})`},
      });
    }
  },
});

/** A missing level may be an oversight; the others decide the need meanwhile. */
export const partial = defineRule({
  id: 'classification/partial',
  severity: 'warning',
  messages: {
    partial: {
      sv: '”{information}” är inte klassad för {aspects}. Övriga informationsmängder avgör så länge. Klassa den.',
      en: '“{information}” is not classified for {aspects}. The other information types decide meanwhile. Classify it.',
    },
  },
  run({procurement, needs}, report, language) {
    for (const {name, levels, place} of procurement.information) {
      const missing = procurement.scale.aspects.filter(
        ({aspect, optional}) => !optional && levels[aspect] === undefined && needs.has(aspect),
      );
      if (missing.length === 0) continue;
      const aspects = listOf(
        missing.map(({aspect}) => aspectLabel(procurement.scale, aspect, language)),
        language,
      );
      report('partial', {at: place, data: {information: name, aspects}});
    }
  },
});
