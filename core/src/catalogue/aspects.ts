import type {Aspect} from '../generated/release-types.ts';
import type {Level} from './catalog.ts';

export type {Aspect};

/** What of information is protected, in the order in which it is told. */
export const aspects = [
  'confidentiality',
  'integrity',
  'availability',
  'traceability',
] as const satisfies readonly Aspect[];

/** The letters by which the catalogue names them, whatever the letters of the organisation's scale. */
export const aspectOfDriver = {K: 'confidentiality', R: 'integrity', T: 'availability', S: 'traceability'} as const;
export type Driver = keyof typeof aspectOfDriver;

/** A level per aspect; an absent aspect was not classified. */
export type Levels = Readonly<Partial<Record<Aspect, Level>>>;
