import {readdirSync} from 'node:fs';
import {join, relative, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {positionsOf} from '@klausul/core';
import {type CatalogFileText, checkCatalog} from '@klausul/core/check-catalog';
import {DiskWorkspace} from '../../disk/disk-workspace.ts';
import {type Exit, exit, Refusal} from '../../host.ts';
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
  const files = readFiles(folder, context);
  const texts = new Map(files.map(({file, text}) => [file, positionsOf(text)]));
  const findings = checkCatalog(files, language);
  for (const {file, start, severity, message, rule} of findings) {
    const {line, column} = texts.get(file)?.(start) ?? {line: 1, column: 1};
    const shown = written === undefined ? file : relative(host.cwd, join(folder, file)).split(sep).join('/');
    const paint = severity === 'error' ? style.error : style.warning;
    context.print(
      `${visible(`${shown}:${line}:${column}`)}  ${paint(severityWord(severity, language))}  ${visible(message)}  ${style.quiet(rule)}`,
    );
  }
  const count = (wanted: string) => findings.filter(({severity}) => severity === wanted).length;
  const {requirements, families} = countEntries(files);
  context.print(
    language === 'sv'
      ? `${count('error')} fel, ${count('warning')} varningar i ${requirements} krav i ${families} kravområden.`
      : `${count('error')} errors, ${count('warning')} warnings in ${requirements} requirements in ${families} families.`,
  );
  return count('error') > 0 ? exit.findings : exit.clean;
}

function severityWord(severity: string, language: 'sv' | 'en'): string {
  const words = {error: {sv: 'fel', en: 'error'}, warning: {sv: 'varning', en: 'warning'}} as const;
  return (words[severity as keyof typeof words]?.[language] ?? severity).padEnd(7);
}

/** Every YAML file below a folder, by path. Refuses a folder that has none and files that are not text. */
function readFiles(folder: string, {language}: Context): readonly CatalogFileText[] {
  const names = listYaml(folder);
  if (names.length === 0) {
    throw new Refusal(
      language === 'sv'
        ? `I ”${folder}” finns inga katalogfiler (.yaml).`
        : `There are no catalogue files (.yaml) in “${folder}”.`,
    );
  }
  const workspace = new DiskWorkspace(folder);
  return names.map((file) => {
    const read = workspace.read(file);
    if (read && 'text' in read) return {file, text: read.text};
    throw new Refusal(
      language === 'sv'
        ? `Katalogfilen ”${file}” går inte att läsa som UTF-8.`
        : `The catalogue file “${file}” cannot be read as UTF-8.`,
    );
  });
}

function listYaml(folder: string): readonly string[] {
  try {
    return readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch {
    return [];
  }
}

function countEntries(files: readonly CatalogFileText[]): {readonly requirements: number; readonly families: number} {
  const families = files.filter(({file}) => file.startsWith('families/'));
  const requirements = families.reduce((sum, {text}) => sum + (text.match(/^ {2}- id: /gm)?.length ?? 0), 0);
  return {requirements, families: families.length};
}
