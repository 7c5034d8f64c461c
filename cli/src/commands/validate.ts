import {resolve} from 'node:path';
import {
  type Counts,
  countsOf,
  validate as findingsOf,
  generate,
  judge,
  type Language,
  stateOf,
  Totals,
} from '@klausul/core';
import type {Work} from '../batch/tell.ts';
import {tellAll} from '../batch/tell-all.ts';
import {type Context, exitOfState, type Opened} from '../context.ts';
import {type Exit, exit, Refusal, weightiest} from '../host.ts';
import {ReportFile} from '../output/report-file.ts';
import {JsonReport, jsonOf} from '../output/report-json.ts';
import {type Manner, type Result, TextReport, textLines} from '../output/report-text.ts';
import {styleFor} from '../output/style.ts';
import {any, corrigendum, defineCommand, flag, jobs, shard, texts, where, wholeNumber} from './define-command.ts';
import {applyGeneration, refusalWhenPublished, sourceAfter} from './write.ts';

export const command = defineCommand({
  summary: {
    sv: 'pröva att dokumenten täcker den klassade informationen',
    en: 'prove that the documents cover the classified information',
  },
  takes: {
    paths: any(where),
    format: texts('format', {
      sv: 'text eller json, eller format:fil; kan upprepas',
      en: 'text or json, or format:file; repeatable',
    }),
    fix: flag({
      sv: 'sätt in det som saknas och skriv om det som ingen har rört',
      en: 'insert what is missing and rewrite what nobody touched',
    }),
    corrigendum,
    maxWarnings: wholeNumber('n', {
      sv: 'slutkod 1 vid fler varningar än så',
      en: 'exit code 1 with more warnings than this',
    }),
    jobs,
    shard,
  },
  run: ({paths, format = ['text'], fix, corrigendum, maxWarnings}, context) =>
    validate(paths.length > 0 ? paths : ['.'], {format, fix, corrigendum, maxWarnings}, context),
});

interface ValidateOptions {
  /** `text`, `json`, or `format:file`; several times. */
  readonly format: readonly string[];
  readonly fix?: boolean | undefined;
  readonly corrigendum?: boolean | undefined;
  readonly maxWarnings?: number | undefined;
}

/** What is told of one procurement: a text for every report that was asked for, and what they close with. */
interface Judged {
  readonly texts: readonly string[];
  readonly counts: Counts;
  readonly language: Language;
}

/** A report that is written while procurements are judged, so that thousands take no more memory than one. */
export interface ReportWriter {
  add(text: string, language: Language): void;
  end(totals: Totals): void;
}

const formats = ['text', 'json'] as const;

/** Judges every procurement that the paths stand for, and tells what is wrong. */
async function validate(paths: readonly string[], options: ValidateOptions, context: Context): Promise<Exit> {
  const outputs = options.format.map((written) => openOutput(written, context));
  const totals = new Totals();
  const codes: Exit[] = [];
  for await (const {code, data} of tellAll(judging, options, paths, context, {alone: options.fix === true})) {
    codes.push(code);
    if (!data) continue;
    totals.add(data.counts);
    for (const [index, {report}] of outputs.entries()) report.add(data.texts[index] ?? '', data.language);
  }
  for (const {report, close} of outputs) {
    report.end(totals);
    codes.push(close());
  }
  const {errors, warnings} = totals.summary;
  const tooMany = options.maxWarnings !== undefined && warnings > options.maxWarnings;
  return weightiest([...codes, errors > 0 || tooMany ? exit.findings : exit.clean]);
}

/** What is done with each procurement, in a worker too. */
export const judging: Work<ValidateOptions, Judged | undefined> = {
  name: 'validate',
  run(found, options, context) {
    const {opened, code} = options.fix ? fix(found, options, context) : {opened: found, code: exit.clean};
    const {judgement, language} = opened;
    const result: Result = {judgement, findings: findingsOf(judgement), pathOf: opened.opened.pathOf, language};
    const texts = options.format.map((written) => textOf(result, written, context));
    return {
      code: weightiest([code, exitOfState({state: stateOf(result)})]),
      data: {texts, counts: countsOf(result), language},
    };
  },
  none: undefined,
};

/** What is said of a procurement in the report that `--format` names. */
function textOf(result: Result, written: string, {style}: Context): string {
  const [format, isFile] = [written.replace(/:.*/s, ''), written.includes(':')];
  return format === 'json' ? jsonOf(result) : textLines(result, isFile ? plain : style);
}

/** A file is no terminal. */
const plain = styleFor({write: () => undefined}, {environment: {NO_COLOR: '1'}});

/** Opens what `--format` names: a report on stdout, or in a file. */
function openOutput(written: string, context: Context): {readonly report: ReportWriter; readonly close: () => Exit} {
  const {language, host} = context;
  const [name = '', ...rest] = written.split(':');
  const format = formats.find((candidate) => candidate === name);
  if (!format) {
    throw new Refusal(
      language === 'sv'
        ? `Formatet ”${name}” finns inte. Välj bland ${formats.join(', ')}.`
        : `The format “${name}” does not exist. Choose among ${formats.join(', ')}.`,
    );
  }
  if (rest.length === 0)
    return {report: reportOf(format, (text) => host.stdout.write(text), context), close: () => exit.clean};
  const path = rest.join(':');
  const file = openReportFile(resolve(host.cwd, path), path, language);
  const {catalog, options} = context;
  return {
    report: reportOf(format, (text) => file.write(text), {catalog, options, language}),
    close: () => {
      const fault = file.close();
      if (fault === undefined) return exit.clean;
      context.notice(
        language === 'sv'
          ? `klausul: Rapporten ”${path}” gick inte att skriva färdigt (${fault}).`
          : `klausul: The report “${path}” could not be written to its end (${fault}).`,
      );
      return exit.notJudged;
    },
  };
}

function reportOf(
  format: (typeof formats)[number],
  write: (text: string) => void,
  context: Manner & Pick<Context, 'catalog'>,
): ReportWriter {
  return format === 'json' ? new JsonReport(write, context.catalog) : new TextReport(write, context);
}

function openReportFile(path: string, written: string, language: 'sv' | 'en'): ReportFile {
  try {
    return new ReportFile(path);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    throw new Refusal(
      language === 'sv'
        ? `Rapporten ”${written}” går inte att skriva (${code}). Finns mappen?`
        : `The report “${written}” cannot be written (${code}). Does the folder exist?`,
    );
  }
}

/** Applies the safe remedies: inserts what is missing and writes unedited clauses anew. Gives the procurement as it is then. */
function fix(
  opened: Opened,
  {corrigendum}: ValidateOptions,
  context: Context,
): {readonly opened: Opened; readonly code: Exit} {
  const {judgement, options} = opened;
  if (judgement.state !== 'judged') return {opened, code: exit.clean};
  const refused = refusalWhenPublished(opened, corrigendum);
  if (refused) {
    context.notice(refused);
    return {opened, code: exit.notJudged};
  }
  const generation = generate(judgement);
  if (generation.edits.length === 0) return {opened, code: exit.clean};
  try {
    applyGeneration(opened, generation, context);
  } catch (error) {
    return {opened, code: context.failed(error, opened)};
  }
  return {
    opened: {...opened, judgement: judge(sourceAfter(judgement.source, generation.edits), options)},
    code: exit.clean,
  };
}
