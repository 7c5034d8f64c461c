import type {CatalogFile} from '../generated/catalog-types.ts';
import {
  validateCatalog,
  validateFamily,
  validateFlags,
  validateFrames,
  validateIds,
  validateParameters,
  validateReferences,
  validateScale,
  validateWords,
} from '../generated/catalogue-validators.js';
import type {FlagsFile} from '../generated/flags-types.ts';
import type {FramesFile} from '../generated/frames-types.ts';
import type {IdsFile} from '../generated/ids-types.ts';
import type {ParametersFile} from '../generated/parameters-types.ts';
import type {ReferencesFile} from '../generated/references-types.ts';
import type {RequirementEntry, RequirementFamilyFile} from '../generated/requirement-family-types.ts';
import type {ScaleFile} from '../generated/scale-types.ts';
import type {WordsFile} from '../generated/words-types.ts';
import type {Validator} from '../schema/schema-error.ts';
import {checkSchema} from '../schema/schema-faults.ts';
import type {Place, Problem} from '../text/finding.ts';
import {type Bilingual, listOf} from '../text/language.ts';
import {explainYamlProblem} from '../yaml/explain-yaml-problem.ts';
import {keyAt, nodeAt, readYaml, type YamlNode} from '../yaml/read-yaml.ts';
import type {FlagEntry, FrameEntry, ParameterEntry, Relation} from './catalog.ts';

/** One file of a catalogue. Its folder says what it is: `families/AUT.yaml`, `scales/klassa-4.yaml`, `parameters.yaml` … */
export interface CatalogueFile {
  readonly file: string;
  readonly text: string;
}

type Path = readonly (string | number)[];

/** Something of a catalogue and where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly file: string;
  /** The place of the value at a path, or of the nearest thing around it that exists. */
  at(...path: Path): Place;
  /** The place of the key at a path, or of the nearest thing around it that exists. */
  keyAt(...path: Path): Place;
}

/** A catalogue as its files say it, each fitting its schema. An organisation's own files lie beside those that they extend. */
export interface CatalogueSources {
  /** The files that could be read, in their order. */
  readonly files: readonly string[];
  readonly catalogs: readonly Located<CatalogFile>[];
  readonly families: readonly Located<RequirementFamilyFile>[];
  readonly requirements: readonly Located<RequirementEntry>[];
  readonly parameters: readonly Located<ParameterEntry>[];
  readonly relations: readonly Located<Relation>[];
  readonly flags: readonly Located<FlagEntry>[];
  readonly scales: readonly Located<ScaleFile>[];
  readonly frameFiles: readonly Located<FramesFile>[];
  readonly frames: readonly Located<FrameEntry>[];
  readonly words: readonly Located<WordsFile>[];
  readonly references: readonly Located<ReferencesFile>[];
  readonly ids: readonly Located<IdsFile>[];
}

const kinds = {
  catalog: {name: 'catalog.yaml', validate: validateCatalog},
  families: {name: 'families/', validate: validateFamily},
  parameters: {name: 'parameters.yaml', validate: validateParameters},
  flags: {name: 'flags.yaml', validate: validateFlags},
  scales: {name: 'scales/', validate: validateScale},
  frames: {name: 'frames.yaml', validate: validateFrames},
  words: {name: 'words.yaml', validate: validateWords},
  references: {name: 'references.yaml', validate: validateReferences},
  ids: {name: 'ids.yaml', validate: validateIds},
} as const satisfies Readonly<Record<string, {readonly name: string; readonly validate: Validator}>>;

type Kind = keyof typeof kinds;

/** The rules that this stage can report; all are errors. */
export const readingRules = {
  'catalog/unreadable': 'error',
  'catalog/schema': 'error',
  'catalog/unknown-file': 'error',
  'catalog/missing-file': 'error',
} as const;

/** A catalogue's files as read; what does not fit its schema is among the problems and not among the sources. */
export interface ReadCatalogue {
  readonly sources: CatalogueSources;
  readonly problems: readonly (Problem & {readonly rule: keyof typeof readingRules})[];
}

