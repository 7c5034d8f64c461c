/** The public API of Klausul's core: text and a catalogue in, plain data out; no host. */

// Catalogue
export {
  type Catalog,
  familyOf,
  type Level,
  openCatalog,
  type Placement,
  placements,
  type Release,
  type RequirementEntry,
} from './catalogue/catalog.ts';
export {rungFor} from './catalogue/ladder.ts';
export {boundsFor, fillParameters, localiseValue, parametersIn} from './catalogue/parameters.ts';
export {nameOf, openReleases, type ReleaseName, type Releases, type ReleasesFile} from './catalogue/releases.ts';
export type {Coverage, JudgedClause, Status} from './coverage/coverage.ts';
// Judging
export {type Judged, type Judgement, type JudgeOptions, judge} from './coverage/judge.ts';
export {languageOf} from './coverage/language-of.ts';
export {type Demand, wantedFor} from './demands/demands.ts';
export {reasonsText} from './demands/reason.ts';
export {adviceFor} from './generation/advise-place.ts';
export {type Cleaning, clean} from './generation/clean.ts';
// Writing
export {type Generation, generate} from './generation/generate.ts';
export {type GeneratedInto, generateInto, sectionsFor} from './generation/generate-into.ts';
export {describesProcurement} from './markdown/front-matter.ts';
// Documents
export {bodyOf, type Clause, type ProcurementDocument, readDocument, type Section} from './markdown/read-document.ts';
// Procurements and where they are
export {type Config, configFileName, defaultConfig} from './procurement/config.ts';
export {editProcurement, type ProcurementEdit} from './procurement/edit-procurement.ts';
export {readOrganisation} from './procurement/organisation.ts';
export type {Procurement} from './procurement/procurement.ts';
export {whyPublished} from './procurement/published.ts';
export {aspectLabel, levelLabel} from './procurement/scale.ts';
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
export {findRequirements} from './reporting/search.ts';
export {placementWords, statusWords} from './reporting/words.ts';
export {rules} from './rules/index.ts';
export {stopRule, validate} from './rules/validate.ts';
export {
  type FileEdit,
  type Finding,
  type Place,
  type Position,
  type Problem,
  positionsOf,
  type Remedy,
  type Severity,
} from './text/finding.ts';
// Languages
export {type Bilingual, type Language, listOf, nearest} from './text/language.ts';
export {applySplices, type Splice} from './text/splice.ts';
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
