import {parse} from 'yaml';
import {parametersIn, standingOf} from '../../core/src/catalogue/parameters.ts';
import {clauseText} from '../../core/src/clauses/clause-text.ts';
import {fingerprint} from '../../core/src/clauses/normalise.ts';
import type {Judged} from '../../core/src/coverage/judge.ts';
import {type Demand, parameterBounds} from '../../core/src/demands/demands.ts';
import type {Texts} from './procurements.ts';
import {type SeenClause, see, visibleText} from './seen.ts';

/**
 * The demanded requirements that nothing a reader sees answers: neither a text of the catalogue that fits the need, in a
 * place where it may stand, nor a decision or another text that the procurement's file names. It goes by the demands and
 * the catalogue, but by nothing of the rooms that judge clauses, deviations and other places.
 */
export function unanswered(judged: Judged, texts: Texts): readonly string[] {
  const reader = new Reader(judged, texts);
  return judged.demands
    .filter(({relevance}) => relevance === 'demanded')
    .filter((demand) => !reader.isAnswered(demand))
    .map(({requirement}) => requirement.id);
}

interface Written {
  readonly placements?: Readonly<Record<string, string>>;
  readonly deviations?: readonly Readonly<Record<string, unknown>>[];
  readonly 'met-elsewhere'?: readonly Readonly<Record<string, unknown>>[];
}

const printed = new Map<string, string>();

class Reader {
  readonly #written: Written;
  readonly #clauses: readonly (SeenClause & {readonly file: string})[];

