import {defineRule} from '../rule.ts';

/** “Met elsewhere” hides a demand from the coverage, so the place it points at has to exist. */
export const elsewhereUnverified = defineRule({
  id: 'coverage/elsewhere-unverified',
  severity: 'warning',
  needs: 'coverage',
  needsAllDemands: true,
  messages: {
    document: {
      sv: [
        '{requirement} är reglerat i ett dokument som saknas: kontrollera namnet.',
        '”{document}” finns inte i upphandlingens mapp. Kontrollera namnet, eller att dokumentet bifogas på annat sätt.',
      ],
      en: [
        '{requirement} is settled in a document that is not there: check its name.',
        '“{document}” is not in the procurement’s folder. Check the name, or that the document is attached in another way.',
      ],
    },
    notDemanded: {
      sv: ['{requirement} är reglerat på annat ställe men behövs inte: ta bort posten.', ''],
      en: ['{requirement} is settled elsewhere but is not needed: remove the entry.', ''],
    },
  },
  run({procurement, coverage, documents}, report) {
    for (const {requirement, document, place} of procurement.elsewhere) {
      const demanded = coverage.some(
        ({demand, status}) => demand.requirement.id === requirement && status !== 'not-applicable',
      );
      const exists = documents.some(({file}) => file === document);
      if (!demanded) report('notDemanded', {at: place, requirement, values: {requirement}});
      else if (!exists) report('document', {at: place, requirement, values: {requirement}, inside: {document}});
    }
  },
});
