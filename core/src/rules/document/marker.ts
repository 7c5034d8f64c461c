import type {IdleMarker} from '../../markdown/document.ts';
import {groupBy} from '../../text/group-by.ts';
import type {Bilingual} from '../../text/language.ts';
import {defineRule} from '../rule.ts';

/**
 * A marker in code or in a quotation is perhaps an example, perhaps a clause that somebody indented: it does not count,
 * and whoever thinks that it does has to hear it. What is damaged is told of before any rule is asked.
 */
export const marker = defineRule({
  id: 'document/marker',
  severity: 'information',
  needs: 'documents',
  messages: {
    idle: {
      sv: ['Klausulmärket räknas inte: det står i {place}.', 'Märken räknas på en egen rad längst till vänster.'],
      en: [
        'The clause marker does not count: it stands in {place}.',
        'Markers count on a line of their own at the left edge.',
      ],
    },
    several: {
      sv: [
        '{count} klausulmärken räknas inte: de står i {place}.',
        'Märken räknas på en egen rad längst till vänster.',
      ],
      en: [
        '{count} clause markers do not count: they stand in {place}.',
        'Markers count on a line of their own at the left edge.',
      ],
    },
  },
  run({documents}, report) {
    for (const {file, idle} of documents) {
      for (const [where, group] of groupBy(idle, (one) => one.where)) {
        const {start, end} = group[0] as IdleMarker;
        report(group.length === 1 ? 'idle' : 'several', {
          at: {file, start, end},
          values: {count: group.length, place: places[where]},
        });
      }
    }
  },
});

const places: Readonly<Record<IdleMarker['where'], Bilingual>> = {
  code: {sv: 'kod', en: 'code'},
  container: {sv: 'en lista eller ett citat', en: 'a list or a quotation'},
  comment: {sv: 'en annan kommentar', en: 'another comment'},
  text: {sv: 'löpande text', en: 'running text'},
};
