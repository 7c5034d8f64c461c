import type {Release} from '../catalogue/catalog.ts';
import {type ReadCatalogue, readingRules} from '../catalogue/read-catalogue.ts';
import type {Place, Severity} from '../text/finding.ts';
import type {Language} from '../text/language.ts';
import {arithmetic} from './arithmetic.ts';
import type {Check, Report} from './check.ts';
import {demands} from './demands.ts';
import {equivalence} from './equivalence.ts';
import {families} from './families.ts';
import {flags} from './flags.ts';
import {form} from './form.ts';
import {frames} from './frames.ts';
import {ids} from './ids.ts';
import {ladders} from './ladders.ts';
import {languagePairs} from './languages.ts';
import {nearDuplicates} from './near-duplicates.ts';
import {numbers} from './numbers.ts';
import {parameters} from './parameters.ts';
import {placements} from './placements.ts';
import {references} from './references.ts';
import {relations} from './relations.ts';
import {released} from './released.ts';
import {scales} from './scales.ts';
import {staleReferences} from './stale-references.ts';
import {wordLists} from './word-lists.ts';
import {wording} from './wording.ts';

/** What a check tells of the catalogue's own files, said. */
export interface CatalogFinding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly requirement?: string;
  readonly related?: Place & {readonly message: string};
}

/** Every check, from what holds the catalogue together to how its texts read. A new one joins here and nowhere else. */
const checks: readonly Check[] = [
  ids,
  families,
  ladders,
  demands,
  flags,
  parameters,
  arithmetic,
  relations,
  references,
  placements,
  languagePairs,
  wording,
  equivalence,
  staleReferences,
  numbers,
  form,
  nearDuplicates,
  frames,
  scales,
  wordLists,
  released,
];

/** Every rule of `catalog check`, with its severity. */
export const catalogRules: Readonly<Record<string, Severity>> = Object.assign(
  {},
  readingRules,
  ...checks.map(({rules}) => rules),
);

/**
 * Lints a catalogue: its own files, or those of an organisation beside those that they extend, beside the releases that
 * came before. A file that cannot be read or does not fit its schema is told alone, since every other check would only
 * repeat it. In the order of the files.
 */
export function checkCatalog(
  {sources, problems}: ReadCatalogue,
  releases: readonly Release[],
  language: Language,
): readonly CatalogFinding[] {
  if (problems.length > 0)
    return problems.map(({message, ...problem}) => ({...problem, severity: 'error', message: message[language]}));
  const findings: CatalogFinding[] = [];
  for (const {rules, run} of checks) {
    const report: Report = (rule, {at, message, requirement, related}) => {
      findings.push({
        rule,
        severity: rules[rule] as Severity,
        message: message[language],
        ...at,
        ...(requirement === undefined ? {} : {requirement}),
        ...(related ? {related: {...related.at, message: related.message[language]}} : {}),
      });
    };
    run(sources, report, releases);
  }
  const order = new Map(sources.files.map((file, index) => [file, index]));
  return findings.sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.start - b.start);
}
