import {existsSync} from 'node:fs';
import {relative, resolve, sep} from 'node:path';
import {
  type Finding,
  judge,
  type Language,
  languageOf,
  type ProcurementSource,
  positionsOf,
  say,
  validate,
} from '@klausul/core';
import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import type {VFile} from 'vfile';
import {loadReleases} from './disk/load-releases.ts';
import type {OpenedWorkspace} from './disk/open-workspaces.ts';
import {RememberedSources} from './disk/remembered-sources.ts';

export interface Options {
  /** The language of messages; the procurement's own when absent. */
  readonly language?: Language;
}

/**
 * A unified plugin that gives Klausul's findings where remark is used: each as a message of the file that it stands in,
 * with the rule as `ruleId`. The document is judged as remark has it, its procurement's other files as they are on
 * disk. Silent for a file that belongs to no procurement.
 */
const remarkKlausul: Plugin<[Options?], Root> = ({language} = {}) => {
  const sources = new RememberedSources(loadReleases(new URL('./releases/', import.meta.url)));
  /** Of a procurement as it is on disk, its texts and the findings in each of its files. */
  const asOnDisk = new WeakMap<ProcurementSource, Found>();
  return async (_, file) => {
    if (file.path === undefined) return;
    const path = resolve(file.cwd, file.path);
    if (!existsSync(path)) return;
    for (const {opened, source, leadsNowhere} of await sources.of(path, file.cwd)) {
      if (leadsNowhere) continue;
      const own = relative(opened.workspace.root, path).split(sep).join('/');
      const text = String(file).replace(/^\ufeff/, '');
      const found = asOnDisk.get(source) ?? findingsIn(source, opened, language);
      asOnDisk.set(source, found);
      const {findings, words} =
        found.texts.get(own) === text ? found : findingsIn(withText(source, own, text), opened, language);
      report(file, findings.get(own) ?? [], words);
    }
  };
};

export default remarkKlausul;

interface Found {
  readonly texts: ReadonlyMap<string, string>;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** The language to say them in. */
  readonly words: Language;
}

function findingsIn(
  source: ProcurementSource,
  {releases, config, configFault}: OpenedWorkspace,
  language?: Language,
): Found {
  const today = new Date().toISOString().slice(0, 10);
  const judgement = judge(source, {releases, config, configFault, today});
  const words = language ?? languageOf(judgement) ?? 'en';
  const texts = new Map([source.descriptor, ...source.documents].map(({file, text}) => [file, text]));
  const findings = new Map<string, Finding[]>([...texts.keys()].map((file) => [file, []]));
  for (const finding of validate(judgement)) findings.get(finding.file)?.push(finding);
  return {texts, findings, words};
}

/** The procurement with one of its files as remark has it. */
function withText(source: ProcurementSource, own: string, text: string): ProcurementSource {
  const {descriptor} = source;
  return {
    ...source,
    descriptor: descriptor.file === own ? {...descriptor, text} : descriptor,
    documents: source.documents.map((document) => (document.file === own ? {file: own, text} : document)),
  };
}

function report(file: VFile, findings: readonly Finding[], language: Language): void {
  const position = positionsOf(String(file).replace(/^\ufeff/, ''));
  for (const finding of findings) {
    const place = {start: position(finding.start), end: position(finding.end)};
    const {message: said, help} = say(finding, language, 'house');
    const message = file.message(help === undefined ? said : `${said} ${help}`, {
      place,
      ruleId: finding.rule,
      source: 'klausul',
    });
    message.fatal = finding.severity === 'error' ? true : finding.severity === 'warning' ? false : undefined;
  }
}
