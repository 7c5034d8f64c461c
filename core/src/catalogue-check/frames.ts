import {placements} from '../catalogue/catalog.ts';
import {listOf} from '../text/language.ts';
import {defineCheck} from './check.ts';

/** Every placement has words around its clauses, the newest last; a clause names its frame by number for ever. */
export const frames = defineCheck({
  rules: {'catalog/frame': 'error'},
  run({frameFiles, frames: all}, report) {
    const lacking = placements.filter((placement) => !all.some(({value}) => value.placement === placement));
    const [file] = frameFiles;
    if (file && lacking.length > 0) {
      report('catalog/frame', {
        at: file.keyAt('frames'),
        message: {
          sv: `Ingen ram finns för ${listOf(lacking, 'sv')}. Lägg till en, sist i listan.`,
          en: `No frame exists for ${listOf(lacking, 'en')}. Add one, at the end of the list.`,
        },
      });
    }
    for (const [index, {value, at}] of all.entries()) {
      const before = all[index - 1]?.value.id ?? 0;
      if (value.id >= before) continue;
      report('catalog/frame', {
        at: at('id'),
        message: {
          sv: `Ram ${value.id} står efter ram ${before}. Ordna ramarna efter nummer: den sista för en placering gäller.`,
          en: `Frame ${value.id} stands behind frame ${before}. Order the frames by number: the last one for a placement holds.`,
        },
      });
    }
  },
});
