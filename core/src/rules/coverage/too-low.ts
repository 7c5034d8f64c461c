import {acceptedRange} from '../../catalogue/accepted-range.ts';
import {localiseValue} from '../../catalogue/parameters.ts';
import {parameterBounds} from '../../demands/demands.ts';
import {reasonFor} from '../../demands/reason.ts';
import {levelName} from '../../procurement/scale.ts';
import {inSentence} from '../../text/in-sentence.ts';
import {bilingual} from '../../text/language.ts';
import {declaredAt} from '../declared.ts';
import {defineRule} from '../rule.ts';

/**
 * A clause on a lower rung than the classification calls for looks complete to a reader and leaves the gap to be found
 * after award.
 */
export const tooLow = defineRule({
  id: 'coverage/too-low',
  severity: 'error',
  needs: 'coverage',
  messages: {
    rung: {
      sv: [
        '{requirement} är för svagt: höj kravet.',
        'Det står på nivå {actual} men behövs på nivå {expected} eftersom {reason}.',
      ],
      en: [
        '{requirement} is too weak: raise the clause.',
        'It stands at level {actual} but is needed at level {expected} because {reason}.',
      ],
    },
    parameter: {
      sv: [
        '{requirement} har ett värde som inte godtas: ändra värdet.',
        'Det gäller {values} på nivå {expected}, som behövs eftersom {reason}.',
      ],
      en: [
        '{requirement} has a value that is not accepted: change the value.',
        'It concerns {values} at level {expected}, which is needed because {reason}.',
      ],
    },
  },
  run({coverage, procurement, catalog}, report) {
    for (const {demand: asked, lowered, status, clause, weak = []} of coverage) {
      if (status !== 'too-low' || !clause) continue;
      const demand = lowered ?? asked;
      const requirement = demand.requirement.id;
      const values = weak.flatMap((id) => {
        const parameter = catalog.parameter(id);
        const bounds = parameterBounds(id, demand, procurement, catalog);
        if (!parameter || !bounds) return [];
        return bilingual((language) => {
          const value = localiseValue(parameter, clause.clause.parameters.get(id) ?? '', language);
          const expected = acceptedRange(parameter, bounds, language);
          return `${inSentence(parameter.title[language])} ${value} ${language === 'sv' ? 'i stället för' : 'instead of'} ${expected}`;
        });
      });
      report(weak.length > 0 ? 'parameter' : 'rung', {
        at: {file: clause.clause.file, start: clause.clause.begin.start, end: clause.clause.begin.end},
        requirement,
        values: {requirement},
        inside: {
          actual: levelName(procurement.scale, clause.clause.level),
          expected: levelName(procurement.scale, demand.level),
          reason: reasonFor(demand, procurement, catalog),
          values,
        },
        ...declaredAt(demand),
        remedies: [weak.length > 0 ? 'correct-value' : 'raise-clause'],
      });
    }
  },
});
