import {readFileSync} from 'node:fs';
import type {Level, RequirementEntry} from '../../core/src/catalogue/catalog.ts';
import type {Releases} from '../../core/src/catalogue/releases.ts';
import type {Judged} from '../../core/src/coverage/judge.ts';
import {type Demand, wantedFor} from '../../core/src/demands/demands.ts';
import {clauseBlock} from '../../core/src/generation/blocks.ts';
import {destinationOf, placesOf} from '../../core/src/generation/place-clauses.ts';
import type {Language} from '../../core/src/text/language.ts';
import {catalog, judgeText, type Reading, type Written} from './procurement.ts';

/**
 * The shorthand of the rules' pages. In a document a line in brackets stands for clauses as `generate` writes them:
 *
 *     [AUT-01]                                 the clause that this procurement needs
 *     [KON-01 level=1 rto=100h]                the catalogue's clause with another level and value
 *     [AUT-01 “ska kräva” → “bör kräva”]       the clause with something in it changed by hand
 *     [every clause], [every clause but AUT-01]   all that belong in this section and stand nowhere else
 *
 * In YAML a fragment replaces the keys that it names; `# without: flags` takes a key away.
 */

/** Judges a procurement that differs from the common example in what is written. `documents` alone is its `krav.md`. */
export function judgeShort({yaml: fragment = '', documents = {}, ...rest}: Written = {}): Reading {
  const common = commonExample();
  const yaml = mergeYaml(common.yaml, fragment);
  const texts = typeof documents === 'string' ? {'krav.md': documents} : {'krav.md': common.document, ...documents};
  return judgeText({yaml, documents: writeOut(texts, yaml, rest.releases), ...rest});
}

/** The procurement and document that `README.md` beside the rules shows: what every example starts from. */
export function commonExample(): {readonly yaml: string; readonly document: string} {
  const text = readFileSync(new URL('../../core/src/rules/README.md', import.meta.url), 'utf8');
  const fence = (language: string) => {
    const body = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(text)?.[1];
    if (body === undefined) throw new Error(`README.md of the rules shows no ${language}`);
    return body;
  };
  return {yaml: fence('yaml'), document: fence('markdown')};
}

/** The base with the top-level keys of a fragment in place of its own. A fragment that states the format is whole. */
function mergeYaml(base: string, fragment: string): string {
  if (/^format:/m.test(fragment)) return fragment;
  const keyOf = (chunk: string) => /^([a-z-]+):/.exec(chunk)?.[1] ?? '';
  const replaced = [...fragment.matchAll(/^([a-z-]+):/gm)].map(([, key]) => key);
  const removed = (/^# without: (.+)$/m.exec(fragment)?.[1] ?? '').split(', ');
  const kept = base.split(/^(?=[a-z-]+:)/m).filter((chunk) => ![...replaced, ...removed].includes(keyOf(chunk)));
  return kept.join('') + fragment;
}

/** Documents with every line of shorthand written out. */
function writeOut(
  documents: Readonly<Record<string, string>>,
  yaml: string,
  releases?: Releases,
): Readonly<Record<string, string>> {
  const bare = Object.fromEntries(
    Object.entries(documents).map(([file, text]) => [file, text.replace(new RegExp(shorthand, 'gm'), '')]),
  );
  const {judged} = judgeText({yaml, documents: bare, ...(releases ? {releases} : {})});
  const named = new Set(
    Object.values(documents).flatMap((text) => [...text.matchAll(/^\[([A-Z]{3}-\d{2})\b/gm)].map(([, id]) => id)),
  );
  return Object.fromEntries(
    Object.entries(documents).map(([file, text]) => {
      let section = -1;
      const lines = text.split('\n').map((line) => {
        if (/^<!-- klausul:begin\b/.test(line)) section++;
        const words = new RegExp(shorthand).exec(line)?.[1];
        if (words === undefined) return line;
        const every = /^every clause(?: but (.+))?$/.exec(words);
        if (!every) return writeClause(words, file, section, judged);
        const left = new Set([...named, ...(every[1] ?? '').split(', ')]);
        return missingIn(file, section, judged)
          .filter(({requirement}) => !left.has(requirement.id))
          .map(({requirement}) => writeClause(requirement.id, file, section, judged))
          .join('\n\n');
      });
      return [file, lines.join('\n')];
    }),
  );
}

const shorthand = /^\[((?:every clause|[A-Z]{3}-\d{2}).*)\]$/;

/** The demands whose clauses belong in a section. */
function missingIn(file: string, section: number, {documents, procurement, coverage}: Judged): readonly Demand[] {
  const places = placesOf(documents, procurement);
  const own = documents.find((document) => document.file === file)?.sections[section];
  return coverage
    .filter(({status}) => status === 'missing')
    .map(({demand}) => demand)
    .filter((demand) => destinationOf(demand, places, procurement).place?.section === own);
}

function writeClause(words: string, file: string, section: number, judged: Judged): string {
  const {procurement, demands, documents} = judged;
  const id = words.slice(0, 6);
  const requirement = catalog.requirement(id);
  if (!requirement) throw new Error(`The catalogue has no ${id}`);
  const [attributes = '', ...edits] = words.slice(6).split(/(?=“[^”]*” → “)/);
  const overrides = new Map(
    [...attributes.matchAll(/([a-z-]+)=(\S+)/g)].map(([, key = '', value = '']) => [key, value] as const),
  );
  const demand = demands.find((candidate) => candidate.requirement.id === id) ?? undemanded(requirement);
  const level = Number(overrides.get('level') ?? demand.level) as Level;
  const wanted = wantedFor({...demand, level}, procurement, catalog);
  const placement =
    documents.find((document) => document.file === file)?.sections[section]?.placement ?? demand.placements[0];
  const block = clauseBlock(
    {
      requirement: id,
      level: wanted.level,
      rev: requirement.rev,
      language: (overrides.get('lang') ?? procurement.language) as Language,
      frame: Number(overrides.get('frame') ?? catalog.frameFor(placement ?? 'specification').id),
      parameters: new Map([...wanted.parameters].map(([key, value]) => [key, overrides.get(key) ?? value])),
    },
    catalog,
  );
  return edits.reduce((text, edit) => {
    const [, from = '', to = ''] = /^“([^”]*)” → “([^”]*)”/.exec(edit) ?? [];
    if (!text.includes(from)) throw new Error(`There is no “${from}” in ${id}`);
    return text.replace(from, to);
  }, block);
}

/** A requirement that nothing asks for, as if its lightest rung were wanted. */
function undemanded(requirement: RequirementEntry): Demand {
  const level = Math.min(...requirement.rungs.flatMap(({levels}) => levels)) as Level;
  const {placements} = requirement;
  return {requirement, level, because: [], relevance: 'demanded', buyerPart: false, placements};
}
