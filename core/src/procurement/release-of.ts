import type {Catalog} from '../catalogue/catalog.ts';
import {compareVersions, nameOf, type Releases} from '../catalogue/releases.ts';
import type {Problem} from '../text/finding.ts';
import {type Bilingual, listOf} from '../text/language.ts';
import type {ProcurementSource} from '../workspace/source.ts';
import {nodeAt} from '../yaml/read-yaml.ts';
import {readDescriptor} from './read-descriptor.ts';

/** The release that judges a procurement. A guess is only good for seeing whether security protection stops it. */
export interface JudgingRelease {
  readonly catalog: Catalog;
  /** The file names another release: nothing that it says may be judged by this one. */
  readonly isGuess?: true;
  readonly problem?: Problem;
}

/**
 * The release that a procurement is pinned to; without a pin the newest. What was right on the day of publication stays
 * right, so another release never steps in for one that is not here: the newest then comes with a problem.
 */
export function releaseOf({descriptor}: ProcurementSource, releases: Releases): JudgingRelease {
  const {root} = readDescriptor(descriptor);
  const node = root && nodeAt(root, ['catalog']);
  // A pin of another form is told of by the schema.
  const pin = node?.kind === 'scalar' ? /^([a-z][a-z0-9-]*)@([0-9.]+)$/.exec(String(node.value)) : undefined;
  if (!node) return {catalog: releases.newest};
  if (!pin) return {catalog: releases.newest, isGuess: true};
  const [name, id = '', version = ''] = pin;
  const catalog = releases.catalog(name);
  if (catalog) return {catalog};
  const {file} = descriptor;
  const message = explainUnknown({id, version}, releases);
  const problem = {rule: 'catalog/unknown-release', file, start: node.start, end: node.end, message};
  return {catalog: releases.newest, isGuess: true, problem};
}

function explainUnknown(
  pin: {readonly id: string; readonly version: string},
  {names, newest: {data}}: Releases,
): Bilingual {
  const name = nameOf(pin);
  if (pin.id === data.id && compareVersions(pin.version, data.version) > 0) {
    return {
      sv: `Uppdatera Klausul: ${name} är nyare än de utgåvor som finns här. Den senaste här är ${nameOf(data)}.`,
      en: `Update Klausul: ${name} is newer than the releases that are here. The latest here is ${nameOf(data)}.`,
    };
  }
  const known = names.map(nameOf);
  return {
    sv: `Utgåvan ${name} finns inte. Välj bland ${listOf(known, 'sv')}, eller ta bort raden så gäller den senaste.`,
    en: `There is no release ${name}. Choose among ${listOf(known, 'en')}, or remove the line and the latest one holds.`,
  };
}
