import type {Catalog, FrameEntry, Level, Rung} from '../catalogue/catalog.ts';
import {rungFor} from '../catalogue/ladder.ts';
import {fillParameters, parametersIn} from '../catalogue/parameters.ts';
import type {Releases} from '../catalogue/releases.ts';
import type {Bilingual, Language} from '../text/language.ts';
import {fingerprint, normalise} from './normalise.ts';

/** All that a clause's text depends on: what its marker names. */
export interface ClauseBase {
  readonly requirement: string;
  readonly level: Level;
  readonly rev: number;
  readonly language: Language;
  readonly frame: number;
  readonly parameters: ReadonlyMap<string, string>;
}

/**
 * The text that belongs to a base, and its parameters in the order of the text. Its normal form and its fingerprint are
 * worked out when somebody asks: most texts are compared as they stand, and only what is written needs a fingerprint.
 */
export class ClauseText {
  #normalised: string | undefined;
  #sum: string | undefined;

  constructor(
    readonly text: string,
    readonly parameters: readonly string[],
  ) {}

  get normalised(): string {
    this.#normalised ??= normalise(this.text);
    return this.#normalised;
  }

  get sum(): string {
    this.#sum ??= fingerprint(this.text);
    return this.#sum;
  }
}

/** A base's text, and the release that has it. */
export interface BaseText {
  readonly base: ClauseText;
  readonly catalog: Catalog;
}

/**
 * The text of a base in the release that a procurement is pinned to, else in any other that has its revision and frame:
 * a revision and a frame name the same text in every release. Undefined when none has it.
 */
export function baseText(base: ClauseBase, pinned: Catalog, releases: Releases): BaseText | undefined {
  const own = clauseText(base, pinned);
  if (own) return {base: own, catalog: pinned};
  // A base that the release has, but that lacks a value, is to be had nowhere.
  if (pinned.requirement(base.requirement)?.rev === base.rev && pinned.frame(base.frame)) return undefined;
  for (const catalog of releases.all()) {
    const text = clauseText(base, catalog);
    if (text) return {base: text, catalog};
  }
  return undefined;
}

/**
 * The text of a base, as generated; undefined when the release has no such requirement, revision, frame or rung, or
 * the base lacks a parameter that the text names. Bases recur over many documents, so a release remembers its texts.
 */
export function clauseText(base: ClauseBase, catalog: Catalog): ClauseText | undefined {
  const texts = memory.get(catalog) ?? new Map<string, ClauseText | undefined>();
  memory.set(catalog, texts);
  const key = keyOf(base);
  if (!texts.has(key)) {
    if (texts.size >= mostTexts) texts.clear();
    texts.set(key, render(base, catalog));
  }
  return texts.get(key);
}

const memory = new WeakMap<Catalog, Map<string, ClauseText | undefined>>();

/** Bound of the memory: parameters come from documents, so there is no end of bases. */
const mostTexts = 5000;

function keyOf({requirement, level, rev, language, frame, parameters}: ClauseBase): string {
  let key = `${requirement} ${level} ${rev} ${language} ${frame}`;
  for (const [id, value] of parameters) key += ` ${id}=${value}`;
  return key;
}

function render(base: ClauseBase, catalog: Catalog): ClauseText | undefined {
  const text = renderClause(base, catalog);
  const requirement = catalog.requirement(base.requirement);
  const rung = requirement && rungFor(requirement, base.level);
  if (text === undefined || !rung) return undefined;
  return new ClauseText(text, parametersIn(rung.text[base.language]));
}

/** The text of a base alone, by the same rules and never remembered. */
export function renderClause(base: ClauseBase, catalog: Catalog): string | undefined {
  const requirement = catalog.requirement(base.requirement);
  const frame = catalog.frame(base.frame);
  const rung = requirement?.rev === base.rev ? rungFor(requirement, base.level) : undefined;
  const met = rung && catalog.data.frames.fulfilments[rung.fulfilment];
  if (!frame || !rung || !met) return undefined;
  const {language} = base;
  if (parametersIn(rung.text[language]).some((id) => !base.parameters.has(id))) return undefined;
  return [
    `**${base.requirement} ${rung.title[language]}** (${frame.label[language]})`,
    fillParameters(rung.text[language], base.parameters, catalog, language),
    frameText(rung, met, frame, catalog, language),
  ].join('\n\n');
}

/** The paragraph behind the demand: purpose, fulfilment, verification, evidence and how an equivalent is judged. */
function frameText(
  {purpose, verification}: Rung,
  met: Bilingual,
  frame: FrameEntry,
  catalog: Catalog,
  language: Language,
): string {
  const {moments} = catalog.data.frames;
  const parts: [label: string, text: string][] = [
    [frame.purpose[language], purpose[language]],
    [frame.fulfilment[language], `${met[language]}.`],
    [frame.verification[language], `${moments[verification.moment][language]}. ${verification.how[language]}`],
    [frame.evidence[language], `${verification.evidence[language]}.`],
  ];
  if (verification.equivalent) parts.push([frame.equivalent[language], `${verification.equivalent[language]}.`]);
  return parts.map(([label, text]) => `_${label}:_ ${text}`).join(' ');
}
