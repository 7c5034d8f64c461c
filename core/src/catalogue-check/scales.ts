import type {ScaleFile} from '../generated/scale-types.ts';
import {type Bilingual, listOf} from '../text/language.ts';
import {defineCheck} from './check.ts';

/** A scale leads every level that an organisation writes to one canonical level, and leaves none of those out. */
export const scales = defineCheck({
  rules: {'catalog/scale': 'error'},
  run(catalog, report) {
    for (const {value: scale, at, keyAt} of catalog.scales) {
      const fault = faultOf(scale);
      if (fault)
        report('catalog/scale', {at: fault.key ? keyAt(...fault.path) : at(...fault.path), message: fault.message});
    }
  },
});

interface Fault {
  readonly path: readonly (string | number)[];
  readonly key?: true;
  readonly message: Bilingual;
}

function faultOf({id, aspects, levels}: ScaleFile): Fault | undefined {
  const needed = ['confidentiality', 'integrity', 'availability'] as const;
  const lacking = needed.filter((aspect) => !aspects.some((entry) => entry.aspect === aspect && !entry.optional));
  if (lacking.length > 0) {
    return {
      path: ['aspects'],
      key: true,
      message: {
        sv: `Skalan ${id} saknar ${listOf(lacking, 'sv')}, eller gör det valfritt. Alla tre klassas alltid. Lägg till det.`,
        en: `The scale ${id} lacks ${listOf(lacking, 'en')}, or makes it optional. All three are always classified. Add it.`,
      },
    };
  }
  for (const key of ['letter', 'aspect'] as const) {
    const index = firstRepeated(aspects.map((entry) => entry[key]));
    if (index < 0) continue;
    return {
      path: ['aspects', index, key],
      message: {
        sv: `”${aspects[index]?.[key]}” står två gånger i skalan ${id}. Ge varje aspekt en egen bokstav.`,
        en: `“${aspects[index]?.[key]}” stands twice in the scale ${id}. Give each aspect a letter of its own.`,
      },
    };
  }
  const twice = firstRepeated(levels.map(({value}) => String(value).toLowerCase()));
  if (twice >= 0) {
    return {
      path: ['levels', twice, 'value'],
      message: {
        sv: `Nivån ”${levels[twice]?.value}” står två gånger i skalan ${id}. Behåll den ena.`,
        en: `The level “${levels[twice]?.value}” stands twice in the scale ${id}. Keep one of them.`,
      },
    };
  }
  const canonical = levels.map((level) => level.canonical);
  const expected = [0, 1, 2, 3];
  if (
    canonical.filter((level) => level !== 'stop').join() !== expected.join() ||
    canonical.slice(0, 4).includes('stop')
  ) {
    return {
      path: ['levels'],
      key: true,
      message: {
        sv: `Skalan ${id} leder till nivåerna ${canonical.join(', ')}. Låt den ha 0, 1, 2 och 3 i ordning, var och en en gång, och därefter ”stop” om den har fler.`,
        en: `The scale ${id} leads to the levels ${canonical.join(', ')}. Let it have 0, 1, 2 and 3 in order, each once, and then “stop” if it has more.`,
      },
    };
  }
  return undefined;
}

function firstRepeated(values: readonly string[]): number {
  return values.findIndex((value, index) => values.indexOf(value) < index);
}
