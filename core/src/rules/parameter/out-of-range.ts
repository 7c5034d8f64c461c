import {acceptedRange} from '../../catalogue/accepted-range.ts';
import {answers, isHeavier, rungFor} from '../../catalogue/ladder.ts';
import {localiseValue, standingOf} from '../../catalogue/parameters.ts';
import {parameterBounds} from '../../demands/demands.ts';
import {bilingual} from '../../text/language.ts';
import {defineRule} from '../rule.ts';

/** A value outside its bounds is either too weak for the information or more than it needs; both are told. */
export const outOfRange = defineRule({
  id: 'parameter/out-of-range',
  severity: 'warning',
  needs: 'coverage',
  needsAllDemands: true,
  messages: {
    chosen: {
      sv: [
        '{requirement} godtar inte det valda värdet: välj ett annat.',
        '{parameter} är {value}, men på nivå {level} godtas {range}. Det går också att motivera ett avsteg.',
      ],
      en: [
        '{requirement} does not accept the chosen value: choose another.',
        '{parameter} is {value}, but at level {level} {range} is accepted. A deviation with reasons is possible too.',
      ],
    },
    strict: {
      sv: [
        '{requirement} har ett strängare värde än informationen behöver: lätta det.',
        '{parameter} är {value}, men {range} räcker på nivå {level}.',
      ],
      en: [
        '{requirement} has a stricter value than the information needs: ease it.',
        '{parameter} is {value}, but {range} is enough at level {level}.',
      ],
    },
  },
  run({procurement, coverage, clauses, catalog}, report) {
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
          values: {requirement: demand.requirement.id},
          inside: {
            parameter: parameter.title,
            value: bilingual((language) => localiseValue(parameter, value, language)),
            level: demand.level,
            range: bilingual((language) => acceptedRange(parameter, bounds, language)),
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
          values: {requirement: clause.requirement},
          inside: {
            parameter: parameter.title,
            value: bilingual((language) => localiseValue(parameter, value, language)),
            level: demand.level,
            range: bilingual((language) => acceptedRange(parameter, bounds, language)),
          },
        });
      }
    }
  },
});
