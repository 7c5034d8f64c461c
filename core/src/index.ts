/** The public API of Klausul's core: text and a catalogue in, plain data out; no host. */

// Catalogue
export {
  type Catalog,
  type CatalogData,
  familyOf,
  type Level,
  openCatalog,
  type Placement,
  placements,
  type RequirementEntry,
} from './catalogue/catalog.ts';
export {rungFor} from './catalogue/ladder.ts';
export {boundsFor, fillParameters, localiseValue, parametersIn} from './catalogue/parameters.ts';
export {describesProcurement} from './classification/front-matter.ts';
export type {Procurement} from './classification/procurement.ts';
export {aspectLabel, levelLabel} from './classification/scale.ts';
// Procurements and where they are
export {type Config, configFileName, defaultConfig, readConfig} from './config.ts';
export {type Demand, wantedFor} from './demands/demands.ts';
// Documents
export {bodyOf, type Clause, type ProcurementDocument, readDocument, type Section} from './document/read-document.ts';
export {
  type FileEdit,
  type Finding,
  type Place,
  type Position,
  type Problem,
  positionsOf,
  type Remedy,
  type Severity,
} from './finding.ts';
export {type Cleaning, clean} from './generation/clean.ts';
// Writing
export {type Generation, generate} from './generation/generate.ts';
export {type GeneratedInto, generateInto} from './generation/generate-into.ts';
// Languages
export {type Bilingual, type Language, listOf, nearest} from './language.ts';
export {explain, sources, withDefaults} from './reporting/explain.ts';
// Telling
export {
  type CoverageCounts,
  countCoverage,
  type Report,
  reportFindings,
  reportHead,
  reportProcurement,
  Totals,
} from './reporting/report.ts';
export {placementWords, statusWords} from './reporting/words.ts';
export {applySplices, type Splice} from './splice.ts';
export type {Coverage, JudgedClause, Status} from './validation/coverage.ts';
// Judging
export {type Judged, type Judgement, type JudgeOptions, judge} from './validation/judge.ts';
export {reasonsText} from './validation/reason.ts';
export {rules} from './validation/rules/index.ts';
export {stopRule, validate} from './validation/validate.ts';
export {findProcurements, procurementFileName} from './workspace/find-procurements.ts';
export {folderOf, isWithin, joinPath, pathFrom, resolvePath} from './workspace/paths.ts';
export type {ProcurementSource, SourceFile} from './workspace/source.ts';
export {
  type Entry,
  maxFileSize,
  type ReadFault,
  type ReadResult,
  readFaults,
  type Workspace,
} from './workspace/workspace.ts';
