/** What is needed of a catalogue only by those who write one: apart, so that no one who judges procurements loads it. */

export {compileRelease} from '../catalogue/compile-release.ts';
export {type CatalogueFile, readCatalogue} from '../catalogue/read-catalogue.ts';
export {readManifest, readRelease} from '../catalogue/read-release.ts';
export type {ReleaseEntry} from '../generated/releases-types.ts';
export {type CatalogFinding, checkCatalog} from './check-catalog.ts';
export {entryFor, freeze, printManifest} from './freeze.ts';
