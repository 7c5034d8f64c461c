import {groupBy} from '../../text/group-by.ts';
import {defineRule} from '../rule.ts';

/** The same requirement twice makes bidders answer twice, and ask which of the two counts. */
export const duplicate = defineRule({
  id: 'clause/duplicate',
  severity: 'warning',
  messages: {
    duplicate: {
      sv: '{requirement} står redan i {first}. Behåll kravet på ett ställe.',
      en: '{requirement} stands in {first} already. Keep the clause in one place.',
    },
  },
  run({clauses}, report) {
    // An award criterion above a mandatory clause of the same requirement is as it should be.
    const mandatory = clauses.filter(({placement}) => placement !== 'award');
    for (const [requirement, group] of groupBy(mandatory, ({clause}) => clause.requirement)) {
      const [first, ...others] = group;
      for (const {clause} of others) {
        report('duplicate', {
          at: {file: clause.file, start: clause.begin.start, end: clause.begin.end},
          requirement,
          data: {requirement, first: `${first?.clause.file}:${first?.clause.begin.line}`},
        });
      }
    }
  },
});
