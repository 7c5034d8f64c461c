import {citation} from '../../procurement/law.ts';
import {defineRule} from '../rule.ts';

/** In a call-off the suppliers were qualified in the framework; new selection criteria are not allowed (LOU 7:3). */
export const qualificationInCallOff = defineRule({
  id: 'procedure/qualification-in-call-off',
  severity: 'error',
  needs: 'clauses',
  messages: {
    callOff: {
      sv: [
        '{requirement} kan inte vara kvalificeringskrav i ett avrop: flytta kravet.',
        'Leverantörerna prövades i ramavtalet och prövas inte på nytt ({law}). Ta bort kravet, eller gör det till ett kontraktsvillkor om ramavtalet tillåter det.',
      ],
      en: [
        '{requirement} cannot be a selection criterion in a call-off: move the clause.',
        'The suppliers were selected in the framework and are not selected anew ({law}). Remove the clause, or make it a contract performance condition if the framework allows.',
      ],
    },
  },
  run({procurement, clauses}, report) {
    if (procurement.procedure !== 'call-off') return;
    for (const {clause, placement} of clauses) {
      if (placement !== 'qualification') continue;
      report('callOff', {
        at: {file: clause.file, start: clause.begin.start, end: clause.begin.end},
        requirement: clause.requirement,
        values: {requirement: clause.requirement, law: citation('selection-in-call-off', procurement)},
      });
    }
  },
});
