import {randomUUID} from 'node:crypto';
import {closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync} from 'node:fs';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {nameOf} from '@klausul/core';
import {checkCatalog, compileRelease, freeze, printManifest, readCatalogue} from '@klausul/core/catalogue';
import type {Context} from '../../context.ts';
import {readCatalogueFolder, readReleasesIn} from '../../disk/read-catalogue-folder.ts';
import {type Exit, exit, Refusal} from '../../host.ts';
import {defineCommand, perhaps} from '../define-command.ts';
import {printFindings} from './print-findings.ts';

export const command = defineCommand({
  summary: {sv: 'frys en katalog som en utgåva, för alltid', en: 'freeze a catalogue as a release, for ever'},
  takes: {
    folder: perhaps({
      sv: 'mapp med katalogens YAML-filer (annars här)',
      en: 'folder of the catalogue’s YAML files (default: here)',
    }),
  },
  run: ({folder = '.'}, context) => release(folder, context),
});

/**
 * Freezes what the YAML says, when the check finds nothing wrong with it beside every release before. The manifest is
 * written last: a run that was killed in between is finished by the next one.
 */
function release(written: string, context: Context): Exit {
  const {host, language} = context;
  const folder = resolve(host.cwd, written);
  const files = readCatalogueFolder(folder, language);
  const read = readCatalogue(files);
  const own = readReleasesIn(folder, language);
  const shipped = [...context.releases.all()].map(({data}) => data);
  const findings = checkCatalog(read, [...shipped, ...own.map(({release}) => release)], language);
  const shownIn = (file: string) => relative(host.cwd, join(folder, file)).split(sep).join('/');
  printFindings(findings, files, shownIn, context);
  const next = compileRelease(read.sources);
  if (!next || findings.some(({severity}) => severity === 'error')) {
    context.notice(
      language === 'sv' ? 'Inget har frysts: rätta felen först.' : 'Nothing was frozen: mend the errors first.',
    );
    return exit.findings;
  }
  const {file, text, entry} = freeze(next);
  const path = join(folder, 'releases', file);
  mkdirSync(join(folder, 'releases'), {recursive: true});
  if (existsSync(path) && readFileSync(path, 'utf8') !== text) {
    throw new Refusal(
      language === 'sv'
        ? `${shownIn(`releases/${file}`)} finns redan med en annan text. En utgåva skrivs aldrig över: höj ”version” i catalog.yaml.`
        : `${shownIn(`releases/${file}`)} is there already with another text. A release is never overwritten: raise “version” in catalog.yaml.`,
    );
  }
  replaceWhole(path, text);
  replaceWhole(join(folder, 'releases', 'manifest.json'), printManifest([...own.map((one) => one.entry), entry]));
  context.print(
    language === 'sv'
      ? `${nameOf(next)} är fryst: ${next.requirements.length} krav i ${next.families.length} kravområden, ${shownIn(`releases/${file}`)}`
      : `${nameOf(next)} is frozen: ${next.requirements.length} requirements in ${next.families.length} families, ${shownIn(`releases/${file}`)}`,
  );
  return exit.clean;
}

/** The file is either as it was or whole: written beside and flushed, then renamed. */
function replaceWhole(path: string, text: string): void {
  const prepared = join(dirname(path), `.klausul-${randomUUID()}.tmp`);
  const descriptor = openSync(prepared, 'wx');
  writeSync(descriptor, text);
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(prepared, path);
}
