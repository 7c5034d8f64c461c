/** What the pages are made of: the compiled catalogue, and the files beside it. */
import {openReleases} from '../../core/src/catalogue/releases.ts';
import type {Bilingual} from '../../core/src/text/language.ts';
import {nextRelease, readYaml} from '../catalog.ts';

const next = nextRelease();

/** The catalogue that is being written: the pages tell of the next release. */
export const releases = openReleases([next], () => next);

export const catalog = releases.newest;

/** The sources that have a page each. */
export type SourceName = 'iso-27002' | 'nis2' | 'gdpr' | 'msbfs-2020-7';

/** Per source the places that requirements may refer to, in the source's order. */
export const places = (await readYaml('requirement-catalog/references.yaml')) as Readonly<
  Record<SourceName, readonly string[]>
>;

/** Places that are answered, or left unanswered, together. */
export interface ExpectedRow {
  readonly places: readonly string[];
  readonly subject?: Bilingual;
  /** Why no requirement answers them. */
  readonly reason?: Bilingual;
}

interface Expected {
  /** Whether every place of the source counts, or only those that are named or referred to. */
  readonly complete?: boolean;
  readonly groups?: readonly {readonly starts: string; readonly title: Bilingual}[];
  readonly 'supplier-facing'?: readonly string[];
  readonly rows: readonly ExpectedRow[];
}

/** Per source what is expected of the catalogue, and why where nothing answers it. */
export const expected = (await readYaml('docs/catalogue-gaps.yaml')) as Readonly<Record<SourceName, Expected>>;

/** The procurement that the README runs. */
export const example = (await readYaml('examples/elevhalsa/klausul.yaml')) as {
  readonly deliveries: readonly string[];
  readonly flags: readonly string[];
  readonly information: readonly {readonly name: string; readonly motive?: unknown}[];
};
