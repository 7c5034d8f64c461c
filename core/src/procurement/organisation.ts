import type {Releases} from '../catalogue/releases.ts';
import type {Problem} from '../text/finding.ts';
import {folderOf, resolvePath} from '../workspace/paths.ts';
import {type ReadResult, readFaults, type Workspace} from '../workspace/workspace.ts';
import {nodeAt, readYaml} from '../yaml/read-yaml.ts';
import {type Config, type ConfigFault, defaultConfig, readConfig} from './config.ts';

/** What holds in an organisation's workspace: its decisions, and the releases that its procurements may follow. */
export interface Organisation {
  readonly config: Config;
  readonly releases: Releases;
  readonly configFault?: ConfigFault;
}

/**
 * What an organisation's configuration says, as a host has read it: the defaults when there is none, a problem when it
 * cannot be read. It may name a catalogue. `catalogue: folder` is for those who write one: its YAML
 * judges what is pinned to no release, as it stands just now.
 */
export async function readOrganisation(
  workspace: Workspace,
  {file, read}: {readonly file: string; readonly read: ReadResult},
  releases: Releases,
  rules: readonly string[],
): Promise<Organisation> {
  if (read === undefined) return {config: defaultConfig, releases};
  if ('fault' in read) {
    const problem = {rule: 'config/schema', file, start: 0, end: 0, message: readFaults[read.fault]};
    return {config: {...defaultConfig, lacks: 'flags'}, releases, configFault: {file, text: '', problems: [problem]}};
  }
  const {text} = read;
  const withFaults = (config: Config, known: Releases, problems: readonly Problem[]) => ({
    config,
    releases: known,
    ...(problems.length > 0 ? {configFault: {file, text, problems}} : {}),
  });
  const withConfig = (known: Releases) => {
    const {config, problems} = readConfig(file, text, known, rules);
    return withFaults(config, known, problems);
  };
  const {root} = readYaml(text);
  const node = root && nodeAt(root, ['catalogue']);
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return withConfig(releases);
  // Hardly anybody writes a catalogue, and what reads one is large.
  const {readLiveCatalogue} = await import('./live-catalogue.ts');
  const live = await readLiveCatalogue(workspace, resolvePath(folderOf(file), node.value), node.value, releases);
  if ('releases' in live) return withConfig(live.releases);
  const problem = {rule: 'config/schema', file, start: node.start, end: node.end, message: live.fault};
  return withFaults({...defaultConfig, lacks: 'catalogue'}, releases, [problem]);
}
