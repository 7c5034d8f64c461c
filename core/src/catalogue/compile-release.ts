import type {
  RequirementEntry as WrittenRequirement,
  Rung as WrittenRung,
} from '../generated/requirement-family-types.ts';
import type {Release, RequirementEntry, Rung} from './catalog.ts';
import type {CatalogueSources} from './read-catalogue.ts';

/**
 * The release that a catalogue's files would become: families in the order that the catalogue states, requirements by
 * id, every rung with all that it prints. Words, laws and references are dated data of the program and never part of it.
 * Undefined while a file that it needs is missing or faulty.
 */
export function compileRelease(sources: CatalogueSources): Release | undefined {
  const [catalog] = sources.catalogs;
  const [frames] = sources.frameFiles;
  if (!catalog || !frames) return undefined;
  const {id, version, title, licence, families: order} = catalog.value;
  const families = sources.families
    .map(({value}) => value)
    .toSorted((a, b) => order.indexOf(a.family) - order.indexOf(b.family));
  return {
    format: 1,
    id,
    version,
    title,
    licence,
    families: families.map((family) => ({id: family.family, title: family.title})),
    requirements: families.flatMap(({requirements}) => requirements.toSorted(byId).map(resolve)),
    parameters: sources.parameters.map(({value}) => value),
    relations: sources.relations.map(({value}) => value),
    flags: sources.flags.map(({value}) => value),
    scales: sources.scales.map(({value}) => withoutFormat(value)).toSorted(byId),
    frames: withoutFormat(frames.value),
    definitions: [],
    renames: [],
  };
}

/** The text of a release file: an entry a line, and the same for the same release to the byte. */
export function printRelease(release: Release): string {
  const lines = Object.entries(release).map(([key, value]) => {
    const entries =
      Array.isArray(value) && value.length > 0
        ? `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`
        : JSON.stringify(value);
    return `${JSON.stringify(key)}: ${entries}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** A requirement whose rungs carry all that they print, so that nothing has to be looked up above them. */
function resolve({purpose, fulfilment, verification, rungs, ...requirement}: WrittenRequirement): RequirementEntry {
  const whole = ({levels, only, effort, text, ...own}: WrittenRung): Rung => ({
    levels,
    ...(only === undefined ? {} : {only}),
    ...(effort === undefined ? {} : {effort}),
    title: own.title ?? requirement.title,
    purpose: own.purpose ?? purpose,
    text,
    fulfilment: own.fulfilment ?? fulfilment,
    verification: own.verification ?? verification,
  });
  return {...requirement, rungs: rungs.map(whole)};
}

const byId = (a: {readonly id: string}, b: {readonly id: string}): number => (a.id < b.id ? -1 : 1);

function withoutFormat<T extends {readonly format: unknown}>({format: _, ...rest}: T): Omit<T, 'format'> {
  return rest;
}
