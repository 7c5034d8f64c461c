import {aspectLabel, levelLabel, validate} from '@klausul/core';
import {type Context, exitOfState} from '../context.ts';
import {type Exit, weightiest} from '../host.ts';
import {findingLines, visible} from '../output/report-text.ts';
import {any, defineCommand, flag, mandatory, where} from './define-command.ts';

export const command = defineCommand({
  summary: {sv: 'visa skyddsbehovet och vad som avgör det', en: 'show the needs and what decides them'},
  takes: {
    paths: any(where),
    print: mandatory(flag({sv: 'skriv ut skyddsbehovet per aspekt', en: 'print the need per aspect'})),
  },
  run: ({paths}, context) => printNeeds(paths.length > 0 ? paths : ['.'], context),
});

/** Prints the needs of each procurement: per aspect the level, and what decides it. */
async function printNeeds(paths: readonly string[], context: Context): Promise<Exit> {
  const codes: Exit[] = [];
  for await (const {judgement, opened, language} of context.open(paths)) {
    codes.push(exitOfState(judgement));
    if (judgement.state !== 'judged') {
      const result = {judgement, findings: validate(judgement, []), pathOf: opened.pathOf, language};
      for (const line of findingLines(result, context.style)) context.print(line);
    }
    // A fault in a document leaves the needs known.
    if (judgement.state === 'stopped' || (judgement.state === 'unreadable' && !judgement.demandsAreKnown)) continue;
    const {procurement, needs} = judgement;
    if (!procurement || !needs) continue;
    const {scale} = procurement;
    context.print(`${visible(procurement.name)} (${scale.title[language]})`);
    for (const {aspect, letter} of scale.aspects) {
      const need = needs.get(aspect);
      const label = `${letter} ${aspectLabel(scale, aspect, language)}`.padEnd(22);
      if (!need) {
        context.print(`  ${label} ${language === 'sv' ? 'inte klassad' : 'not classified'}`);
        continue;
      }
      const names = need.raised
        ? `${language === 'sv' ? 'höjd' : 'raised'}: ${need.raised.because}`
        : need.information.map(({name}) => visible(name)).join(', ');
      context.print(`  ${label} ${levelLabel(scale, need.level, language).padEnd(16)} ${names}`);
    }
  }
  return weightiest(codes);
}
