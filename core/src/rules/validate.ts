import type {Judgement} from '../coverage/judge.ts';
import {isFixed} from '../procurement/config.ts';
import {asFinding, type Finding, type RuleFinding, type Severity} from '../text/finding.ts';
import {rules} from './index.ts';
import type {Report, Rule} from './rule.ts';

/** The rule that a stopped procurement is told of. */
export const stopRule = 'classification/protective-security';

const stopMessage = {
  sv: 'Upphandlingen kan röra Sveriges säkerhet och behandlas inte här. Utreds av säkerhetsskyddschefen innan arbetet fortsätter.',
  en: 'The procurement may concern national security and is not handled here. To be examined by the head of protective security before work continues.',
};

/**
 * All findings of a procurement, by file and place. Of a stopped one only that it is stopped. A rule that fails is told
 * of as a finding, and the others are asked all the same.
 */
export function validate(judgement: Judgement, asked: readonly Rule[] = rules): readonly Finding[] {
  if (judgement.state === 'stopped') {
    const {file} = judgement.source.descriptor;
    return [asFinding({rule: stopRule, message: stopMessage, file, start: 0, end: 0})];
  }
  if (judgement.state === 'unreadable') return judgement.problems.map(asFinding).sort(byPlace);
  const findings: Finding[] = [];
  for (const rule of asked) {
    const chosen = isFixed(rule.id) ? undefined : judgement.config.severities.get(rule.id);
    if (chosen === 'off') continue;
    try {
      rule.run(judgement, (message, what) =>
        findings.push(findingOf(rule, chosen ?? what.severity ?? rule.severity, message, what)),
      );
    } catch (error) {
      findings.push(failed(rule, error, judgement.source.descriptor.file));
    }
  }
  return findings.sort(byPlace);
}

function findingOf(rule: Rule, severity: Severity, messageId: string, what: Report): RuleFinding {
  const {at, values = {}, inside = {}, requirement, remedies, related} = what;
  return {
    rule: rule.id,
    severity,
    messageId,
    values,
    inside,
    ...at,
    ...(requirement === undefined ? {} : {requirement}),
    ...(remedies ? {remedies} : {}),
    ...(related ? {related} : {}),
  };
}

/** A fault of ours. What the rule would have found is not known, so the procurement is not judged in full. */
function failed({id}: Rule, error: unknown, file: string): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return asFinding({
    rule: 'rule/failed',
    message: {
      sv: `Regeln ${id} gick inte att pröva på grund av ett fel i Klausul; de andra är prövade. Anmäl felet: ${reason}`,
      en: `The rule ${id} could not be tried because of a fault in Klausul; the others were. Report the fault: ${reason}`,
    },
    file,
    start: 0,
    end: 0,
  });
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start - b.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