/** Reads the files of a catalogue, for all that look at one: what compiles it, what lints it, what makes pages of it. */
export function readCatalogue(files: readonly CatalogueFile[]): ReadCatalogue {
  const read: Record<Kind, Located<unknown>[]> = {
    catalog: [],
    families: [],
    parameters: [],
    flags: [],
    scales: [],
    frames: [],
    words: [],
    references: [],
    ids: [],
  };
  const seen = new Set<Kind>();
  const readable: string[] = [];
  const problems: (Problem & {rule: keyof typeof readingRules})[] = [];
  for (const {file, text} of files) {
    const kind = kindOf(file);
    if (!kind) {
      problems.push({rule: 'catalog/unknown-file', file, start: 0, end: 0, message: unknownFile(file)});
      continue;
    }
    seen.add(kind);
    const {root, value, problems: unreadable} = readYaml(text);
    for (const problem of unreadable) {
      const {start, end} = problem;
      problems.push({rule: 'catalog/unreadable', file, start, end, message: explainYamlProblem(problem)});
    }
    if (unreadable.length > 0) continue;
    if (!root) {
      problems.push({rule: 'catalog/unreadable', file, start: 0, end: 0, message: emptyFile(file)});
      continue;
    }
    const {faults} = checkSchema(kinds[kind].validate, value, root);
    for (const {start, end, message} of faults)
      problems.push({rule: 'catalog/schema', file, start, end, message: message()});
    if (faults.length > 0) continue;
    read[kind].push(locate(value, file, root));
    readable.push(file);
  }
  for (const kind of Object.keys(kinds) as Kind[]) {
    if (seen.has(kind)) continue;
    const file = files[0]?.file ?? kinds[kind].name;
    problems.push({rule: 'catalog/missing-file', file, start: 0, end: 0, message: missingFile(kinds[kind].name)});
  }
  return {sources: sourcesOf(readable, read), problems};
}

/** The schemas have vouched for the types. */
function sourcesOf(files: readonly string[], read: Record<Kind, readonly Located<unknown>[]>): CatalogueSources {
  const families = read.families as readonly Located<RequirementFamilyFile>[];
  const parameterFiles = read.parameters as readonly Located<ParametersFile>[];
  const frameFiles = read.frames as readonly Located<FramesFile>[];
  return {
    files,
    catalogs: read.catalog as readonly Located<CatalogFile>[],
    families,
    requirements: families.flatMap((family) => itemsOf(family, 'requirements', family.value.requirements)),
    parameters: parameterFiles.flatMap((file) => itemsOf(file, 'parameters', file.value.parameters)),
    relations: parameterFiles.flatMap((file) => itemsOf(file, 'relations', file.value.relations)),
    flags: (read.flags as readonly Located<FlagsFile>[]).flatMap((file) => itemsOf(file, 'flags', file.value.flags)),
    scales: read.scales as readonly Located<ScaleFile>[],
    frameFiles,
    frames: frameFiles.flatMap((file) => itemsOf(file, 'frames', file.value.frames)),
    words: read.words as readonly Located<WordsFile>[],
    references: read.references as readonly Located<ReferencesFile>[],
    ids: read.ids as readonly Located<IdsFile>[],
  };
}

/** The items of a list in a file, each with its own place. */
export function itemsOf<T>(owner: Located<unknown>, list: string, items: readonly T[]): Located<T>[] {
  return items.map((value, index) => ({
    value,
    file: owner.file,
    at: (...path) => owner.at(list, index, ...path),
    keyAt: (...path) => owner.keyAt(list, index, ...path),
  }));
}

function locate<T>(value: T, file: string, root: YamlNode): Located<T> {
  const find = (path: Path, look: (root: YamlNode, path: Path) => YamlNode | undefined): Place => {
    for (let length = path.length; length > 0; length--) {
      const node = look(root, path.slice(0, length)) ?? nodeAt(root, path.slice(0, length));
      if (node) return {file, start: node.start, end: node.end};
    }
    return {file, start: root.start, end: root.start};
  };
  return {value, file, at: (...path) => find(path, nodeAt), keyAt: (...path) => find(path, keyAt)};
}

function kindOf(file: string): Kind | undefined {
  const [name = '', folder = ''] = file.split('/').reverse();
  if (folder === 'families' || folder === 'scales') return name.endsWith('.yaml') ? folder : undefined;
  return (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind].name === name);
}

function unknownFile(file: string): Bilingual {
  const known = Object.values(kinds).map(({name}) => name);
  return {
    sv: `Filen ${file} hör inte till en katalog. Här kan stå ${listOf(known, 'sv')}. Byt namn på filen, eller flytta den.`,
    en: `The file ${file} is not part of a catalogue. What may stand here: ${listOf(known, 'en')}. Rename the file, or move it.`,
  };
}

function emptyFile(file: string): Bilingual {
  return {
    sv: `Filen ${file} är tom. Fyll den, eller ta bort den.`,
    en: `The file ${file} is empty. Fill it, or remove it.`,
  };
}

function missingFile(name: string): Bilingual {
  return name.endsWith('/')
    ? {
        sv: `Katalogen saknar filer i mappen ${name}. Lägg till minst en.`,
        en: `The catalogue lacks files in the folder ${name}. Add at least one.`,
      }
    : {
        sv: `Katalogen saknar filen ${name}. Lägg till den.`,
        en: `The catalogue lacks the file ${name}. Add it.`,
      };
}
