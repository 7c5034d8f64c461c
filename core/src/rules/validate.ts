import type {Judged, Judgement, Unreadable} from '../coverage/judge.ts';
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
 * All findings of a procurement, by file and place: what could not be read, and what the rules find in all that could.
 * Of a stopped one only that it is stopped. A rule that fails is told of as a finding, and the others are asked all the
 * same.
 */
export function validate(judgement: Judgement, asked: readonly Rule[] = rules): readonly Finding[] {
  if (judgement.state === 'stopped') {
    const {file} = judgement.source.descriptor;
    return [asFinding({rule: stopRule, message: stopMessage, file, start: 0, end: 0})];
  }
  const findings: Finding[] = judgement.state === 'unreadable' ? judgement.problems.map(asFinding) : [];
  for (const rule of asked) {
    const severity = judgement.config?.severities.get(rule.id) ?? rule.severity;
    if (severity === 'off' || !isJudged(judgement, rule)) continue;
    try {
      rule.run(judgement, (message, what) => findings.push(findingOf(rule, severity, message, what)));
    } catch (error) {
      findings.push(failed(rule, error, judgement.source.descriptor.file));
    }
  }
  return findings.sort(byPlace);
}

/** Whether a judgement has what a rule needs; a rule looks at nothing else. */
function isJudged(judgement: Judged | Unreadable, {needs, needsAllDemands}: Rule): judgement is Judged {
  if (judgement.state === 'judged') return true;
  if (needsAllDemands && !judgement.demandsAreKnown) return false;
  const {procurement, clauses, coverage} = judgement;
  switch (needs) {
    case 'procurement':
      return procurement !== undefined;
    case 'documents':
      return clauses !== undefined;
    case 'clauses':
      return procurement !== undefined && clauses !== undefined;
    case 'coverage':
      return coverage !== undefined;
  }
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
