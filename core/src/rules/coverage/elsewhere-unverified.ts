import {defineRule} from '../rule.ts';

/** “Met elsewhere” hides a demand from the coverage, so the place it points at has to exist. */
export const elsewhereUnverified = defineRule({
  id: 'coverage/elsewhere-unverified',
  severity: 'warning',
  messages: {
    document: {
      sv: '{requirement} sägs vara reglerat i ”{document}”, men det dokumentet finns inte i upphandlingens mapp. Kontrollera namnet, eller att dokumentet bifogas på annat sätt.',
      en: '{requirement} is said to be settled in “{document}”, but that document is not in the procurement’s folder. Check the name, or that the document is attached in another way.',
    },
    notDemanded: {
      sv: '{requirement} sägs vara reglerat på annat ställe, men upphandlingen behöver det inte. Ta bort posten.',
      en: '{requirement} is said to be settled elsewhere, but the procurement does not need it. Remove the entry.',
    },
  },
  run({procurement, coverage, documents}, report) {
    for (const {requirement, document, place} of procurement.elsewhere) {
      const demanded = coverage.some(
        ({demand, status}) => demand.requirement.id === requirement && status !== 'not-applicable',
      );
      const exists = documents.some(({file}) => file === document);
      if (!demanded) report('notDemanded', {at: place, requirement, data: {requirement}});
      else if (!exists) report('document', {at: place, requirement, data: {requirement, document}});
    }
  },
});
