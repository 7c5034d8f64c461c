import {
  type Coverage,
  type Demand,
  familyOf,
  fillParameters,
  type Judged,
  type Language,
  levelLabel,
  listOf,
  type RequirementEntry,
  reasonsText,
  rungFor,
  sources,
  statusWords,
  wantedFor,
  withDefaults,
} from '@klausul/core';
import {MarkdownString} from 'vscode';
import {wordsIn} from './language.ts';
import {escaped, linkTo} from './markdown.ts';
import type {OpenProcurement} from './open-procurement.ts';

/** One requirement in plain words: what it asks, why here, what became of it, its ladder and its sources. */
export function requirementCard(
  requirement: RequirementEntry,
  judged: Judged,
  procurement: OpenProcurement,
): MarkdownString {
  const {language} = procurement;
  const words = wordsIn(language);
  const {id, title, plain} = requirement;
  const family = judged.catalog.family(familyOf(id))?.title[language] ?? title[language];
  const entry = judged.coverage.find(({demand}) => demand.requirement.id === id);
  const paragraphs = [
    `**${escaped(`${id} ${title[language]}`)}**${family === title[language] ? '' : ` (${escaped(family)})`}`,
    escaped(plain[language]),
    why(entry?.demand, judged, procurement),
    ...(entry ? [whatBecame(entry, procurement)] : []),
    ladder(requirement, entry?.demand, judged, language),
    `**${words('Sources')}:** ${escaped(sources(requirement, language))}`,
  ];
  return new MarkdownString(paragraphs.join('\n\n'));
}

function why(demand: Demand | undefined, {procurement, catalog}: Judged, open: OpenProcurement): string {
  const words = wordsIn(open.language);
  if (!demand) return `**${words('Why here')}:** ${words('not demanded: nothing in this procurement asks for it')}`;
  const text = `**${words('Why here')}:** ${escaped(reasonsText(demand, procurement, catalog, open.language))}`;
  if (!demand.declared) return text;
  const {at} = demand.declared;
  return `${text} (${placeLink(at.file, open.rangeOf(at).start.line + 1, open)})`;
}

function whatBecame({status, clause}: Coverage, open: OpenProcurement): string {
  const words = wordsIn(open.language);
  const text = `**${words('Coverage')}:** ${statusWords[status][open.language]}`;
  if (!clause) return text;
  const {file, begin} = clause.clause;
  return `${text} (${placeLink(file, begin.line, open)})`;
}

/** Every rung with its text; the one that this procurement needs carries its own values and is marked in words. */
function ladder(
  requirement: RequirementEntry,
  demand: Demand | undefined,
  {procurement, catalog}: Judged,
  language: Language,
): string {
  const words = wordsIn(language);
  const wanted = demand?.relevance === 'demanded' ? rungFor(requirement, demand.level) : undefined;
  const lines = requirement.rungs.map((rung) => {
    const {levels} = rung;
    const labels = levels.map((level) => levelLabel(procurement.scale, level as Demand['level'], language));
    const label = escaped(`${words('Level')} ${listOf(labels, language)}`);
    const text = rung.text[language];
    return rung === wanted && demand
      ? `- **${label}, ${words('needed here')}:** ${escaped(fillParameters(text, wantedFor(demand, procurement, catalog).parameters, catalog, language))}`
      : `- ${label}: ${escaped(withDefaults(text, Math.max(...levels), catalog, language))}`;
  });
  return `**${words('Ladder')}**\n\n${lines.join('\n')}`;
}

const placeLink = (file: string, line: number, open: OpenProcurement): string =>
  linkTo(open.uriOf(file), line, `${file.split('/').at(-1)}:${line}`);
