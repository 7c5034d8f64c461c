import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {validate as findingsOf, generate, report} from '@klausul/core';
import {type Exit, exit, Refusal, weightiest} from '../host.ts';
import {findingLines, type Result, summaryLines} from '../output/report-text.ts';
import {version} from '../version.ts';
import {type Context, exitOfState, type Opened} from './context.ts';
import {applyGeneration, refusalWhenPublished} from './write.ts';

export interface ValidateOptions {
  /** `text`, `json`, or `format:file`; several times. */
  readonly format: readonly string[];
  readonly fix?: boolean;
  readonly corrigendum?: boolean;
  readonly maxWarnings?: number;
}

const formats = ['text', 'json'] as const;

/** Judges every procurement that the paths stand for, and tells what is wrong. */
export async function validate(paths: readonly string[], options: ValidateOptions, context: Context): Promise<Exit> {
  const outputs = options.format.map((written) => readFormat(written, context));
  let all = await context.open(paths);
  const codes: Exit[] = [];
  if (options.fix) {
    codes.push(...all.map((opened) => fix(opened, options, context)));
    all = await context.open(paths);
  }
  const results = all.map(({opened, judgement, language}): Result => {
    return {judgement, findings: findingsOf(judgement, language), pathOf: opened.pathOf, language};
  });
  for (const {format, file} of outputs) {
    const text = format === 'json' ? jsonOf(results, context) : textOf(results, context);
    if (file === undefined) context.host.stdout.write(text);
    else writeFileSync(resolve(context.host.cwd, file), text);
  }
  const findings = results.flatMap((result) => result.findings);
  const warnings = findings.filter(({severity}) => severity === 'warning').length;
  return weightiest([
    ...codes,
    ...all.map(({judgement}) => exitOfState(judgement)),
    findings.some(({severity}) => severity === 'error') ? exit.findings : exit.clean,
    options.maxWarnings !== undefined && warnings > options.maxWarnings ? exit.findings : exit.clean,
  ]);
}

function readFormat(written: string, {language}: Context): {format: (typeof formats)[number]; file?: string} {
  const [name = '', ...rest] = written.split(':');
  const format = formats.find((candidate) => candidate === name);
  if (!format) {
    throw new Refusal(
      language === 'sv'
        ? `Formatet ”${name}” finns inte. Välj bland ${formats.join(', ')}.`
        : `The format “${name}” does not exist. Choose among ${formats.join(', ')}.`,
    );
  }
  return rest.length > 0 ? {format, file: rest.join(':')} : {format};
}

/** Applies the safe remedies: inserts what is missing and writes unedited clauses anew. Ten rounds at most. */
function fix(opened: Opened, {corrigendum}: ValidateOptions, context: Context): Exit {
  const {judgement, language} = opened;
  if (judgement.state !== 'judged') return exit.clean;
  const refused = refusalWhenPublished(judgement, corrigendum, language);
  const generation = generate(judgement);
  if (generation.edits.length === 0) return exit.clean;
  if (refused) {
    context.notice(refused);
    return exit.notJudged;
  }
  applyGeneration(opened, generation, context);
  return exit.clean;
}

function jsonOf(results: readonly Result[], {catalog}: Context): string {
  const reported = report(results, {catalog, version});
  return `${JSON.stringify(reported, undefined, 2)}\n`;
}

function textOf(results: readonly Result[], {style, options, language}: Context): string {
  const lines = results.flatMap((result) => findingLines(result, style));
  const own =
    options.language ??
    (new Set(results.map((result) => result.language)).size === 1 ? results[0]?.language : undefined);
  return [...lines, ...(lines.length > 0 ? [''] : []), ...summaryLines(results, own ?? language), ''].join('\n');
}
