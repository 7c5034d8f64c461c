import type {ReferencesFile} from '../generated/references-types.ts';
import type {RequirementEntry} from '../generated/requirement-family-types.ts';
import {nearest} from '../text/language.ts';
import {defineCheck} from './check.ts';

type Kind = keyof RequirementEntry['references'];

/** A reference is one of a closed list: a lawyer looks every one of them up. */
export const references = defineCheck({
  rules: {'catalog/unknown-reference': 'error'},
  run(catalog, report) {
    const lists = catalog.references.map(({value}) => value);
    for (const {value, at} of catalog.requirements) {
      for (const [kind, written] of Object.entries(value.references) as [Kind, readonly string[]][]) {
        const allowed = lists.flatMap((list) => placesIn(list, kind));
        for (const [index, reference] of written.entries()) {
          if (allowed.includes(reference)) continue;
          const near = nearest(reference, allowed);
          report('catalog/unknown-reference', {
            at: at('references', kind, index),
            requirement: value.id,
            message: {
              sv: `${value.id} hänvisar till ”${reference}”, som inte finns under ${kind} i references.yaml.${near ? ` Menade du ”${near}”?` : ''} Rätta hänvisningen, eller lägg till stället när du har läst det.`,
              en: `${value.id} refers to “${reference}”, which is not under ${kind} in references.yaml.${near ? ` Did you mean “${near}”?` : ''} Correct the reference, or add the place once you have read it.`,
            },
          });
        }
      }
    }
  },
});

function placesIn(list: ReferencesFile, kind: Kind): readonly string[] {
  if (kind !== 'other') return list[kind];
  return list.other.flatMap(({act, places}) => places?.map((place) => `${act} ${place}`) ?? [act]);
}
