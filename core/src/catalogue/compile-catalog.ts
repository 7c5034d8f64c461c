import type {CatalogFile} from '../generated/catalog-types.ts';
import type {FlagsFile} from '../generated/flags-types.ts';
import type {FramesFile} from '../generated/frames-types.ts';
import type {ParametersFile} from '../generated/parameters-types.ts';
import type {RequirementFamilyFile} from '../generated/requirement-family-types.ts';
import type {ScaleFile} from '../generated/scale-types.ts';
import type {WordsFile} from '../generated/words-types.ts';
import type {CatalogData} from './catalog.ts';

/** The files of a catalogue, read and checked against their schemas. */
export interface CatalogFiles {
  readonly catalog: CatalogFile;
  readonly families: readonly RequirementFamilyFile[];
  readonly parameters: ParametersFile;
  readonly flags: FlagsFile;
  readonly scales: readonly ScaleFile[];
  readonly frames: FramesFile;
  readonly words: WordsFile;
}

/** One catalogue out of its files: families in the order that the catalogue states, requirements by id. */
export function compileCatalog(files: CatalogFiles): CatalogData {
  const order = files.catalog.families;
  const families = files.families.toSorted((a, b) => order.indexOf(a.family) - order.indexOf(b.family));
  return {
    id: files.catalog.id,
    version: files.catalog.version,
    families: families.map(({family, title}) => ({id: family, title})),
    requirements: families.flatMap(({requirements}) => requirements.toSorted((a, b) => (a.id < b.id ? -1 : 1))),
    parameters: files.parameters.parameters,
    relations: files.parameters.relations,
    flags: files.flags.flags,
    scales: files.scales.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    frames: files.frames,
    words: files.words,
  };
}
