import type {Release} from '../catalogue/catalog.ts';
import type {CatalogueSources} from '../catalogue/read-catalogue.ts';
import type {Place, Severity} from '../text/finding.ts';
import type {Bilingual} from '../text/language.ts';

/** What a check tells of one place. */
export interface CatalogProblem {
  readonly at: Place;
  /** What was found, what was expected and what to do, in both languages. */
  readonly message: Bilingual;
  readonly requirement?: string | undefined;
  /** Another place that explains this one. */
  readonly related?: {readonly at: Place; readonly message: Bilingual};
}

export type Report<Rule extends string = string> = (rule: Rule, problem: CatalogProblem) => void;

/** A group of checks that look at the same thing. It reports; it does not format or count. */
export interface Check {
  /** The rules that it can report, with their severity. */
  readonly rules: Readonly<Record<string, Severity>>;
  /** `releases` are those that were frozen before. */
  run(catalog: CatalogueSources, report: Report, releases: readonly Release[]): void;
}

/** Ties the rules that a check reports to those that it declares, so that a slip does not compile. */
export function defineCheck<const Rules extends Readonly<Record<`catalog/${string}`, Severity>>>(check: {
  readonly rules: Rules;
  run(catalog: CatalogueSources, report: Report<keyof Rules & string>, releases: readonly Release[]): void;
}): Check {
  return check as Check;
}
