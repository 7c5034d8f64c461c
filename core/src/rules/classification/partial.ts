import {aspectLabel} from '../../procurement/scale.ts';
import {listOf} from '../../text/language.ts';
import {defineRule} from '../rule.ts';

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
