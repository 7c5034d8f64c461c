import type {CatalogueSources} from '../catalogue/read-catalogue.ts';
import type {Place} from '../text/finding.ts';
import {nearest} from '../text/language.ts';
import {defineCheck} from './check.ts';

/** Flags that are used exist, and those that exist are used: an officer answers a question for each. */
export const flags = defineCheck({
  rules: {'catalog/unknown-flag': 'error', 'catalog/unused-flag': 'warning'},
  run(catalog, report) {
    const known = new Set(catalog.flags.map(({value}) => value.id));
    const used = new Set<string>();
    for (const {flag, place, requirement} of usesOf(catalog)) {
      used.add(flag);
      if (known.has(flag)) continue;
      const near = nearest(flag, known);
      report('catalog/unknown-flag', {
        at: place,
        requirement,
        message: {
          sv: `Förutsättningen ”${flag}” finns inte i flags.yaml. ${near ? `Menade du ”${near}”?` : 'Lägg till den där, eller ta bort den här.'}`,
          en: `The flag “${flag}” is not in flags.yaml. ${near ? `Did you mean “${near}”?` : 'Add it there, or remove it here.'}`,
        },
      });
    }
    for (const {value, at} of catalog.flags) {
      if (used.has(value.id) || value.stop || value.implies || value.with) continue;
      report('catalog/unused-flag', {
        at: at('id'),
        message: {
          sv: `Förutsättningen ”${value.id}” påverkar ingenting: inget krav, ingen parameter och ingen klassning. Använd den, eller ta bort frågan.`,
          en: `The flag “${value.id}” affects nothing: no requirement, no parameter and no classification. Use it, or remove the question.`,
        },
      });
    }
  },
});

interface FlagUse {
  readonly flag: string;
  readonly place: Place;
  readonly requirement?: string;
}

function usesOf(catalog: CatalogueSources): readonly FlagUse[] {
  return [
    ...catalog.requirements.flatMap(({value, at, keyAt}) => {
      const requirement = value.id;
      const listed = (flags: readonly string[] | undefined, ...path: readonly string[]) =>
        (flags ?? []).map((flag, index) => ({flag, place: at(...path, index), requirement}));
      return [
        ...listed(value.flags, 'flags'),
        ...listed(value.when, 'when'),
        ...Object.keys(value.floors ?? {}).map((flag) => ({flag, place: keyAt('floors', flag), requirement})),
        ...Object.entries(value.deliveries).flatMap(([delivery, relevance]) =>
          typeof relevance === 'object' ? listed(relevance.flags, 'deliveries', delivery, 'flags') : [],
        ),
      ];
    }),
    ...catalog.parameters.flatMap(({value, keyAt}) =>
      Object.keys(value.flags ?? {}).map((flag) => ({flag, place: keyAt('flags', flag)})),
    ),
    ...catalog.flags.flatMap(({value, at}) =>
      (value.with ?? []).map((flag, index) => ({flag, place: at('with', index)})),
    ),
  ];
}