  constructor(
    private readonly judged: Judged,
    private readonly texts: Texts,
  ) {
    this.#written = parse(
      (texts.files.get('klausul.yaml') ?? '').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'),
    ) as Written;
    this.#clauses = [...texts.files]
      .filter(([file]) => file.endsWith('.md'))
      .flatMap(([file, text]) => see(text).clauses.map((clause) => ({...clause, file})));
  }

  isAnswered(demand: Demand): boolean {
    const {id} = demand.requirement;
    if (this.#isCovered(demand)) return true;
    const own = (list: 'deviations' | 'met-elsewhere') =>
      (this.#written[list] ?? []).filter(({requirement}) => requirement === id);
    return (
      own('met-elsewhere').some((entry) => this.#isElsewhere(entry)) ||
      own('deviations').some((entry) => this.#isAccepted(entry, demand))
    );
  }

  #isCovered(demand: Demand): boolean {
    return this.#clauses.some(
      (clause) =>
        clause.requirement === demand.requirement.id && this.#stands(clause, demand) && this.#says(clause, demand),
    );
  }

  /** Whether a clause stands where the demand may be met: by its section, its own marker, its document, its label. */
  #stands({section, claims, file}: SeenClause & {readonly file: string}, {placements}: Demand): boolean {
    const ofDocument = Object.entries(this.#written.placements ?? {}).filter(
      ([, document]) => document.normalize() === file.normalize(),
    );
    const byDocument = ofDocument.length === 1 ? ofDocument[0]?.[0] : undefined;
    const label = this.judged.catalog.frame(Number(claims.get('frame')))?.placement;
    const stated = section === undefined ? (claims.get('placement') ?? byDocument) : section;
    const placement = stated === 'any' ? (byDocument ?? label) : stated;
    return label !== 'award' && placements.some((allowed) => allowed === placement);
  }

  /** Whether what is printed is a text of the catalogue that answers the demand; the claims only say which to try. */
  #says({claims, text}: SeenClause, demand: Demand): boolean {
    const {catalog, procurement} = this.judged;
    const {requirement} = demand;
    const level = Number(claims.get('level')) as Demand['level'];
    const rung = requirement.rungs.find(
      ({levels, only}) => levels.includes(level) || (!only && Math.min(...levels) > level),
    );
    const language = claims.get('lang');
    if (!/^[0-3]$/.test(claims.get('level') ?? '') || !rung || (language !== 'sv' && language !== 'en')) return false;
    const key = `${requirement.id} ${[...claims].filter(([name]) => name !== 'sum').join(' ')}`;
    if (!printed.has(key)) {
      const base = {
        requirement: requirement.id,
        level,
        rev: Number(claims.get('rev')),
        language,
        frame: Number(claims.get('frame')),
        parameters: claims,
      } as const;
      printed.set(key, visibleText(clauseText(base, catalog)?.text ?? ''));
    }
    if (text === '' || printed.get(key) !== text) return false;
    if (!rung.levels.includes(demand.level) && (rung.only || Math.min(...rung.levels) <= demand.level)) return false;
    const enough = requirement.rungs.find(
      ({levels, only}) => levels.includes(demand.level) || (!only && Math.min(...levels) > demand.level),
    );
    const asked = enough === rung ? [demand.level] : [demand.level, level];
    return parametersIn(rung.text[language]).every((id) => {
      const [parameter, value] = [catalog.parameter(id), claims.get(id)];
      return asked.some((need) => {
        const bounds = parameterBounds(id, {requirement, level: need}, procurement, catalog);
        const standing = parameter && bounds && value !== undefined && standingOf(parameter, value, bounds);
        return standing === 'within' || standing === 'too-strict';
      });
    });
  }

  #isAccepted(entry: Readonly<Record<string, unknown>>, demand: Demand): boolean {
    const {decision, reason, approver, approved, until, compensating, to, sum} = entry;
    const {id} = demand.requirement;
    if (!saysSomething(reason) || !saysSomething(approver)) return false;
    if (!isDay(approved) || !isDay(until) || approved > this.judged.today || until < this.judged.today) return false;
    const others = (compensating ?? []) as readonly string[];
    const isCompensated = others.every((other) => {
      const named = this.judged.demands.find(({requirement}) => requirement.id === other);
      return other !== id && named?.relevance === 'demanded' && this.#isCovered(named);
    });
    if (!isCompensated) return false;
    if (decision === 'omit') return true;
    if (decision === 'lower' && ![0, 1, 2, 3].includes(Number(to ?? 'none'))) return false;
    if (decision === 'lower') return this.#isCovered({...demand, level: Number(to) as Demand['level']});
    return this.#clauses.some((clause) => {
      if (clause.requirement !== id || clause.text === '') return false;
      const bodies = (this.texts.files.get(clause.file) ?? '').split(`<!-- klausul:clause ${id}`).slice(1);
      return bodies.some((rest) => {
        const body = rest.slice(rest.indexOf('-->') + 3, rest.indexOf('<!-- klausul:/clause')).trim();
        return fingerprint(body) === sum && visibleText(body) === clause.text;
      });
    });
  }

  #isElsewhere(entry: Readonly<Record<string, unknown>>): boolean {
    const {document, section, row, text, sum, date} = entry;
    if (!saysSomething(entry['assessed-by']) || !isDay(date) || date > this.judged.today) return false;
    const path = String(document).normalize();
    const own = [...this.texts.files].find(([file]) => file.normalize() === path)?.[1];
    const named = this.texts.named.find(({file}) => file.normalize() === path);
    if (own === undefined && named && named.text === undefined) return section !== undefined;
    const source = own ?? named?.text;
    if (source === undefined || /\.ya?ml$/.test(path)) return false;
    const {headings, passages, marks} = see(source);
    if (section !== undefined) {
      return headings.some(({text: title, depth, at}) => {
        const words = title.toLowerCase();
        const wanted = String(section).normalize().toLowerCase();
        if (
          words !== wanted &&
          !new RegExp(`^${wanted.replace(/\W/g, '\\$&')}\\b`).test(words) &&
          !words.endsWith(` ${wanted}`)
        )
          return false;
        const end = headings.find((next) => next.at > at && next.depth <= depth)?.at ?? Number.POSITIVE_INFINITY;
        const isIn = (place: number) => place > at && place < end;
        const isBetween = isInPair(at, source);
        return !marks.some(isIn) && !isBetween && passages.some((passage) => isIn(passage.at));
      });
    }
    const wanted = String(row ?? text)
      .normalize()
      .toLowerCase();
    return passages.some(({cells}) => {
      if (fingerprint(cells.join(' | ')) !== sum) return false;
      return row === undefined
        ? cells.some((cell) => cell.toLowerCase().startsWith(wanted))
        : cells[0]?.toLowerCase().startsWith(wanted);
    });
  }
}

/** Whether a place lies between the begin and the end of a section of ours. */
function isInPair(at: number, source: string): boolean {
  const {marks} = see(source);
  return marks.filter((mark) => mark < at).length % 2 === 1;
}

function saysSomething(value: unknown): value is string {
  return typeof value === 'string' && /[a-zåäö0-9]/i.test(value);
}

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
