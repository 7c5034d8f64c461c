// biome-ignore-all assist/source/organizeImports: this file is a table of contents, ordered by hand.
/** The public API of Klausul's core: text and a catalogue in, plain data out; no host. */

// Text
export {type Bilingual, fill, type Language, listOf, nearest} from './text/language.ts';
export {applySplices, type Splice} from './text/splice.ts';
export {type Position, positionsOf} from './text/positions.ts';
export type {FileEdit, Finding, Place, Problem, RemedyName, Severity} from './text/finding.ts';

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

// Procurements and where they are
export {
  type Entry,
  folderFault,
  type ListResult,
  maxFileSize,
  type ReadFault,
  type ReadResult,
  readFaults,
  type Workspace,
} from './workspace/workspace.ts';
export {folderOf, isWithin, joinPath, pathAmong, pathFrom, resolvePath} from './workspace/paths.ts';
export {
  findProcurements,
  locateProcurements,
  type ProcurementPlace,
  procurementFileName,
  readProcurements,
} from './workspace/find-procurements.ts';
export {type ProcurementSource, type SourceFile, unreachable} from './workspace/source.ts';
export {type Config, type ConfigFault, configFileName, defaultConfig} from './procurement/config.ts';
export {readOrganisation} from './procurement/organisation.ts';
export {editProcurement, type ProcurementEdit} from './procurement/edit-procurement.ts';
export type {Procurement} from './procurement/procurement.ts';
export {whyPublished} from './procurement/published.ts';
export {aspectLabel, levelLabel} from './procurement/scale.ts';

// Documents
export {describesProcurement} from './markdown/front-matter.ts';
export {bodyOf, type Clause, type ProcurementDocument, readDocument, type Section} from './markdown/read-document.ts';

// Judging
export {type Judged, type Judgement, type JudgeOptions, failedJudgement, judge} from './coverage/judge.ts';
export {languageOf} from './coverage/language-of.ts';
export {type Demand, wantedFor} from './demands/demands.ts';
export {reasonsText} from './demands/reason.ts';
export type {Coverage, JudgedClause, Status} from './coverage/coverage.ts';

// Findings
export {rules} from './rules/index.ts';
export {stopRule, validate} from './rules/validate.ts';
export {type Audience, type Said, say} from './reporting/say.ts';

// Writing
export {type Generation, generate} from './generation/generate.ts';
export {type GeneratedInto, generateInto, sectionsFor} from './generation/generate-into.ts';
export {adviceFor} from './generation/advise-place.ts';
export {type Cleaning, clean} from './generation/clean.ts';
export {type Remedy, remediesOf} from './generation/remedies.ts';
export {writingSteps} from './generation/writing-order.ts';

// Telling
export {
  type Counts,
  type CoverageCounts,
  countsOf,
  countCoverage,
  type Report,
  reportFindings,
  reportHead,
  reportProcurement,
  stateOf,
  Totals,
} from './reporting/report.ts';
export {explain, sources, withDefaults} from './reporting/explain.ts';
export {findRequirements} from './reporting/search.ts';
export {placementWords, statusWords} from './reporting/words.ts';
