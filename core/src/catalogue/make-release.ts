import type {RequirementEntry, Rung} from './catalog.ts';
import type {CatalogFiles} from './compile-catalog.ts';
import {compileCatalog} from './compile-catalog.ts';

/** A rung with all that it prints, so that nothing has to be looked up above it. */
export interface ReleasedRung extends Pick<Rung, 'levels' | 'only' | 'text' | 'effort'> {
  readonly title: RequirementEntry['title'];
  readonly purpose: RequirementEntry['purpose'];
  readonly fulfilment: RequirementEntry['fulfilment'];
  readonly verification: RequirementEntry['verification'];
}

/** A requirement of a release: what belongs to it as a whole, and its rungs whole. */
export interface ReleasedRequirement
  extends Omit<RequirementEntry, 'rungs' | 'purpose' | 'fulfilment' | 'verification' | 'earlier'> {
  readonly rungs: readonly ReleasedRung[];
}

/**
 * The text of a release file: self-contained, an entry a line, and the same for the same catalogue to the byte. Words,
 * laws and references are dated data of the program and never part of a release.
 */
export function printRelease(files: CatalogFiles): string {
  const {id, version, title, licence} = files.catalog;
  const {families, requirements, parameters, relations, flags, scales, frames} = compileCatalog(files);
  const {format: _, ...printed} = frames;
  return printEntries({
    format: 1,
    id,
    version,
    title,
    licence,
    families,
    requirements: requirements.map(resolve),
    parameters,
    relations,
    flags,
    scales: scales.map(({format: _, ...scale}) => scale),
    frames: printed,
    definitions: [],
    renames: [],
  });
}

/** The requirement with what it prints on each of its rungs. */
function resolve({
  purpose,
  fulfilment,
  verification,
  earlier: _,
  rungs,
  ...requirement
}: RequirementEntry): ReleasedRequirement {
  return {
    ...requirement,
    rungs: rungs.map(({levels, only, effort, text, verification: own}) => ({
      levels,
      ...(only === undefined ? {} : {only}),
      ...(effort === undefined ? {} : {effort}),
      title: requirement.title,
      purpose,
      text,
      fulfilment,
      verification: own ?? verification,
    })),
  };
}

function printEntries(release: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(release).map(([key, value]) => {
    const entries =
      Array.isArray(value) && value.length > 0
        ? `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`
        : JSON.stringify(value);
    return `${JSON.stringify(key)}: ${entries}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
