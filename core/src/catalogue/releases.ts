import {type Catalog, openCatalog, type Release} from './catalog.ts';

export type {ReleasesFile} from '../generated/releases-types.ts';

/** What a release is called: `klausul-sv` and `2026.1`. */
export interface ReleaseName {
  readonly id: string;
  readonly version: string;
}

/** The releases that a workspace is judged by. A file is read when its release is first asked for, and only then. */
export interface Releases {
  /** The newest release: it judges what is pinned to none. */
  readonly newest: Catalog;
  /** The release of a name such as `klausul-sv@2026.1`; undefined when there is none. */
  catalog(name: string): Catalog | undefined;
  /** Every name, oldest first. */
  readonly names: readonly ReleaseName[];
  /** The newest release of the same catalogue, when that is a later one. */
  newerThan(name: ReleaseName): ReleaseName | undefined;
  /** Every release, newest first, each read when its turn comes. */
  all(): Iterable<Catalog>;
}

/**
 * The releases of a manifest; the catalogue that it names first is the one of which the newest judges. `load` gives what
 * a release's file says, undefined while the host does not have it.
 */
export function openReleases(
  entries: readonly ReleaseName[],
  load: (name: ReleaseName) => Release | undefined,
): Releases {
  const names = entries.toSorted(byVersion);
  const opened = new Map<string, Catalog>();
  const newest = names.findLast(({id}) => id === entries[0]?.id);
  if (!newest) throw new Error('There is no release of a catalogue');
  const catalogOf = (name: ReleaseName): Catalog | undefined => {
    const known = opened.get(nameOf(name));
    if (known) return known;
    const release = load(name);
    const catalog = release && openCatalog(release);
    if (catalog) opened.set(nameOf(name), catalog);
    return catalog;
  };
  return {
    names,
    get newest() {
      const catalog = catalogOf(newest);
      if (!catalog) throw new Error(`The release ${nameOf(newest)} is not there`);
      return catalog;
    },
    catalog(written) {
      const name = names.find((known) => nameOf(known) === written);
      return name && catalogOf(name);
    },
    newerThan({id, version}) {
      const last = names.findLast((known) => known.id === id);
      return last && compareVersions(last.version, version) > 0 ? last : undefined;
    },
    *all() {
      for (const name of names.toReversed()) {
        const catalog = catalogOf(name);
        if (catalog) yield catalog;
      }
    },
  };
}

/**
 * The releases beside a catalogue that is still being written: it judges what is pinned to none, under the name that it
 * will have, which no release may have yet.
 */
export function withLive(releases: Releases, live: Release): Releases {
  const catalog = openCatalog(live);
  return {
    newest: catalog,
    names: [...releases.names, live],
    catalog: (name) => (name === nameOf(live) ? catalog : releases.catalog(name)),
    newerThan: (name) =>
      name.id === live.id && compareVersions(live.version, name.version) > 0 ? live : releases.newerThan(name),
    *all() {
      yield catalog;
      yield* releases.all();
    },
  };
}

/** A release's name in one word, as procurements are pinned to it: `klausul-sv@2026.1`. */
export function nameOf({id, version}: ReleaseName): string {
  return `${id}@${version}`;
}

/** Positive when a is later than b: 2026.10 is later than 2026.9. */
export function compareVersions(a: string, b: string): number {
  const [yearA = 0, numberA = 0] = a.split('.').map(Number);
  const [yearB = 0, numberB = 0] = b.split('.').map(Number);
  return yearA - yearB || numberA - numberB;
}

function byVersion(a: ReleaseName, b: ReleaseName): number {
  return compareVersions(a.version, b.version);
}
