import {compareValues, localiseValue} from '../../catalogue/parameters.ts';
import {compareAcrossUnits, parseQuantity} from '../../catalogue/quantity.ts';
import type {JudgedClause} from '../../coverage/coverage.ts';
import {inSentence} from '../../text/in-sentence.ts';
import {bilingual} from '../../text/language.ts';
import {defineRule} from '../rule.ts';

/** Two values that cannot both hold are read against the buyer, and are the commonest question from bidders. */
export const contradiction = defineRule({
  id: 'parameter/contradiction',
  severity: 'error',
  needs: 'clauses',
  messages: {
    different: {
      sv: [
        '{requirement} säger emot ett annat krav: använd samma värde.',
        '{parameter} är {value} här men {other} i {where}.',
      ],
      en: [
        '{requirement} contradicts another clause: use the same value.',
        '{parameter} is {value} here but {other} in {where}.',
      ],
    },
    relation: {
      sv: [
        '{requirement} går inte ihop med ett annat krav: ändra ett av värdena.',
        '{left} ({leftValue}) är mer än {right} ({rightValue} i {where}), så de går inte att uppfylla samtidigt.',
      ],
      en: [
        '{requirement} cannot be met beside another clause: change one of the values.',
        '{left} ({leftValue}) is more than {right} ({rightValue} in {where}), so they cannot both be met.',
      ],
    },
  },
  run({clauses, catalog}, report) {
    const carriers = new Map<string, {value: string; judged: JudgedClause}>();
    for (const judged of clauses) {
      if (judged.text !== 'own' || judged.placement === 'award') continue;
      for (const id of judged.base?.parameters ?? []) {
        const value = judged.clause.parameters.get(id);
        const first = carriers.get(id);
        const parameter = catalog.parameter(id);
        if (value === undefined || !parameter) continue;
        if (!first) carriers.set(id, {value, judged});
        else if (compareValues(parameter, value, first.value) !== 0) {
          report('different', {
            at: placeOf(judged),
            requirement: judged.clause.requirement,
            values: {requirement: judged.clause.requirement},
            inside: {
              parameter: parameter.title,
              value: bilingual((language) => localiseValue(parameter, value, language)),
              other: bilingual((language) => localiseValue(parameter, first.value, language)),
              where: lineOf(first.judged),
            },
          });
        }
      }
    }
    for (const {left, 'at-most': right} of catalog.data.relations) {
      const [a, b] = [carriers.get(left), carriers.get(right)];
      const [leftParameter, rightParameter] = [catalog.parameter(left), catalog.parameter(right)];
      const [x, y] = [a && parseQuantity(a.value), b && parseQuantity(b.value)];
      if (!a || !b || !x || !y || !leftParameter || !rightParameter || (compareAcrossUnits(x, y) ?? 0) <= 0) continue;
      report('relation', {
        at: placeOf(a.judged),
        requirement: a.judged.clause.requirement,
        values: {requirement: a.judged.clause.requirement},
        inside: {
          left: leftParameter.title,
          leftValue: bilingual((language) => localiseValue(leftParameter, a.value, language)),
          right: bilingual((language) => inSentence(rightParameter.title[language])),
          rightValue: bilingual((language) => localiseValue(rightParameter, b.value, language)),
          where: lineOf(b.judged),
        },
      });
    }
  },
});

function placeOf({clause}: JudgedClause) {
  return {file: clause.file, start: clause.begin.start, end: clause.begin.end};
}

function lineOf({clause}: JudgedClause): string {
  return `${clause.requirement}, ${clause.file}:${clause.begin.line}`;
}
