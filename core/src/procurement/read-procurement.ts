import type {Levels} from '../catalogue/aspects.ts';
import type {Catalog, Level, Placement, Scale} from '../catalogue/catalog.ts';
import {canonicalValue} from '../catalogue/parameters.ts';
import {possibleInstead} from '../catalogue/quantity.ts';
import type {ProcurementFile} from '../generated/procurement-types.ts';
import {validateFrontMatter, validateProcurement} from '../generated/procurement-validators.js';
import {brokenFrontMatter} from '../markdown/front-matter.ts';
import {checkSchema} from '../schema/schema-faults.ts';
import type {Place, Problem} from '../text/finding.ts';
import {type Bilingual, listOf, nearest} from '../text/language.ts';
import {ProblemList} from '../text/problem-list.ts';
import {folderOf, pathAmong, pathFrom, resolvePath} from '../workspace/paths.ts';
import type {ProcurementSource} from '../workspace/source.ts';
import {explainYamlProblem} from '../yaml/explain-yaml-problem.ts';
import {keyAt, nodeAt, type YamlNode, type YamlProblem} from '../yaml/read-yaml.ts';
import type {Config} from './config.ts';
import type {ChosenValue, Deviation, Elsewhere, InformationType, Places, Procurement, Raised} from './procurement.ts';
import {readDescriptor} from './read-descriptor.ts';
import {aspectOfLetter, canonicalLevel, explainLevel} from './scale.ts';
import {soundPart} from './sound-part.ts';
import {stops} from './stop.ts';

/** A procurement that can be judged, one that security protection stops, or all the reasons why its file cannot be read. */
export type ReadProcurement =
  | {readonly state: 'read'; readonly procurement: Procurement}
  | {readonly state: 'stopped'; readonly procurement?: never}
  | {
      readonly state: 'unreadable';
      readonly problems: readonly Problem[];
      /** What of it is sound: without the entries that are not. Absent when too little is. */
      readonly procurement?: Procurement;
      /** Nothing is wrong with what demands follow from: no more can be demanded than the sound part says. */
      readonly demandsAreKnown: boolean;
    };

const schemaRule = 'procurement/schema';

/** Reads the file that describes a procurement. Every fault that schema or meaning finds is told at once. */
export function readProcurement(source: ProcurementSource, catalog: Catalog, config: Config): ReadProcurement {
  const {file} = source.descriptor;
  const descriptor = readDescriptor(source.descriptor);
  if (stops(descriptor.root, catalog, config)) return {state: 'stopped'};
  const problems = new ProblemList(file);
  for (const problem of descriptor.problems)
    problems.add('procurement/unreadable', problem, () => explainYamlProblem(problem));
  const {root, value, broken} = descriptor;
  if (broken) {
    problems.add('procurement/unreadable', broken, () => brokenFrontMatter[broken.fault]);
    return {state: 'unreadable', problems: problems.all(), demandsAreKnown: false};
  }
  if (!root) {
    // A file that could not be read is no empty file.
    const isEmpty = problems.isEmpty && !source.problems.some((problem) => problem.file === file);
    if (isEmpty) problems.add(schemaRule, {start: 0, end: 0}, () => emptyFile);
    return {state: 'unreadable', problems: problems.all(), demandsAreKnown: false};
  }
  const validate = source.descriptor.kind === 'yaml' ? validateProcurement : validateFrontMatter;
  const {faults} = checkSchema(validate, value, root);
  for (const fault of faults) problems.add(schemaRule, fault, fault.message);
  const sound = soundPart(value, root, [...descriptor.problems, ...faults]);
  const isKept = sound && needed.every((key) => sound.value[key] !== undefined) && descriptor.problems.every(isLocal);
  if (!isKept) return {state: 'unreadable', problems: problems.all(), demandsAreKnown: false};

  const written = sound.value as unknown as ProcurementFile;
  const reader = new ProcurementReader(source, written, root, catalog, config, problems);
  const procurement = reader.read();
  if (problems.isEmpty && procurement) return {state: 'read', procurement};
  const demandsAreKnown = [...sound.doubtful, ...reader.doubtful].every((key) => besideDemands.has(key));
  return {state: 'unreadable', problems: problems.all(), demandsAreKnown, ...(procurement ? {procurement} : {})};
}

/** Without these nothing can be said of a procurement. */
const needed = ['format', 'name', 'language', 'scale', 'deliveries', 'information'];

/** What decides no demand, so that a fault in it leaves all of them known. */
const besideDemands: ReadonlySet<string> = new Set([
  'reference',
  'framework',
  'published',
  'classified',
  'owner',
  'placements',
  'parameters',
  'award',
  'met-elsewhere',
  'deviations',
  'assessments',
]);

