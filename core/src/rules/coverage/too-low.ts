import {acceptedRange} from '../../catalogue/accepted-range.ts';
import {localiseValue} from '../../catalogue/parameters.ts';
import {type Demand, parameterBounds} from '../../demands/demands.ts';
import {reasonFor} from '../../demands/reason.ts';
import {rewriteRemedy} from '../../generation/remedies.ts';
import {inSentence} from '../../text/in-sentence.ts';
import {type Bilingual, listOf} from '../../text/language.ts';
import {declaredAt} from '../declared.ts';
import {defineRule} from '../rule.ts';

/**
 * A clause on a lower rung than the classification calls for looks complete to a reader and leaves the gap to be found
 * after award.
 */
export const tooLow = defineRule({
  id: 'coverage/too-low',
  severity: 'error',
  messages: {
    rung: {
      sv: '{requirement} står på nivå {actual} men behövs på nivå {expected} eftersom {reason}. Höj kravet.',
      en: '{requirement} stands at level {actual} but is needed at level {expected} because {reason}. Raise the clause.',
    },
    parameter: {
      sv: '{requirement} har ett värde som inte godtas på nivå {expected}: {values}. Nivån behövs eftersom {reason}. Ändra värdet.',
      en: '{requirement} has a value that level {expected} does not accept: {values}. The level is needed because {reason}. Change the value.',
    },
  },
  run(judged, report, language) {
    const {coverage, procurement, catalog} = judged;
    for (const {demand, status, clause, weak = []} of coverage) {
      if (status !== 'too-low' || !clause) continue;
      const requirement = demand.requirement.id;
      const values = weak.flatMap((id) => {
        const parameter = catalog.parameter(id);
        const bounds = parameterBounds(id, demand, procurement, catalog);
        if (!parameter || !bounds) return [];
        const value = localiseValue(parameter, clause.clause.parameters.get(id) ?? '', language);
        const expected = acceptedRange(parameter, bounds, language);
        return `${inSentence(parameter.title[language])} ${value} ${language === 'sv' ? 'i stället för' : 'instead of'} ${expected}`;
      });
      report(weak.length > 0 ? 'parameter' : 'rung', {
        at: {file: clause.clause.file, start: clause.clause.begin.start, end: clause.clause.begin.end},
        requirement,
        data: {
          requirement,
          actual: clause.clause.level,
          expected: demand.level,
          reason: reasonFor(demand, procurement, catalog),
          values: listOf(values, language),
        },
        ...declaredAt(demand),
        remedies: () =>
          rewriteRemedy(clause, demand, judged, titleOf(weak.length > 0 ? 'value' : 'rung', demand)[language]),
      });
    }
  },
});

function titleOf(what: 'rung' | 'value', {requirement: {id}, level}: Demand): Bilingual {
  return what === 'rung'
    ? {sv: `Höj ${id} till nivå ${level}`, en: `Raise ${id} to level ${level}`}
    : {sv: `Skriv om ${id} med ett värde som godtas`, en: `Write ${id} anew with an accepted value`};
}
