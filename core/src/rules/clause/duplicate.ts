import {groupBy} from '../../text/group-by.ts';
import {defineRule} from '../rule.ts';

/** The same requirement twice makes bidders answer twice, and ask which of the two counts. */
export const duplicate = defineRule({
  id: 'clause/duplicate',
  severity: 'warning',
  needs: 'clauses',
  messages: {
    duplicate: {
      sv: ['{requirement} står på flera ställen: behåll kravet på ett av dem.', 'Det står redan i {first}.'],
      en: ['{requirement} stands in several places: keep the clause in one of them.', 'It stands in {first} already.'],
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
          values: {requirement, first: `${first?.clause.file}:${first?.clause.begin.line}`},
        });
      }
    }
  },
});