/** Whether a fault of the YAML is that of the place where it stands; of the others nobody knows how far they reach. */
function isLocal({code}: YamlProblem): boolean {
  return ['anchor', 'alias', 'tag', 'duplicate-key', 'key-not-text'].includes(code);
}

const emptyFile: Bilingual = {
  sv: 'Filen är tom. Beskriv upphandlingen, till exempel med början i en kopia av en annan.',
  en: 'The file is empty. Describe the procurement, for example starting from a copy of another.',
};

/** Reads what the schema has let through, and tells what is wrong in its meaning. */
class ProcurementReader {
  /** The top-level keys that it found something wrong with. */
  readonly doubtful = new Set<string>();
  readonly #file: string;

  constructor(
    private readonly source: ProcurementSource,
    private readonly written: ProcurementFile,
    private readonly root: YamlNode,
    private readonly catalog: Catalog,
    private readonly config: Config,
    private readonly problems: ProblemList,
  ) {
    this.#file = source.descriptor.file;
  }

  /** The procurement, without what is not sound; undefined when its scale is unknown. */
  read(): Procurement | undefined {
    const {written, source} = this;
    const scale = this.#scale();
    if (!scale) return undefined;
    return {
      path: source.path,
      file: this.#file,
      name: written.name,
      language: written.language,
      law: written.law ?? 'LOU',
      procedure: written.procedure ?? 'open',
      scale,
      information: written.information.flatMap((_, index) => this.#information(index, scale) ?? []),
      raised: (written.raised ?? []).flatMap((_, index) => this.#raised(index, scale) ?? []),
      flags: this.#flags(),
      deliveries: written.deliveries.filter(isThere),
      chosen: this.#chosen(),
      placements: this.#placements(),
      parameters: this.#parameters(),
      award: this.#award(),
      elsewhere: (written['met-elsewhere'] ?? []).flatMap((_, index) => this.#elsewhere(index) ?? []),
      deviations: (written.deviations ?? []).flatMap((_, index) => this.#deviation(index, scale) ?? []),
      written,
      places: this.#places(),
      ...(this.#day(written.published, ['published']) ? {published: written.published as string} : {}),
      ...(written.catalog === undefined ? {} : {pinned: written.catalog}),
      ...(written.classified && this.#day(written.classified.date, ['classified', 'date'])
        ? {classified: {date: written.classified.date, place: this.#place('classified', 'date')}}
        : {}),
    };
  }

  #scale(): Scale | undefined {
    const {written, catalog} = this;
    const scale = catalog.scale(written.scale);
    if (scale) return scale;
    const known = catalog.data.scales.map(({id}) => id);
    const near = nearest(written.scale, known);
    this.#report(['scale'], () => ({
      sv: `Skalan ”${written.scale}” finns inte.${near ? ` Menade du ”${near}”?` : ''} Välj bland ${listOf(known, 'sv')}.`,
      en: `The scale “${written.scale}” does not exist.${near ? ` Did you mean “${near}”?` : ''} Choose among ${listOf(known, 'en')}.`,
    }));
    return undefined;
  }

  #information(index: number, scale: Scale): InformationType | undefined {
    const entry = this.written.information[index];
    if (!entry) return undefined;
    const levels: Partial<Record<keyof Levels, Level>> = {};
    for (const [letter, level] of Object.entries(entry)) {
      if (!/^[A-Z]$/.test(letter)) continue;
      const aspect = this.#aspect(letter, ['information', index, letter], scale);
      const canonical = this.#level(level as string | number, ['information', index, letter], scale);
      if (aspect && canonical !== undefined) levels[aspect] = canonical;
    }
    return {name: entry.name, levels, place: this.#place('information', index, 'name')};
  }

  #aspect(letter: string, path: Path, scale: Scale, at: 'key' | 'value' = 'key') {
    const aspect = aspectOfLetter(scale, letter)?.aspect;
    if (!aspect) {
      const letters = scale.aspects.map((known) => known.letter);
      this.#report(
        path,
        () => ({
          sv: `Bokstaven ”${letter}” finns inte i skalan ${scale.id}. Skriv ${listOf(letters, 'sv')}.`,
          en: `The letter “${letter}” is not in the scale ${scale.id}. Write ${listOf(letters, 'en')}.`,
        }),
        at,
      );
    }
    return aspect;
  }

  #level(written: string | number, path: Path, scale: Scale): Level | undefined {
    const level = canonicalLevel(scale, written);
    if (level === undefined || level === 'stop') {
      this.#report(path, () => explainLevel(scale, written, this.catalog.data.scales));
      return undefined;
    }
    return level;
  }

