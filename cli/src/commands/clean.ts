import {clean as cleaningOf, validate} from '@klausul/core';
import {type Context, exitOfState, type Opened} from '../context.ts';
import {type Exit, exit} from '../host.ts';
import {findingLines, visible} from '../output/report-text.ts';
import {any, corrigendum, defineCommand, where} from './define-command.ts';
import {refusalWhenPublished, writeEdits} from './write.ts';

export const command = defineCommand({
  summary: {sv: 'ta bort allt som har satts in', en: 'remove all that was inserted'},
  takes: {paths: any(where), corrigendum},
  run: ({paths, corrigendum}, context) =>
    context.forEach(paths.length === 0 ? ['.'] : paths, (opened) => cleanOne(opened, corrigendum, context)),
});

function cleanOne(opened: Opened, corrigendum: boolean | undefined, context: Context): Exit {
  const {judgement, language, opened: workspace} = opened;
  const sv = language === 'sv';
  if (judgement.state !== 'judged') {
    const result = {judgement, findings: validate(judgement, []), pathOf: workspace.pathOf, language};
    for (const line of findingLines(result, context.style)) context.print(line);
    return exitOfState(judgement);
  }
  const {edits, removed, kept} = cleaningOf(judgement);
  const refused = refusalWhenPublished(opened, corrigendum);
  if (refused) {
    context.notice(refused);
    return exit.notJudged;
  }
  if (edits.length > 0) writeEdits(workspace.workspace, edits, workspace.pathOf, language);
  const name = visible(judgement.procurement.name);
  context.print(
    sv
      ? `${name}: ${removed} ${removed === 1 ? 'krav borttaget' : 'krav borttagna'}.`
      : `${name}: ${removed} ${removed === 1 ? 'clause' : 'clauses'} removed.`,
  );
  for (const {file, begin, requirement} of kept) {
    const place = visible(`${workspace.pathOf(file)}:${begin.line}`);
    context.print(
      sv
        ? `${place}  ${requirement} har ändrats för hand och står kvar. Ta bort det själv om det inte behövs.`
        : `${place}  ${requirement} was changed by hand and stays. Remove it yourself if it is not needed.`,
    );
  }
  return kept.length > 0 ? exit.findings : exit.clean;
}
