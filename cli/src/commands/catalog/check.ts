import {join, relative, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {checkCatalog, readCatalogue} from '@klausul/core/catalogue';
import type {Context} from '../../context.ts';
import {readCatalogueFolder, readReleasesIn} from '../../disk/read-catalogue-folder.ts';
import {type Exit, exit} from '../../host.ts';
import {defineCommand, perhaps} from '../define-command.ts';
import {printFindings} from './print-findings.ts';

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
  const {host, language} = context;
  const folder = written === undefined ? fileURLToPath(host.catalogFolder) : resolve(host.cwd, written);
  const files = readCatalogueFolder(folder, language);
  const read = readCatalogue(files);
  const shipped = [...context.releases.all()].map(({data}) => data);
  const own = readReleasesIn(folder, language).map(({release}) => release);
  const findings = checkCatalog(read, [...shipped, ...own], language);
  const shownAs = (file: string) =>
    written === undefined ? file : relative(host.cwd, join(folder, file)).split(sep).join('/');
  printFindings(findings, files, shownAs, context);
  const count = (wanted: string) => findings.filter(({severity}) => severity === wanted).length;
  const {requirements, families} = read.sources;
  context.print(
    language === 'sv'
      ? `${count('error')} fel, ${count('warning')} varningar i ${requirements.length} krav i ${families.length} kravområden.`
      : `${count('error')} errors, ${count('warning')} warnings in ${requirements.length} requirements in ${families.length} families.`,
  );
  return count('error') > 0 ? exit.findings : exit.clean;
}