  #raised(index: number, scale: Scale): Raised | undefined {
    const entry = (this.written.raised ?? [])[index];
    if (!entry) return undefined;
    const aspect = this.#aspect(entry.aspect, ['raised', index, 'aspect'], scale, 'value');
    const to = this.#level(entry.to, ['raised', index, 'to'], scale);
    if (!aspect || to === undefined) return undefined;
    return {aspect, to, because: entry.because, place: this.#place('raised', index)};
  }

  #flags(): ReadonlySet<string> {
    const {catalog, config, written} = this;
    const all = new Set<string>();
    const add = (flag: string) => {
      if (all.has(flag)) return;
      all.add(flag);
      for (const other of catalog.flag(flag)?.with ?? []) add(other);
    };
    for (const [index, flag] of (written.flags ?? []).entries()) {
      if (flag === undefined) continue;
      if (catalog.flag(flag)) add(flag);
      else this.#unknown(['flags', index], flag, {sv: 'Förutsättningen', en: 'The flag'}, catalog.data.flags);
    }
    // The organisation's flags are those of the newest release; an earlier one need not know them all.
    for (const flag of config.flags) if (catalog.flag(flag)) add(flag);
    return all;
  }

  #chosen(): ReadonlySet<string> {
    const chosen = this.written.chosen ?? [];
    for (const [index, id] of chosen.entries()) {
      if (id === undefined) continue;
      const requirement = this.#requirement(id, ['chosen', index]);
      if (requirement && !requirement['opt-in']) {
        this.#report(['chosen', index], () => ({
          sv: `${id} behöver inte väljas: det följer av klassningen. Ta bort raden.`,
          en: `${id} need not be chosen: it follows from the classification. Remove the line.`,
        }));
      }
    }
    return new Set(chosen.filter(isThere));
  }

  /** The file among several that a path of this file means; undefined when there is none. */
  #named(written: string, files: readonly {readonly file: string}[]): string | undefined {
    const path = resolvePath(folderOf(this.#file), written);
    if (path === undefined) return undefined;
    return pathAmong(
      files.map(({file}) => file),
      path,
    );
  }

  #placements(): ReadonlyMap<Placement, string> {
    const result = new Map<Placement, string>();
    for (const [placement, written] of Object.entries(this.written.placements ?? {})) {
      const file = this.#named(written, this.source.documents);
      if (file !== undefined) {
        result.set(placement as Placement, file);
        continue;
      }
      if (this.#named(written, this.source.problems) !== undefined) continue;
      this.#report(['placements', placement], () => {
        const near = nearest(
          written,
          this.source.documents.map((document) => pathFrom(folderOf(this.#file), document.file)),
        );
        return {
          sv: `Dokumentet ”${written}” finns inte i upphandlingens mapp.${near ? ` Menade du ”${near}”?` : ''} Skapa det, eller ändra raden.`,
          en: `The document “${written}” is not in the procurement's folder.${near ? ` Did you mean “${near}”?` : ''} Make it, or change the line.`,
        };
      });
    }
    return result;
  }

  #parameters(): ReadonlyMap<string, ChosenValue> {
    const result = new Map<string, ChosenValue>();
    for (const [id, written] of Object.entries(this.written.parameters ?? {})) {
      const parameter = this.catalog.parameter(id);
      if (!parameter) {
        this.#unknown(
          ['parameters', id],
          id,
          {sv: 'Parametern', en: 'The parameter'},
          this.catalog.data.parameters,
          'key',
        );
        continue;
      }
      const value = canonicalValue(parameter, written);
      if (value !== undefined) result.set(id, {value, place: this.#place('parameters', id)});
      else {
        const examples = parameter.choices?.map((choice) => choice.id) ?? [String(parameter.levels['2'].default)];
        const possible = possibleInstead(written);
        this.#report(['parameters', id], () => ({
          sv: `”${written}” är inget värde för ${id} (${parameter.title.sv}). Skriv ${possible ? `${possible.sv}, ` : ''}till exempel ${listOf(examples, 'sv')}.`,
          en: `“${written}” is no value for ${id} (${parameter.title.en}). Write ${possible ? `${possible.en}, ` : ''}for example ${listOf(examples, 'en')}.`,
        }));
      }
    }
    return result;
  }

  #award(): ReadonlySet<string> {
    const ids = Object.keys(this.written.award ?? {});
    for (const id of ids) this.#requirement(id, ['award', id], 'key');
    return new Set(ids);
  }

  #elsewhere(index: number): Elsewhere | undefined {
    const entry = (this.written['met-elsewhere'] ?? [])[index];
    if (!entry || !this.#requirement(entry.requirement, ['met-elsewhere', index, 'requirement'])) return undefined;
    const {requirement, document, section} = entry;
    return {
      requirement,
      document: this.#named(document, this.source.documents) ?? resolvePath(folderOf(this.#file), document) ?? document,
      section: String(section),
      place: this.#place('met-elsewhere', index, 'document'),
    };
  }

  #deviation(index: number, scale: Scale): Deviation | undefined {
    const entry = (this.written.deviations ?? [])[index];
    if (!entry || !this.#requirement(entry.requirement, ['deviations', index, 'requirement'])) return undefined;
    for (const [position, id] of (entry.compensating ?? []).entries())
      this.#requirement(id, ['deviations', index, 'compensating', position]);
    const to = entry.to === undefined ? undefined : this.#level(entry.to, ['deviations', index, 'to'], scale);
    const {requirement, decision, sum, reason, approver} = entry;
    const approved = this.#day(entry.approved, ['deviations', index, 'approved']);
    const until = this.#day(entry.until, ['deviations', index, 'until']);
    return {
      requirement,
      decision,
      compensating: entry.compensating ?? [],
      place: this.#place('deviations', index, 'requirement'),
      ...(to === undefined ? {} : {to}),
      ...(sum === undefined ? {} : {sum}),
      ...(reason === undefined ? {} : {reason}),
      ...(approver === undefined ? {} : {approver}),
      ...(approved === undefined ? {} : {approved}),
      ...(until === undefined ? {} : {until}),
    };
  }

  #requirement(id: string, path: Path, at?: 'key') {
    const requirement = this.catalog.requirement(id);
    if (!requirement)
      this.#unknown(path, id, {sv: 'Kravet', en: 'The requirement'}, this.catalog.data.requirements, at);
    return requirement;
  }

  /** The day, when it is one of the calendar. */
  #day(written: string | undefined, path: Path): string | undefined {
    if (written === undefined) return undefined;
    const time = Date.parse(`${written}T00:00:00Z`);
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(written)) return written;
    this.#report(path, () => ({
      sv: `Dagen ${written} finns inte i kalendern.`,
      en: `The day ${written} is not in the calendar.`,
    }));
    return undefined;
  }

  #unknown(
    path: Path,
    written: string,
    what: Bilingual,
    known: readonly {readonly id: string}[],
    at: 'key' | 'value' = 'value',
  ): void {
    this.#report(
      path,
      () => {
        const near = nearest(
          written,
          known.map(({id}) => id),
        );
        return {
          sv: `${what.sv} ”${written}” finns inte i katalogen.${near ? ` Menade du ”${near}”?` : ''}`,
          en: `${what.en} “${written}” is not in the catalogue.${near ? ` Did you mean “${near}”?` : ''}`,
        };
      },
      at,
    );
  }

  #report(path: Path, message: () => Bilingual, at: 'key' | 'value' = 'value'): void {
    this.doubtful.add(String(path[0]));
    const key = at === 'key' ? keyAt(this.root, path) : undefined;
    this.problems.add(schemaRule, key ?? this.#place(...path), message);
  }

  #place(...path: Path): Place {
    for (let length = path.length; length > 0; length--) {
      const node = nodeAt(this.root, path.slice(0, length)) ?? keyAt(this.root, path.slice(0, length));
      if (node) return {file: this.#file, start: node.start, end: node.end};
    }
    return this.#firstPlace();
  }

  #firstPlace(): Place {
    const first = this.root.kind === 'mapping' ? this.root.entries[0]?.key : this.root;
    return {file: this.#file, start: first?.start ?? 0, end: first?.end ?? 0};
  }

  /** What findings point at that no part of the procurement carries a place for. */
  #places(): Places {
    const {flags, chosen, placements} = this.written;
    const within = (
      key: string,
      names: readonly string[] = [],
      segment: (name: string, index: number) => string | number,
    ) => names.map((name, index) => [`${key}.${name}`, this.#place(key, segment(name, index))] as const);
    return new Map([
      ['', this.#firstPlace()],
      ...(this.root.kind === 'mapping' ? this.root.entries : []).map(
        ({key}) => [key.value, this.#place(key.value)] as const,
      ),
      ...within('flags', flags, (_, index) => index),
      ...within('chosen', chosen, (_, index) => index),
      ...within('placements', Object.keys(placements ?? {}), (name) => name),
    ]);
  }
}

/** A hole stands where an entry was left out. */
function isThere<Entry>(entry: Entry | undefined): entry is Entry {
  return entry !== undefined;
}

type Path = readonly (string | number)[];
