import type {Driver} from '../catalogue/aspects.ts';
import type {Placement} from '../catalogue/catalog.ts';
import type {Status} from '../coverage/coverage.ts';
import type {Bilingual} from '../text/language.ts';

/** What became of a demand, in words. */
export const statusWords: Readonly<Record<Status, Bilingual>> = {
  covered: {sv: 'täckt', en: 'covered'},
  'too-low': {sv: 'för svag', en: 'too low'},
  'award-only': {sv: 'bara tilldelningskriterium', en: 'award criterion only'},
  edited: {sv: 'ändrad för hand', en: 'edited'},
  missing: {sv: 'saknas', en: 'missing'},
  deviating: {sv: 'avsteg', en: 'deviating'},
  elsewhere: {sv: 'reglerat på annat ställe', en: 'met elsewhere'},
  buyer: {sv: 'beställarens egen åtgärd', en: 'the buyer’s own measure'},
  'not-applicable': {sv: 'inte tillämpligt', en: 'not applicable'},
};

/** A placement in the singular. */
export const placementWords: Readonly<Record<Placement, Bilingual>> = {
  qualification: {sv: 'kvalificeringskrav', en: 'selection criterion'},
  specification: {sv: 'ska-krav', en: 'technical specification'},
  award: {sv: 'tilldelningskriterium', en: 'award criterion'},
  contract: {sv: 'kontraktsvillkor', en: 'contract performance condition'},
  processor: {sv: 'instruktion till personuppgiftsbiträdet', en: 'data processing instruction'},
};

/** The catalogue's own letters in words. */
export const driverWords: Readonly<Record<Driver, Bilingual>> = {
  K: {sv: 'konfidentialitet', en: 'confidentiality'},
  R: {sv: 'riktighet', en: 'integrity'},
  T: {sv: 'tillgänglighet', en: 'availability'},
  S: {sv: 'spårbarhet', en: 'traceability'},
};

/** How a source is cited with its numbers. */
export const referenceWords: Readonly<Record<string, Bilingual>> = {
  'iso-27002': {sv: 'ISO/IEC 27002:2022 {numbers}', en: 'ISO/IEC 27002:2022 {numbers}'},
  nis2: {sv: 'NIS2 artikel 21.2 {numbers} (cybersäkerhetslagen 2:3)', en: 'NIS2 article 21.2 {numbers}'},
  gdpr: {sv: 'GDPR artikel {numbers}', en: 'GDPR article {numbers}'},
  'msbfs-2020-7': {sv: 'MSBFS 2020:7 {numbers}', en: 'MSBFS 2020:7 {numbers}'},
};
