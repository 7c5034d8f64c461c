import {acceptedRange} from '../../catalogue/accepted-range.ts';
import {answers, isHeavier, rungFor} from '../../catalogue/ladder.ts';
import {localiseValue, standingOf} from '../../catalogue/parameters.ts';
import {parameterBounds} from '../../demands/demands.ts';
import {inSentence} from '../../text/in-sentence.ts';
import {defineRule} from '../rule.ts';

/** A value outside its bounds is either too weak for the information or more than it needs; both are told. */
export const outOfRange = defineRule({
  id: 'parameter/out-of-range',
  severity: 'warning',
  messages: {
    chosen: {
      sv: '{parameter} är {value}, men för {requirement} på nivå {level} godtas {range}. Välj ett värde däremellan, eller motivera ett avsteg.',
      en: '{parameter} is {value}, but for {requirement} at level {level} {range} is accepted. Choose a value in between, or give reasons for a deviation.',
    },
    strict: {
      sv: '{requirement} har {parameter} {value}, strängare än informationen behöver: {range} räcker på nivå {level}. Välj ett värde däremellan.',
      en: '{requirement} has {parameter} {value}, stricter than the information needs: {range} is enough at level {level}. Choose a value in between.',
    },
  },
  run({procurement, coverage, clauses, catalog}, report, language) {
    const reported = new Set<string>();
    // What a deviation or another document settles has values of its own.
    const ours = coverage.filter(({status}) => !['deviating', 'elsewhere', 'buyer', 'not-applicable'].includes(status));
    for (const {demand} of ours) {
      const rung = rungFor(demand.requirement, demand.level);
      for (const [id, {value, place}] of procurement.parameters) {
        const parameter = catalog.parameter(id);
        const bounds = parameterBounds(id, demand, procurement, catalog);
        const used = rung?.text[procurement.language].includes(`{${id}}`);
        if (!used || !parameter || !bounds || reported.has(id) || standingOf(parameter, value, bounds) === 'within')
          continue;
        reported.add(id);
        report('chosen', {
          at: place,
          requirement: demand.requirement.id,
          data: {
            parameter: parameter.title,
            value: localiseValue(parameter, value, language),
            requirement: demand.requirement.id,
            level: demand.level,
            range: acceptedRange(parameter, bounds, language),
          },
        });
      }
    }
    for (const {clause, base, rung, text, placement} of clauses) {
      const demand = ours.find((entry) => entry.demand.requirement.id === clause.requirement)?.demand;
      if (text !== 'own' || !demand || !rung || placement === 'award') continue;
      // A clause above its need is reported as a whole by proportionality/above-need, one below it by coverage/too-low.
      if (!answers(rung, demand.level) || isHeavier(rung, demand.level, demand.requirement)) continue;
      for (const id of base?.parameters ?? []) {
        const parameter = catalog.parameter(id);
        const bounds = parameterBounds(id, demand, procurement, catalog);
        const value = clause.parameters.get(id);
        if (!parameter || !bounds || value === undefined || reported.has(id)) continue;
        if (standingOf(parameter, value, bounds) !== 'too-strict') continue;
        report('strict', {
          at: {file: clause.file, start: clause.begin.start, end: clause.begin.end},
          requirement: clause.requirement,
          data: {
            requirement: clause.requirement,
            parameter: inSentence(parameter.title[language]),
            value: localiseValue(parameter, value, language),
            level: demand.level,
            range: acceptedRange(parameter, bounds, language),
          },
        });
      }
    }
  },
});
