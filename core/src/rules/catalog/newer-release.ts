import {nameOf} from '../../catalogue/releases.ts';
import {placeIn} from '../../procurement/procurement.ts';
import {defineRule} from '../rule.ts';

/** A procurement is judged by the release that it is pinned to: a newer one is worth knowing of, and never a gap. */
export const newerRelease = defineRule({
  id: 'catalog/newer-release',
  severity: 'information',
  needs: 'procurement',
  messages: {
    newer: {
      sv: [
        'Det finns en nyare utgåva av kravkatalogen: {newer}.',
        'Upphandlingen bedöms även i fortsättningen enligt {pinned}.',
      ],
      en: ['There is a newer release of the catalogue: {newer}.', 'The procurement is still judged by {pinned}.'],
    },
    flags: {
      sv: ['{flags} från klausul.config.yaml räknas inte här.', 'Upphandlingen följer {pinned}, som är äldre än så.'],
      en: [
        '{flags} of klausul.config.yaml count for nothing here.',
        'The procurement follows {pinned}, which is older than that.',
      ],
    },
  },
  run({procurement, catalog, releases, config}, report) {
    if (procurement.pinned === undefined) return;
    const newer = releases.newerThan(catalog.data);
    if (!newer) return;
    const at = placeIn(procurement, 'catalog');
    const pinned = nameOf(catalog.data);
    report('newer', {at, values: {newer: nameOf(newer), pinned}});
    const lacking = config.flags.filter((flag) => !catalog.flag(flag));
    if (lacking.length > 0) report('flags', {at, values: {flags: lacking, pinned}});
  },
});
