import {join, relative, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {positionsOf} from '@klausul/core';
import {checkCatalog, readCatalogue} from '@klausul/core/catalogue';
import {readCatalogueFolder, readReleasesIn} from '../../disk/read-catalogue-folder.ts';
import {type Exit, exit} from '../../host.ts';
import {visible} from '../../output/report-text.ts';
import type {Context} from '../context.ts';
import {defineCommand, perhaps} from '../define-command.ts';

export const command = defineCommand({
  summary: {sv: 'granska en katalog mekaniskt', en: 'lint a catalogue'},
  takes: {
    folder: perhaps({
      sv: 'mapp med katalogens YAML-filer (annars den här utgåvans)',
      en: 'folder of YAML files (default: those of this release)',
    }),
  },
  run: ({folder}, context) => check(folder, context),
});

/** Lints a catalogue: the one of this release, or the YAML files in a folder. */
function check(written: string | undefined, context: Context): Exit {
  const {host, language, style} = context;
  const folder = written === undefined ? fileURLToPath(host.catalogFolder) : resolve(host.cwd, written);
  const files = readCatalogueFolder(folder, language);
  const texts = new Map(files.map(({file, text}) => [file, positionsOf(text)]));
  const read = readCatalogue(files);
  const shipped = [...context.releases.all()].map(({data}) => data);
  const releases = [...shipped, ...readReleasesIn(folder, language)];
  const findings = checkCatalog(read, releases, language);
  for (const {file, start, severity, message, rule} of findings) {
    const {line, column} = texts.get(file)?.(start) ?? {line: 1, column: 1};
    const shown = written === undefined ? file : relative(host.cwd, join(folder, file)).split(sep).join('/');
    const paint = severity === 'error' ? style.error : style.warning;
    context.print(
      `${visible(`${shown}:${line}:${column}`)}  ${paint(severityWord(severity, language))}  ${visible(message)}  ${style.quiet(rule)}`,
    );
  }
  const count = (wanted: string) => findings.filter(({severity}) => severity === wanted).length;
  const {requirements, families} = read.sources;
  context.print(
    language === 'sv'
      ? `${count('error')} fel, ${count('warning')} varningar i ${requirements.length} krav i ${families.length} kravområden.`
      : `${count('error')} errors, ${count('warning')} warnings in ${requirements.length} requirements in ${families.length} families.`,
  );
  return count('error') > 0 ? exit.findings : exit.clean;
}

function severityWord(severity: string, language: 'sv' | 'en'): string {
  const words = {error: {sv: 'fel', en: 'error'}, warning: {sv: 'varning', en: 'warning'}} as const;
  return (words[severity as keyof typeof words]?.[language] ?? severity).padEnd(7);
}
