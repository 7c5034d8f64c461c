import {type Bilingual, fill} from '../text/language.ts';
import {citation} from './law.ts';
import type {Procurement} from './procurement.ts';

/**
 * Why the documents of a procurement may not be changed without a decision on the day, in UTC: it is published, so that a
 * change is a corrigendum, under the paragraph of its own law and procedure. Undefined when it is not published yet.
 */
export function whyPublished(
  procurement: Pick<Procurement, 'published' | 'law' | 'procedure'>,
  today: string,
): Bilingual | undefined {
  const {published} = procurement;
  if (published === undefined || published > today) return undefined;
  const law = citation('change-after-publication', procurement);
  return {
    sv: fill(words.sv, {published, law: law.sv}),
    en: fill(words.en, {published, law: law.en}),
  };
}

const words: Bilingual = {
  sv: 'Upphandlingen annonserades {published}. Därefter är en ändring en rättelse som kan kräva förlängd anbudstid ({law}).',
  en: 'The procurement was published on {published}. After that a change is a corrigendum that may need an extended time limit ({law}).',
};
