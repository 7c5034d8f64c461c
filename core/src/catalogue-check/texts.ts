import type {CatalogueSources, Located} from '../catalogue/read-catalogue.ts';
import type {RequirementEntry, Rung, Verification} from '../generated/requirement-family-types.ts';
import type {Place} from '../text/finding.ts';
import type {Bilingual, Language} from '../text/language.ts';

/** What a text is for. `demand` is a rung's text: the only one that binds. */
export type TextRole =
  | 'demand'
  | 'title'
  | 'purpose'
  | 'how'
  | 'evidence'
  | 'equivalent'
  | 'choice'
  | 'frame'
  | 'plain'
  | 'follow-up'
  | 'buyer'
  | 'other';

/** A text in both languages and where it stands. */
export interface CatalogText {
  readonly role: TextRole;
  readonly words: Bilingual;
  at(language: Language): Place;
  readonly requirement?: string;
}

export const languages = ['sv', 'en'] as const satisfies readonly Language[];

/** Every text of the catalogue that someone reads. */
export function textsOf(catalog: CatalogueSources): readonly CatalogText[] {
  return [
    ...catalog.requirements.flatMap(requirementTexts),
    ...catalog.frameFiles.flatMap((file) => bilingualsIn(file, 'frame')),
    ...catalog.parameters.flatMap((parameter) => [
      ...bilingualsIn({...parameter, value: parameter.value.choices}, 'choice', ['choices']),
      ...bilingualsIn({...parameter, value: parameter.value.title}, 'other', ['title']),
      ...bilingualsIn({...parameter, value: parameter.value.clock}, 'other', ['clock']),
    ]),
    ...[...catalog.flags, ...catalog.scales, ...catalog.catalogs].flatMap((file) => bilingualsIn(file, 'other')),
    ...catalog.families.flatMap((file) => bilingualsIn({...file, value: file.value.title}, 'title', ['title'])),
  ];
}

function requirementTexts(located: Located<RequirementEntry>): readonly CatalogText[] {
  const {value} = located;
  const text = (role: TextRole, words: Bilingual | undefined, ...path: readonly (string | number)[]): CatalogText[] =>
    words ? [{role, words, requirement: value.id, at: (language) => located.at(...path, language)}] : [];
  return [
    ...text('title', value.title, 'title'),
    ...text('purpose', value.purpose, 'purpose'),
    ...text('plain', value.plain, 'plain'),
    ...value.rungs.flatMap((rung, index) => [
      ...text('title', rung.title, 'rungs', index, 'title'),
      ...text('purpose', rung.purpose, 'rungs', index, 'purpose'),
      ...text('demand', rung.text, 'rungs', index, 'text'),
    ]),
    ...verificationsOf(value).flatMap(({verification, path}) => [
      ...text('how', verification.how, ...path, 'how'),
      ...text('evidence', verification.evidence, ...path, 'evidence'),
      ...text('equivalent', verification.equivalent, ...path, 'equivalent'),
    ]),
    ...text('follow-up', value['follow-up'].what, 'follow-up', 'what'),
    ...text('buyer', value.buyer, 'buyer'),
  ];
}

/** The ways of showing a requirement, each with the rungs that are shown so. */
export function verificationsOf({verification, rungs}: RequirementEntry): readonly {
  readonly verification: Verification;
  readonly path: readonly (string | number)[];
  readonly rungs: readonly Rung[];
}[] {
  return [
    {verification, path: ['verification'], rungs: rungs.filter((rung) => !rung.verification)},
    ...rungs.flatMap((rung, index) =>
      rung.verification
        ? [{verification: rung.verification, path: ['rungs', index, 'verification'], rungs: [rung]}]
        : [],
    ),
  ];
}

/** Everything in a value that is said in both languages. */
function bilingualsIn(
  located: Located<unknown>,
  role: TextRole,
  path: readonly (string | number)[] = [],
  value: unknown = located.value,
): CatalogText[] {
  if (value === null || typeof value !== 'object') return [];
  if (isBilingual(value)) return [{role, words: value, at: (language) => located.at(...path, language)}];
  return Object.entries(value).flatMap(([key, inner]) => bilingualsIn(located, role, [...path, key], inner));
}

function isBilingual(value: object): value is Bilingual {
  return 'sv' in value && 'en' in value && typeof value.sv === 'string' && typeof value.en === 'string';
}
