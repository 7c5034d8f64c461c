import {standingOf} from '../../../catalogue/parameters.ts';
import {parameterBounds} from '../../../demands/demands.ts';
import {rewriteRemedy} from '../../remedies.ts';
import {defineRule} from '../../rule.ts';

/** A text that nobody edited and that no longer says what its marker, or the procurement, says it does. */
export const outdated = defineRule({
  id: 'clause/outdated',
  severity: 'warning',
  messages: {
    marker: {
      sv: 'Texten i {requirement} är inte längre den som märket ovanför anger (nivå, revision eller värden har ändrats). Kör ”Sätt in säkerhetskrav” så skrivs den om.',
      en: 'The text of {requirement} is no longer the one that the marker above it states (level, revision or values have changed). Run “Insert security requirements” to have it written anew.',
    },
    value: {
      sv: '{requirement} har ett annat värde för {parameter} än det som valts i upphandlingen. Kör ”Sätt in säkerhetskrav” så skrivs kravet om.',
      en: '{requirement} has another value for {parameter} than the one that the procurement chose. Run “Insert security requirements” to have the clause written anew.',
    },
  },
  run({clauses, demands, procurement, catalog}, report, language) {
    for (const judged of clauses) {
      const {clause, requirement, text, base} = judged;
      const demand = demands.find((candidate) => candidate.requirement.id === clause.requirement);
      if (!requirement || text === 'edited') continue;
      const at = {file: clause.file, start: clause.begin.start, end: clause.begin.end};
      const title = language === 'sv' ? `Skriv om ${requirement.id}` : `Write ${requirement.id} anew`;
      const remedies = () => (demand ? rewriteRemedy(judged, demand, procurement, catalog, title) : []);
      if (text === 'outdated') {
        report('marker', {at, requirement: requirement.id, data: {requirement: requirement.id}, remedies});
        continue;
      }
      if (!demand || judged.placement === 'award') continue;
      for (const id of base?.parameters ?? []) {
        const chosen = procurement.parameters.get(id);
        const parameter = catalog.parameter(id);
        const value = clause.parameters.get(id);
        const bounds = parameterBounds(id, demand.level, procurement, catalog);
        if (!chosen || !parameter || !bounds || value === undefined || chosen.value === value) continue;
        // A value outside the bounds is reported by coverage/too-low or parameter/out-of-range.
        if (standingOf(parameter, value, bounds) !== 'within') continue;
        report('value', {
          at,
          requirement: requirement.id,
          data: {requirement: requirement.id, parameter: parameter.title},
          remedies,
        });
      }
    }
  },
});
