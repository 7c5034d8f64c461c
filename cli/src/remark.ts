import {existsSync} from 'node:fs';
import {relative, resolve, sep} from 'node:path';
import {type Finding, judge, type Language, type ProcurementSource, positionsOf, say, validate} from '@klausul/core';
import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import type {VFile} from 'vfile';
import {loadReleases} from './disk/load-releases.ts';
import {openPaths} from './disk/open-paths.ts';

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
  const releases = loadReleases(new URL('./releases/', import.meta.url));
  return async (_, file) => {
    if (file.path === undefined) return;
    const path = resolve(file.cwd, file.path);
    if (!existsSync(path)) return;
    for await (const {opened, source, leadsNowhere} of openPaths([path], {cwd: file.cwd, releases})) {
      if (leadsNowhere || opened.configFault) continue;
      const own = relative(opened.workspace.root, path).split(sep).join('/');
      const today = new Date().toISOString().slice(0, 10);
      const judgement = judge(withText(source, own, String(file)), {
        releases: opened.releases,
        config: opened.config,
        today,
      });
      const words = language ?? (judgement.state === 'judged' ? judgement.procurement.language : 'en');
      report(file, own, validate(judgement), words);
    }
  };
};

export default remarkKlausul;

/** The procurement with one of its files as remark has it. */
function withText(source: ProcurementSource, own: string, written: string): ProcurementSource {
  const text = written.replace(/^\ufeff/, '');
  const {descriptor} = source;
  return {
    ...source,
    descriptor: descriptor.file === own ? {...descriptor, text} : descriptor,
    documents: source.documents.map((document) => (document.file === own ? {file: own, text} : document)),
  };
}

function report(file: VFile, own: string, findings: readonly Finding[], language: Language): void {
  const position = positionsOf(String(file).replace(/^\ufeff/, ''));
  for (const finding of findings) {
    if (finding.file !== own) continue;
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
