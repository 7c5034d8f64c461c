import {aspectLabel} from '../../procurement/scale.ts';
import {bilingual} from '../../text/language.ts';
import {defineRule} from '../rule.ts';

/** A missing level may be an oversight; the others decide the need meanwhile. */
export const partial = defineRule({
  id: 'classification/partial',
  severity: 'warning',
  needs: 'procurement',
  needsAllDemands: true,
  messages: {
    partial: {
      sv: [
        'En informationsmängd är inte klassad i alla delar: klassa den.',
        '”{information}” saknar nivå för {aspects}. Övriga informationsmängder avgör så länge.',
      ],
      en: [
        'An information type is not classified in full: classify it.',
        '“{information}” has no level for {aspects}. The other information types decide meanwhile.',
      ],
    },
  },
  run({procurement, needs}, report) {
    for (const {name, levels, place} of procurement.information) {
      const missing = procurement.scale.aspects.filter(
        ({aspect, optional}) => !optional && levels[aspect] === undefined && needs.has(aspect),
      );
      if (missing.length === 0) continue;
      const aspects = missing.map(({aspect}) =>
        bilingual((language) => aspectLabel(procurement.scale, aspect, language)),
      );
      report('partial', {at: place, inside: {information: name, aspects}});
    }
  },
});
