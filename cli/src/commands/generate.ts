import {resolve} from 'node:path';
import {
  applySplices,
  type FileEdit,
  type GeneratedInto,
  generateInto,
  generate as generationOf,
  judge,
  type ProcurementSource,
  validate,
} from '@klausul/core';
import type {Work} from '../batch/tell.ts';
import {tellAll} from '../batch/tell-all.ts';
import {type Context, exitOfState, type Opened} from '../context.ts';
import {pathOnDisk} from '../disk/path-on-disk.ts';
import {type Exit, exit, Refusal, weightiest} from '../host.ts';
import {findingLines, visible} from '../output/report-text.ts';
import {any, corrigendum, defineCommand, flag, jobs, shard, text, where} from './define-command.ts';
import {coverageOf, generationLines, refusalWhenPublished, sourceAfter, writeEdits} from './write.ts';

export const command = defineCommand({
  summary: {
    sv: 'sätt in de krav som klassningen kallar på',
    en: 'insert the clauses that the classification calls for',
  },
  takes: {
    paths: any(where),
    check: flag({
      sv: 'skriv inget; slutkod 1 om något skulle ändras',
      en: 'write nothing; exit code 1 if anything would change',
    }),
    diff: flag({sv: 'skriv inget; visa vad som skulle ändras', en: 'write nothing; show what would change'}),
    into: text(
      {sv: 'fil', en: 'file'},
      {sv: 'gör ett avsnitt i det här dokumentet', en: 'make a section in this document'},
    ),
    heading: text({sv: 'rubrik', en: 'text'}, {sv: '… under den här rubriken', en: '… under this heading'}),
    corrigendum,
    jobs,
    shard,
  },
  run: ({paths, check, diff, into, heading, corrigendum: isCorrigendum}, context) =>
    generate(paths, {check, diff, into, heading, corrigendum: isCorrigendum}, context),
});

interface GenerateOptions {
  readonly check?: boolean | undefined;
  readonly diff?: boolean | undefined;
  readonly into?: string | undefined;
  readonly heading?: string | undefined;
  readonly corrigendum?: boolean | undefined;
}

/** Writes the clauses that each procurement's classification calls for. */
async function generate(paths: readonly string[], options: GenerateOptions, context: Context): Promise<Exit> {
  const sv = context.language === 'sv';
  if ((options.into === undefined) !== (options.heading === undefined)) {
    throw new Refusal(
      sv
        ? '--into FIL och --heading RUBRIK hör ihop: i vilket dokument, och under vilken rubrik.'
        : '--into FILE and --heading TEXT belong together: in which document, and under which heading.',
    );
  }
  const where = paths.length === 0 ? [options.into ?? '.'] : paths;
  const codes: Exit[] = [];
  for await (const {code} of tellAll(generating, options, where, context, {alone: !options.check && !options.diff}))
    codes.push(code);
  return weightiest(codes);
}

/** What is done with each procurement, in a worker too. */
export const generating: Work<GenerateOptions, undefined> = {
  name: 'generate',
  run: async (opened, options, context) => ({code: await generateOne(opened, options, context), data: undefined}),
  none: undefined,
};

async function generateOne(opened: Opened, options: GenerateOptions, context: Context): Promise<Exit> {
  const {judgement, language} = opened;
  if (judgement.state !== 'judged') {
    const result = {judgement, findings: validate(judgement, []), pathOf: opened.opened.pathOf, language};
    for (const line of findingLines(result, context.style)) context.print(line);
    return exitOfState(judgement);
  }
  const readsOnly = options.check || options.diff;
  const refused = readsOnly ? undefined : refusalWhenPublished(opened, options.corrigendum);
  if (refused) {
    context.notice(refused);
    return exit.notJudged;
  }
  const {generation, noSection} = generationFor(opened, options, context);
  const changes = generation.edits.length > 0;
  if (changes && !readsOnly) writeEdits(opened.opened.workspace, generation.edits, opened.opened.pathOf, language);
  if (noSection) context.notice(noSection[language]);
  if (options.diff) await printDiff(judgement.source, generation.edits, opened.opened.pathOf, context);
  else for (const line of generationLines(opened, generation)) context.print(line);

  const after = judge(sourceAfter(judgement.source, generation.edits), opened.options);
  const say = options.diff ? (line: string) => context.notice(line) : (line: string) => context.print(line);
  if (!changes) say(language === 'sv' ? 'Inget att ändra.' : 'Nothing to change.');
  if (after.state === 'judged') say(coverageOf(after, language));
  if (options.check) return changes ? exit.findings : exit.clean;
  if (options.diff) return exit.clean;
  const open =
    after.state !== 'judged' ||
    after.coverage.some(({status}) => ['missing', 'too-low', 'award-only', 'edited'].includes(status));
  return open ? exit.findings : exit.clean;
}

function generationFor(opened: Opened, {into, heading}: GenerateOptions, {host}: Context): NotRefused {
  const {judgement, options, language} = opened;
  if (judgement.state !== 'judged') throw new Error('Only a judged procurement is generated');
  if (into === undefined || heading === undefined) return {generation: generationOf(judgement)};
  const target = pathOnDisk(resolve(host.cwd, into));
  const document = judgement.source.documents.find(
    ({file}) => resolve(host.cwd, opened.opened.pathOf(file)) === target,
  );
  const made = generateInto(judgement, document?.file ?? into, {heading}, options);
  if ('refused' in made) throw new Refusal(made.refused[language]);
  return made;
}

type NotRefused = Exclude<GeneratedInto, {readonly refused: unknown}>;

async function printDiff(
  source: ProcurementSource,
  edits: readonly FileEdit[],
  pathOf: (file: string) => string,
  context: Context,
): Promise<void> {
  const {createTwoFilesPatch} = await import('diff');
  const before = new Map([...source.documents, source.descriptor].map(({file, text}) => [file, text]));
  for (const {file, splices} of edits) {
    const [path, text] = [pathOf(file), before.get(file) ?? ''];
    const after = applySplices(text, splices);
    const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, text, after, undefined, undefined, {context: 3});
    // A program gets the bytes; a terminal would obey them.
    context.host.stdout.write(context.host.stdout.isTTY ? patch.split('\n').map(visible).join('\n') : patch);
  }
}
