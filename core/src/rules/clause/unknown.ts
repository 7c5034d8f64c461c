import {nearest} from '../../text/language.ts';
import {defineRule} from '../rule.ts';

/** A marker that names what the catalogue does not have cannot be judged, so its clause counts for nothing. */
export const unknown = defineRule({
  id: 'clause/unknown',
  severity: 'error',
  messages: {
    requirement: {
      sv: 'Kravet {requirement} finns inte i katalogen {catalog}.{hint}',
      en: 'The requirement {requirement} is not in the catalogue {catalog}.{hint}',
    },
    revision: {
      sv: 'Katalogen {catalog} har ingen text för {requirement} med de värden som märket anger. Uppdatera Klausul, eller sätt in kravet på nytt.',
      en: 'The catalogue {catalog} has no text for {requirement} with the values that the marker states. Update Klausul, or insert the clause anew.',
    },
  },
  run({clauses, catalog}, report) {
    const name = `${catalog.data.id}@${catalog.data.version}`;
    for (const {clause, requirement, base} of clauses) {
      const at = {file: clause.file, start: clause.begin.start, end: clause.begin.end};
      if (!requirement) {
        const near = nearest(
          clause.requirement,
          catalog.data.requirements.map(({id}) => id),
        );
        const hint = near ? {sv: ` Menade du ${near}?`, en: ` Did you mean ${near}?`} : {sv: '', en: ''};
        report('requirement', {
          at,
          requirement: clause.requirement,
          data: {requirement: clause.requirement, catalog: name, hint},
        });
      } else if (!base) {
        report('revision', {at, requirement: requirement.id, data: {requirement: requirement.id, catalog: name}});
      }
    }
  },
});
