import {nearest} from '../../text/language.ts';
import {defineRule} from '../rule.ts';

/** A marker that names what the catalogue does not have cannot be judged, so its clause counts for nothing. */
export const unknown = defineRule({
  id: 'clause/unknown',
  severity: 'error',
  needs: 'documents',
  messages: {
    requirement: {
      sv: [
        'Kravet {requirement} finns inte: rätta märket eller ta bort kravet.',
        'Det finns inte i katalogen {catalog}.',
      ],
      en: [
        'There is no requirement {requirement}: correct the marker or remove the clause.',
        'It is not in the catalogue {catalog}.',
      ],
    },
    near: {
      sv: ['Kravet {requirement} finns inte. Menade du {near}?', 'Det finns inte i katalogen {catalog}.'],
      en: ['There is no requirement {requirement}. Did you mean {near}?', 'It is not in the catalogue {catalog}.'],
    },
    revision: {
      sv: [
        '{requirement} kan inte prövas: uppdatera Klausul eller sätt in kravet på nytt.',
        'Katalogen {catalog} har ingen text med de värden som märket anger.',
      ],
      en: [
        '{requirement} cannot be judged: update Klausul, or insert the clause anew.',
        'The catalogue {catalog} has no text with the values that the marker states.',
      ],
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
        report(near ? 'near' : 'requirement', {
          at,
          requirement: clause.requirement,
          values: {requirement: clause.requirement, catalog: name, near: near ?? ''},
        });
      } else if (!base) {
        report('revision', {at, requirement: requirement.id, values: {requirement: requirement.id, catalog: name}});
      }
    }
  },
});
