/** What is needed of a catalogue only by those who write one: apart, so that no one who judges procurements loads it. */

export {compileRelease, printRelease} from '../catalogue/compile-release.ts';
export {type CatalogueFile, readCatalogue} from '../catalogue/read-catalogue.ts';
export {readRelease} from '../catalogue/read-release.ts';
export {checkCatalog} from './check-catalog.ts';
