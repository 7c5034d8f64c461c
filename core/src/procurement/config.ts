import type {Releases} from '../catalogue/releases.ts';
import type {ConfigFile} from '../generated/config-types.ts';
import {validateConfig} from '../generated/procurement-validators.js';
import {checkSchema} from '../schema/schema-faults.ts';
import type {Problem, Severity} from '../text/finding.ts';
import {listOf, nearest} from '../text/language.ts';
import {ProblemList} from '../text/problem-list.ts';
import {explainYamlProblem} from '../yaml/explain-yaml-problem.ts';
import {keyAt, nodeAt, readYaml} from '../yaml/read-yaml.ts';

/** What an organisation decides once, in `klausul.config.yaml`. Data only, never code. */
export interface Config {
  /** Flags that hold in every procurement. */
  readonly flags: readonly string[];
  /** Severity by rule; absent: the rule's own. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** Months after which a classification is outdated. */
  readonly maxAge: number;
}

/**
 * Whether a rule's severity stays what it is, whatever a file says: the rules that tell of a demand that nothing answers,
 * of a document that cannot be judged, and of national security (design §8).
 */
export function isFixed(rule: string): boolean {
  return /^(?:coverage|document)\//.test(rule) || fixedRules.has(rule);
}

const fixedRules = new Set([
  'clause/edited',
  'clause/outdated',
  'clause/misplaced',
  'clause/unknown',
  'procedure/qualification-in-call-off',
  'classification/protective-security',
]);

export const configFileName = 'klausul.config.yaml';

/** A year: classifications are reviewed yearly (domain 1.3). */
export const defaultConfig: Config = {flags: [], severities: new Map(), maxAge: 12};

/** Reads a configuration; with every problem that it has. A configuration with problems is not to be used. */
export function readConfig(
  file: string,
  text: string,
  releases: Releases,
  rules: readonly string[],
): {readonly config: Config; readonly problems: readonly Problem[]} {
  const {root, value, problems} = readYaml(text);
  const rule = 'config/schema';
  const found = new ProblemList(file);
  for (const problem of problems) found.add(rule, problem, () => explainYamlProblem(problem));
  if (!root || !found.isEmpty) return {config: defaultConfig, problems: found.all()};
  for (const fault of checkSchema(validateConfig, value, root).faults) found.add(rule, fault, fault.message);
  if (!found.isEmpty) return {config: defaultConfig, problems: found.all()};

  const written = value as ConfigFile;
  for (const [index, flag] of (written.organisation?.flags ?? []).entries()) {
    const node = nodeAt(root, ['organisation', 'flags', index]);
    if (releases.newest.flag(flag) || !node) continue;
    found.add(rule, node, () => {
      const near = nearest(
        flag,
        releases.newest.data.flags.map(({id}) => id),
      );
      return {
        sv: `Förutsättningen ”${flag}” finns inte i katalogen.${near ? ` Menade du ”${near}”?` : ''}`,
        en: `The flag “${flag}” is not in the catalogue.${near ? ` Did you mean “${near}”?` : ''}`,
      };
    });
  }
  for (const id of Object.keys(written.rules ?? {})) {
    const key = keyAt(root, ['rules', id]);
    if (!key) continue;
    if (isFixed(id) && rules.includes(id)) {
      found.add(rule, key, () => ({
        sv: `Regeln ”${id}” går inte att mildra eller stänga av: den visar att ett krav inte är täckt. Ta bort raden.`,
        en: `The rule “${id}” can be neither lowered nor switched off: it shows that a demand is not covered. Remove the line.`,
      }));
      continue;
    }
    if (rules.includes(id)) continue;
    found.add(rule, key, () => {
      const near = nearest(id, rules);
      return {
        sv: `Regeln ”${id}” finns inte.${near ? ` Menade du ”${near}”?` : ` Välj bland ${listOf(rules, 'sv')}.`}`,
        en: `The rule “${id}” does not exist.${near ? ` Did you mean “${near}”?` : ` Choose among ${listOf(rules, 'en')}.`}`,
      };
    });
  }
  return {
    config: {
      flags: written.organisation?.flags ?? [],
      severities: new Map(Object.entries(written.rules ?? {}).filter(([id]) => !isFixed(id))),
      maxAge: written.classification?.['max-age'] ?? defaultConfig.maxAge,
    },
    problems: found.all(),
  };
}
