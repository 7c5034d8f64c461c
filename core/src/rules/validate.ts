import type {Judgement} from '../coverage/judge.ts';
import {asFinding, type Finding, type Severity} from '../text/finding.ts';
import type {Bilingual, Language} from '../text/language.ts';
import {rules} from './index.ts';
import {type Report, type Rule, say} from './rule.ts';

/** The rule that a stopped procurement is told of. */
export const stopRule = 'classification/protective-security';

const stopMessage: Bilingual = {
  sv: 'Upphandlingen kan röra Sveriges säkerhet och behandlas inte här. Utreds av säkerhetsskyddschefen innan arbetet fortsätter.',
  en: 'The procurement may concern national security and is not handled here. To be examined by the head of protective security before work continues.',
};

/** All findings of a procurement, by file and place. Of a stopped one only that it is stopped. */
export function validate(judgement: Judgement, language: Language): readonly Finding[] {
  if (judgement.state === 'stopped') {
    return [
      {
        rule: stopRule,
        severity: 'error',
        message: stopMessage[language],
        file: judgement.source.descriptor.file,
        start: 0,
        end: 0,
      },
    ];
  }
  if (judgement.state === 'unreadable')
    return judgement.problems.map((problem) => asFinding(problem, language)).sort(byPlace);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = judgement.config.severities.get(rule.id) ?? rule.severity;
    if (severity === 'off') continue;
    rule.run(judgement, (message, what) => findings.push(findingOf(rule, severity, message, what, language)), language);
  }
  return findings.sort(byPlace);
}

function findingOf(rule: Rule, severity: Severity, id: string, what: Report, language: Language): Finding {
  const {at, data = {}, requirement, remedies, related} = what;
  const message = rule.messages[id];
  if (!message) throw new Error(`The rule ${rule.id} has no message ${id}`);
  return {
    rule: rule.id,
    severity,
    message: say(message, data, language),
    ...at,
    ...(requirement === undefined ? {} : {requirement}),
    ...(remedies ? {remedies} : {}),
    ...(related ? {related: {...related.at, message: related.message[language]}} : {}),
  };
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start - b.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
