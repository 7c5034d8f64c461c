import type {Releases} from '../catalogue/releases.ts';
import type {ConfigFile} from '../generated/config-types.ts';
import {validateConfig} from '../generated/procurement-validators.js';
import {checkSchema} from '../schema/schema-faults.ts';
import type {Problem, Severity} from '../text/finding.ts';
import {listOf, nearest} from '../text/language.ts';
import {ProblemList} from '../text/problem-list.ts';
import {explainYamlProblem} from '../yaml/explain-yaml-problem.ts';
import {keyAt, nodeAt, readYaml} from '../yaml/read-yaml.ts';
import {soundPart} from './sound-part.ts';

/** What an organisation decides once, in `klausul.config.yaml`. Data only, never code. */
export interface Config {
  /** Flags that hold in every procurement. */
  readonly flags: readonly string[];
  /** Severity by rule; absent: the rule's own. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** Months after which a classification is outdated. */
  readonly maxAge: number;
  /** What could not be read of it: some of its flags, so that more may be demanded than it seems; or which catalogue judges. */
  readonly lacks?: 'flags' | 'catalogue';
}

/** A configuration with faults, and its text for line numbers. */
export interface ConfigFault {
  readonly file: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** A fault in these leaves the organisation's flags known. */
const besideFlags: ReadonlySet<string> = new Set(['rules', 'classification']);

export const configFileName = 'klausul.config.yaml';

/** A year: classifications are reviewed yearly (domain 1.3). */
export const defaultConfig: Config = {flags: [], severities: new Map(), maxAge: 12};

/** Reads a configuration, as far as it is sound, with every problem that it has. */
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
  const faults = root ? checkSchema(validateConfig, value, root).faults : [];
  for (const fault of faults) found.add(rule, fault, fault.message);
  const sound = root && soundPart(value, root, [...problems, ...faults]);
  if (!sound)
    return {config: found.isEmpty ? defaultConfig : {...defaultConfig, lacks: 'flags'}, problems: found.all()};

  const written = sound.value as unknown as ConfigFile;
  const lacksCatalogue = sound.doubtful.has('catalogue');
  let lacksFlags = [...sound.doubtful].some((key) => !besideFlags.has(key));
  for (const [index, flag] of (written.organisation?.flags ?? []).entries()) {
    const node = nodeAt(root, ['organisation', 'flags', index]);
    if (releases.newest.flag(flag) || !node) continue;
    lacksFlags = true;
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
    if (rules.includes(id) || !key) continue;
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
      severities: new Map(Object.entries(written.rules ?? {})),
      maxAge: written.classification?.['max-age'] ?? defaultConfig.maxAge,
      ...(lacksCatalogue ? {lacks: 'catalogue'} : lacksFlags ? {lacks: 'flags'} : {}),
    },
    problems: found.all(),
  };
}
