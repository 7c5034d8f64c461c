import {clauseText} from '../../core/src/clauses/clause-text.ts';
import {fingerprint} from '../../core/src/clauses/normalise.ts';
import {catalog} from '../support/procurement.ts';
import type {Texts} from './procurements.ts';

/** What a mutation changes, and how it chooses: a number below the one it gives. */
export interface Draft {
  readonly files: Map<string, string>;
  named: Texts['named'];
  config: string;
}
export type Pick = (below: number) => number;

/** Changes a draft; false when there is nothing of the kind to change. */
type Mutation = (draft: Draft, pick: Pick) => boolean;

interface Block {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly marker: string;
  readonly body: string;
}

const blockPattern = /(<!-- klausul:clause [^\n]*-->)\n([\s\S]*?)\n<!-- klausul:\/clause -->\n?/g;

function blocksOf({files}: Draft): readonly Block[] {
  return [...files].flatMap(([file, text]) =>
    [...text.matchAll(blockPattern)]
      .map(([whole, marker = '', body = ''], _, __) => ({file, marker, body, whole}))
      .map(({whole, ...block}) => {
        const start = text.indexOf(whole);
        return {...block, start, end: start + whole.length};
      }),
  );
}

function choose<Item>(items: readonly Item[], pick: Pick): Item | undefined {
  return items.length > 0 ? items[pick(items.length)] : undefined;
}

function replace({files}: Draft, {file, start, end}: Pick_<Block, 'file' | 'start' | 'end'>, text: string): true {
  const before = files.get(file) ?? '';
  files.set(file, before.slice(0, start) + text + before.slice(end));
  return true;
}
type Pick_<Type, Keys extends keyof Type> = {readonly [Key in Keys]: Type[Key]};

/** A mutation of one clause: its block, or the parts of it. */
const ofClause =
  (change: (block: Block, pick: Pick, draft: Draft) => string | undefined): Mutation =>
  (draft, pick) => {
    const block = choose(blocksOf(draft), pick);
    const text = block && change(block, pick, draft);
    return block !== undefined && text !== undefined && replace(draft, block, text);
  };

const write = (marker: string, body: string) => `${marker}\n${body}\n<!-- klausul:/clause -->\n`;

/** A mutation of a clause's text; with `fit` its marker gets the fingerprint of the new text, as an attacker would. */
const ofText = (change: (body: string, pick: Pick) => string | undefined, fit: boolean): Mutation =>
  ofClause(({marker, body}, pick) => {
    const changed = change(body, pick);
    if (changed === undefined || changed === body) return undefined;
    return write(fit ? withSum(marker, changed) : marker, changed);
  });

const withSum = (marker: string, body: string) => marker.replace(/sum=\S+/, `sum=${fingerprint(body.trim())}`);

/** Replaces one of the places where a pattern fits. */
function swap(body: string, pattern: RegExp, by: string | ((found: string) => string), pick: Pick): string | undefined {
  const found = choose([...body.matchAll(pattern)], pick);
  if (!found) return undefined;
  const text = typeof by === 'string' ? by : by(found[0]);
  return body.slice(0, found.index) + text + body.slice(found.index + found[0].length);
}

const texts: Readonly<Record<string, (body: string, pick: Pick) => string | undefined>> = {
  'ska made bör': (body, pick) =>
    swap(body, /\b(?:ska|shall)\b/g, choose(['bör', 'kan', 'får', 'may', 'should'], pick) ?? '', pick),
  'another number': (body, pick) => swap(body, /\d+/g, (found) => String(Number(found) * (pick(3) + 2) + 1), pick),
  negated: (body, pick) =>
    swap(body, /\b(?:ska|shall)\b/g, (found) => `${found} ${found === 'ska' ? 'inte' : 'not'}`, pick),
  'a word gone': (body, pick) => swap(body, /\S+ /g, '', pick),
  'a word more': (body, pick) => swap(body, / /g, ' om möjligt ', pick),
  'a sentence gone': (body, pick) => swap(body, /[^.\n]+\. ?/g, '', pick),
  'a paragraph gone': (body, pick) => swap(body, /[^\n]+\n?/g, '', pick),
  'a paragraph more': (body) => `${body.trimEnd()}\n\nDetta gäller i den mån det är möjligt.\n`,
  'paragraphs turned': (body) => body.trim().split('\n\n').reverse().join('\n\n'),
  'no text': () => '',
  'struck through': (body, pick) => swap(body, /[^\n]{20,}/g, (found) => `~~${found}~~`, pick),
  'in code': (body, pick) => swap(body, /[^\n]{20,}/g, (found) => `\`${found}\``, pick),
  indented: (body) => body.replace(/^/gm, '    '),
  quoted: (body) => body.replace(/^/gm, '> '),
  'as a list': (body) => body.replace(/^(?=\S)/gm, '- '),
  commented: (body, pick) => swap(body, /[^\n]{20,}/g, (found) => `<!-- ${found} -->`, pick),
  'hidden in its line': (body, pick) => swap(body, /[^\n]{20,}/g, (found) => `<span hidden>${found}</span>`, pick),
  'a reference instead': (body, pick) =>
    swap(body, /[^\n]{20,}/g, (found) => `[x]: y "${found.replaceAll('"', '')}"`, pick),
  'a word in emphasis': (body, pick) => swap(body, /\b[a-zåäö]{4,}\b/g, (found) => `*${found}*`, pick),
  'another label': (body, pick) =>
    swap(
      body,
      /\((?:ska-krav|kontraktsvillkor|mandatory requirement|contract performance condition)\)/g,
      '(tilldelningskriterium)',
      pick,
    ),
  // What a reader does not see
  wrapped: (body, pick) => swap(body, / (?=[a-zåäö])/g, '\n', pick),
  'a hard blank': (body, pick) => swap(body, / /g, '\u00a0', pick),
  decomposed: (body) => body.normalize('NFD'),
  'invisible letters': (body, pick) =>
    swap(body, /\b[a-zåäö]{4,}\b/g, (found) => `${found[0]}\u200b${found.slice(1)}`, pick),
  lookalikes: (body, pick) => swap(body, /a/g, '\u0430', pick),
};

const params = 'rto|rpo|log-retention|incident-notice|patch-critical|availability|fix-time';

const markers: Readonly<Record<string, (marker: string, pick: Pick) => string | undefined>> = {
  'another level': (marker, pick) => marker.replace(/level=\d/, `level=${pick(5)}`),
  'another revision': (marker, pick) => marker.replace(/rev=\d+/, `rev=${pick(4)}`),
  'another language': (marker) => marker.replace(/lang=(\w+)/, (_, lang) => `lang=${lang === 'sv' ? 'en' : 'sv'}`),
  'another frame': (marker, pick) => marker.replace(/frame=\d+/, `frame=${pick(7)}`),
  'another value': (marker, pick) =>
    marker.replace(
      / ([a-z-]+)=(\d+)([a-z%]+)(?= )/,
      (_, key, value, unit) => ` ${key}=${Number(value) * (pick(4) + 1) + pick(2)}${unit}`,
    ),
  'a value in other words': (marker) => marker.replace(new RegExp(` (${params})=(\\d+)h`), ' $1="$2 timmar"'),
  'an attribute gone': (marker, pick) => swap(marker, / (?:[a-z-]+)=\S+/g, '', pick),
  'an attribute twice': (marker, pick) => swap(marker, / (?:[a-z-]+)=\S+/g, (found) => found + found, pick),
  'an attribute more': (marker, pick) =>
    marker.replace(
      ' sum=',
      ` ${choose(['lot=2', 'adopted', 'made', 'rto=1h', 'placement=contract', 'placement=award', 'placement=specification', 'placement=x'], pick)} sum=`,
    ),
  'another requirement': (marker, pick) =>
    marker.replace(/[A-Z]{3}-\d\d/, choose(catalog.data.requirements, pick)?.id ?? ''),
  'no such requirement': (marker) => marker.replace(/-\d\d/, '-99'),
  'another sum': (marker, pick) => marker.replace(/sum=\S+/, `sum=1:${String(pick(1e6)).padStart(12, '0')}`),
  'in capitals': (marker) => marker.replace('klausul:', 'Klausul:'),
  'without its dashes': (marker) => marker.replace('<!--', '<!-'),
  'with words behind it': (marker) => `${marker} och mer`,
  'moved from the edge': (marker, pick) => ' '.repeat(pick(6)) + marker,
};

/** Wraps a part of a document: what stands before it and behind it. */
const wraps: Readonly<Record<string, readonly [before: string, after: string]>> = {
  fence: ['```\n', '```\n\n'],
  tildes: ['~~~ markdown\n\n', '\n~~~\n\n'],
  'open fence': ['```\n\n', ''],
  comment: ['<!--\n\n', '\n-->\n\n'],
  del: ['<del>\n\n', '\n</del>\n\n'],
  'inline s': ['Vi stryker <s>detta.\n\n', '\nSlut.</s>\n\n'],
  'div hidden': ['<div hidden>\n\n', '\n</div>\n\n'],
  'div hidden, never closed': ['<div hidden>\n\n', ''],
  'div within div': ['<div hidden>\n<div></div>\n\n', '\n</div>\n\n'],
  style: ['<section style="color: red; display: none">\n\n', '\n</section>\n\n'],
  details: ['<details>\n<summary>Mer</summary>\n\n', '\n</details>\n\n'],
  'details open': ['<details open>\n<summary>Mer</summary>\n\n', '\n</details>\n\n'],
  template: ['Text <template> text\n\n', '\n</template>\n\n'],
  script: ['<div><script type="text/plain">\n\n', '\n</script></div>\n\n'],
  textarea: ['<p><textarea>\n\n', '\n</textarea></p>\n\n'],
  'title attribute': ['<div title="\n\n', '\n">\n</div>\n\n'],
  blockquote: ['<blockquote>\n\n', '\n</blockquote>\n\n'],
  pre: ['<pre>\n', '</pre>\n\n'],
  instruction: ['<?php\n\n', '\n?>\n\n'],
  cdata: ['<![CDATA[\n\n', '\n]]>\n\n'],
  centred: ['<div align="center">\n\n', '\n</div>\n\n'],
  anchored: ['<a id="krav"></a>\n\n', ''],
  'list item': ['- Punkt\n\n', ''],
  heading: ['## Utgår\n\n', ''],
  'code span': ['Text `<del>` text.\n\n', ''],
  'code span over lines': ['- `ett\n- två <template>\n- `tre\n\n', ''],
};

/** A line range of a document as another container would hold it. */
const indents: Readonly<Record<string, string>> = {'block quote': '> ', 'list item': '  ', code: '    ', tab: '\t'};

const ofFile =
  (change: (text: string, pick: Pick, file: string) => string | undefined, which = /\.md$/): Mutation =>
  (draft, pick) => {
    const file = choose(
      [...draft.files.keys()].filter((name) => which.test(name)),
      pick,
    );
    const before = file === undefined ? undefined : draft.files.get(file);
    if (file === undefined || before === undefined) return false;
    const after = change(before, pick, file);
    if (after === undefined || after === before) return false;
    draft.files.set(file, after);
    return true;
  };

const sections: Readonly<Record<string, Mutation>> = {
  'another placement': ofFile((text, pick) =>
    swap(
      text,
      /klausul:begin.*?(?= -->)/g,
      `klausul:begin placement=${choose(['award', 'contract', 'specification', 'qualification', 'processor'], pick)}`,
      pick,
    ),
  ),
  'no placement': ofFile((text, pick) => swap(text, /klausul:begin.*?(?= -->)/g, 'klausul:begin', pick)),
  'a placement that is none': ofFile((text, pick) =>
    swap(text, /klausul:begin.*?(?= -->)/g, 'klausul:begin placement=krav', pick),
  ),
  'markers gone': ofFile((text) => text.replace(/<!-- klausul:(?:begin.*?|end) -->\n\n?/g, '')),
  'begin gone': ofFile((text, pick) => swap(text, /<!-- klausul:begin.*?-->\n/g, '', pick)),
  'end gone': ofFile((text, pick) => swap(text, /<!-- klausul:end -->\n/g, '', pick)),
  'end earlier': ofFile((text, pick) =>
    swap(
      text.replace('<!-- klausul:end -->\n', ''),
      /<!-- klausul:clause /g,
      (found) => `<!-- klausul:end -->\n\n${found}`,
      pick,
    ),
  ),
  nested: ofFile((text, pick) =>
    swap(text, /<!-- klausul:clause /g, (found) => `<!-- klausul:begin -->\n\n${found}`, pick),
  ),
  'in an award section of its own': ofFile((text, pick) =>
    swap(
      text,
      blockPattern,
      (found) =>
        `<!-- klausul:end -->\n\n<!-- klausul:begin placement=award -->\n\n${found}\n<!-- klausul:end -->\n\n<!-- klausul:begin -->\n\n`,
      pick,
    ),
  ),
};

const moves: Readonly<Record<string, Mutation>> = {
  'below the end': (draft, pick) => move(draft, pick, (text, block) => `${text}\n${block}`),
  'to the top of a document': (draft, pick) => move(draft, pick, (text, block) => `${block}\n${text}`),
  'into another section': (draft, pick) =>
    move(draft, pick, (text, block) => text.replace('<!-- klausul:end -->', `${block}\n<!-- klausul:end -->`)),
  twice: ofClause(({file, start, end}, _, {files}) => {
    const block = (files.get(file) ?? '').slice(start, end);
    return `${block}\n${block}`;
  }),
  gone: ofClause(() => ''),
  'the text of another under its marker': ofClause(({marker}, pick, draft) =>
    write(marker, choose(blocksOf(draft), pick)?.body ?? ''),
  ),
  'no end': ofClause(({marker, body}) => `${marker}\n${body}\n`),
  'no beginning': ofClause(({body}) => `${body}\n<!-- klausul:/clause -->\n`),
};

function move(draft: Draft, pick: Pick, put: (text: string, block: string) => string): boolean {
  const block = choose(blocksOf(draft), pick);
  if (!block) return false;
  const text = (draft.files.get(block.file) ?? '').slice(block.start, block.end);
  replace(draft, block, '');
  const target = choose(
    [...draft.files.keys()].filter((name) => name.endsWith('.md')),
    pick,
  ) as string;
  draft.files.set(target, put(draft.files.get(target) ?? '', text));
  return true;
}

/** The catalogue's text for another base, under the old marker, or under one that claims what is needed. */
const otherTexts: Readonly<Record<string, Mutation>> = {
  'the text of another level': other((base, pick) => ({...base, level: pick(4) as 0}), false),
  'the text of another level, fitting': other((base, pick) => ({...base, level: pick(4) as 0}), true),
  'the text in the other language, fitting': other(
    (base) => ({...base, language: base.language === 'sv' ? 'en' : 'sv'}),
    true,
  ),
  'the text under another label': other((base, pick) => ({...base, frame: pick(6) + 1}), false),
  'the text under another label, said': other((base, pick) => ({...base, frame: pick(6) + 1}), false, true),
  'the text with other values, fitting': other(
    (base, pick) => ({...base, parameters: weaker(base.parameters, pick)}),
    true,
  ),
  'the text with other values, said': other(
    (base, pick) => ({...base, parameters: weaker(base.parameters, pick)}),
    false,
    true,
  ),
  'the text of another level, said': other((base, pick) => ({...base, level: pick(4) as 0}), false, true),
};

type Base = Parameters<typeof clauseText>[0];

function other(change: (base: Base, pick: Pick) => Base, fit: boolean, isSaid = false): Mutation {
  return ofClause(({marker, body}, pick) => {
    const base = baseOf(marker);
    const changed = base && change(base, pick);
    const text = changed && clauseText(changed, catalog)?.text;
    if (!changed || text === undefined || text === body.trim()) return undefined;
    const claims = isSaid ? withBase(marker, changed) : marker;
    return write(fit || isSaid ? withSum(claims, text) : claims, `\n${text}\n`);
  });
}

function weaker(parameters: Base['parameters'], pick: Pick): Base['parameters'] {
  return new Map(
    [...parameters].map(([id, value]) => [
      id,
      value.replace(/^\d+/, (digits) => String(Number(digits) * (pick(5) + 1) + pick(3))),
    ]),
  );
}

function baseOf(marker: string): Base | undefined {
  const value = (key: string) => new RegExp(` ${key}=(\\S+)`).exec(marker)?.[1];
  const requirement = /clause ([A-Z]{3}-\d\d)/.exec(marker)?.[1];
  if (requirement === undefined) return undefined;
  const reserved = ['level', 'rev', 'lang', 'frame', 'sum', 'placement'];
  const parameters = [...marker.matchAll(/ ([a-z-]+)=([^\s"]+)/g)].filter(([, key = '']) => !reserved.includes(key));
  return {
    requirement,
    level: Number(value('level')) as 0,
    rev: Number(value('rev')),
    language: value('lang') as 'sv',
    frame: Number(value('frame')),
    parameters: new Map(parameters.map(([, key = '', written = '']) => [key, written])),
  };
}

function withBase(marker: string, {level, language, frame, parameters}: Base): string {
  const said = marker
    .replace(/level=\d/, `level=${level}`)
    .replace(/lang=\w+/, `lang=${language}`)
    .replace(/frame=\d+/, `frame=${frame}`);
  return [...parameters].reduce(
    (text, [id, value]) => text.replace(new RegExp(` ${id}=\\S+`), ` ${id}=${value}`),
    said,
  );
}

const ids = (draft: Draft) => blocksOf(draft).flatMap(({marker}) => /[A-Z]{3}-\d\d/.exec(marker)?.[0] ?? []);
const blank = ['" "', '"\u00a0"', '"\u200b"', '"…"', '"\u3164"', 'Skäl', 'Förvaltningschef'];

/** `klausul.yaml`: what it decides, and what somebody forges in it. */
const decisions: Readonly<Record<string, Mutation>> = {
  'a deviation for what stands there no more': (draft, pick) => {
    const block = choose(blocksOf(draft), pick);
    if (!block) return false;
    const id = /[A-Z]{3}-\d\d/.exec(block.marker)?.[0] ?? '';
    if (pick(4) > 0)
      replace(draft, block, pick(2) === 0 ? '' : write(block.marker, block.body.replace(/\b(?:ska|shall)\b/, 'bör')));
    return addTo(draft, 'deviations', deviation(draft, id, pick));
  },
  'a deviation for nothing': (draft, pick) =>
    addTo(draft, 'deviations', deviation(draft, choose(ids(draft), pick) ?? 'AUT-01', pick)),
  'two that excuse each other': (draft, pick) => {
    const [one, two] = [choose(blocksOf(draft), pick), choose(blocksOf(draft), pick)];
    const [a, b] = [one, two].map((block) => /[A-Z]{3}-\d\d/.exec(block?.marker ?? '')?.[0]);
    if (!one || !two || a === undefined || b === undefined || a === b) return false;
    for (const block of one.start > two.start ? [one, two] : [two, one]) replace(draft, block, '');
    addTo(
      draft,
      'deviations',
      `requirement: ${a}, decision: omit, reason: Skäl, approver: Chef, approved: 2026-11-01, until: 2027-11-01, compensating: [${b}]`,
    );
    return addTo(
      draft,
      'deviations',
      `requirement: ${b}, decision: omit, reason: Skäl, approver: Chef, approved: 2026-11-01, until: 2027-11-01, compensating: [${a}]`,
    );
  },
  'a day changed': ofFile(
    (text, pick) =>
      swap(
        text,
        /20\d\d-\d\d-\d\d/g,
        choose(['2026-11-25', '2026-11-23', '2027-02-28', '2026-02-31', '2030-01-01'], pick) ?? '',
        pick,
      ),
    /klausul\.yaml/,
  ),
  'a word of a decision blank': ofFile(
    (text, pick) => swap(text, /(?<=(?:reason|approver|assessed-by): )[^,}]+/g, choose(blank, pick) ?? '', pick),
    /klausul\.yaml/,
  ),
  'a key gone': ofFile(
    (text, pick) =>
      swap(
        text,
        /, (?:reason|approver|approved|until|sum|to|section|row|text|date|compensating)(?:: [^,}\]]*\]?)/g,
        '',
        pick,
      ),
    /klausul\.yaml/,
  ),
  'what compensates gone': (draft) => {
    const block = blocksOf(draft).find(({marker}) => marker.includes('ADM-01'));
    return block !== undefined && replace(draft, block, '');
  },
  'met elsewhere': (draft, pick) => {
    const block = choose(blocksOf(draft), pick);
    if (!block) return false;
    const id = /[A-Z]{3}-\d\d/.exec(block.marker)?.[0] ?? '';
    replace(draft, block, '');
    const document = choose(
      ['nope.md', '../x.md', '/etc/passwd', block.file, ...draft.files.keys(), ...draft.named.map(({file}) => file)],
      pick,
    );
    const at = choose(
      [
        'section: "99"',
        'section: "1"',
        'section: Krav',
        'section: Fortsättning',
        'section: Slut',
        'row: "3512"',
        `row: ${id}`,
        'text: Leverantören ska spara loggarna',
        'section: "11"',
      ],
      pick,
    );
    return addTo(
      draft,
      'met-elsewhere',
      `requirement: ${id}, document: ${JSON.stringify(document)}, ${at}, assessed-by: ${choose(blank, pick)}, date: 2026-10-20`,
    );
  },
  'the other place changed': (draft, pick) => {
    const change = (text: string) =>
      swap(
        text,
        choose([/11/g, /\b(?:ska|följer)\b/g, /3512/g, /\n\n/g, /[^\n]{20,}/g], pick) as RegExp,
        choose(['', 'bör', '12', '<del>', '\n\n```\n'], pick) ?? '',
        pick,
      );
    if (draft.named.length > 0 && pick(2) === 0) {
      draft.named = draft.named.map((one) =>
        one.text === undefined ? one : {...one, text: change(one.text) ?? one.text},
      );
      return true;
    }
    const text = draft.files.get('egna.md');
    const changed = text === undefined ? undefined : change(text);
    if (changed === undefined) return false;
    draft.files.set('egna.md', changed);
    return true;
  },
  'the other place gone': (draft, pick) => {
    if (draft.named.length === 0) return false;
    if (pick(2) === 0) draft.named = [];
    else draft.files.delete('egna.md');
    return true;
  },
  'a level raised': ofFile(
    (text, pick) => swap(text, /(?<=[KRTS]: )[0-2]/g, (found) => String(Number(found) + 1), pick),
    /klausul\.yaml/,
  ),
  'a flag more': ofFile(
    (text, pick) =>
      `${text}\n`.replace(/^flags: \[|^deliveries: /m, (found) =>
        found.startsWith('flags')
          ? `${found}secrecy, `
          : `flags: [${choose(['patient-data', 'secrecy', 'personal-data'], pick)}]\n${found}`,
      ),
    /klausul\.yaml/,
  ),
  'a need raised': ofFile(
    (text, pick) =>
      text.includes('raised:')
        ? undefined
        : `${text}raised: [{ aspect: ${choose(['K', 'R', 'T', 'S'], pick)}, to: 3, because: integration, motive: Mycket }]\n`,
    /klausul\.yaml/,
  ),
  'an aspect not classified': ofFile((text, pick) => swap(text, /, [KRT]: \d/g, '', pick), /klausul\.yaml/),
  'a value chosen': ofFile(
    (text, pick) =>
      text.includes('parameters:')
        ? undefined
        : `${text}parameters: { rto: ${pick(200) + 1} h, log-retention: ${pick(60) + 1} mo }\n`,
    /klausul\.yaml/,
  ),
  'another place for a document': (draft, pick) => {
    const yaml = draft.files.get('klausul.yaml') ?? '';
    const file = choose(
      [...draft.files.keys()].filter((name) => name.endsWith('.md')),
      pick,
    );
    const placement = choose(['award', 'contract', 'specification', 'qualification', 'processor'], pick);
    const without = yaml.replace(/^placements:(?:.*\n)(?: {2}.*\n)*/m, '');
    draft.files.set('klausul.yaml', `${without}placements: { ${placement}: ${JSON.stringify(file)} }\n`);
    return true;
  },
  'the clauses in another language': ofFile(
    (text) => text.replace(/language: (\w\w)/, (_, lang) => `language: ${lang === 'sv' ? 'en' : 'sv'}`),
    /klausul\.yaml/,
  ),
  'an open procedure made a call-off': ofFile(
    (text) => text.replace('format: 1\n', 'format: 1\nprocedure: call-off\n'),
    /klausul\.yaml/,
  ),
  'another pin': ofFile(
    (text, pick) =>
      text.replace(
        /^catalog:.*$/m,
        `catalog: ${choose(['klausul-sv@2025.1', 'klausul-sv@2026.2', 'annan@2026.1', 'klausul-sv@2026.1'], pick)}`,
      ),
    /klausul\.yaml/,
  ),
  'rules lowered': (draft, pick) => {
    const all = [
      'coverage/missing',
      'coverage/too-low',
      'coverage/award-only',
      'coverage/elsewhere-unverified',
      'clause/edited',
      'clause/outdated',
      'clause/misplaced',
      'clause/unknown',
      'procedure/qualification-in-call-off',
      'clause/duplicate',
      'document/no-place',
      'deviation/incomplete',
      'deviation/expired',
    ];
    const severity = choose(['off', 'warning', 'information'], pick);
    draft.config = `format: 1\nrules: { ${all.map((rule) => `${rule}: ${severity}`).join(', ')} }\n`;
    return true;
  },
};

function deviation(draft: Draft, id: string, pick: Pick): string {
  const block = choose(
    blocksOf(draft).filter(({marker}) => marker.includes(id)),
    pick,
  );
  const decision = choose(
    [
      'decision: omit',
      `decision: lower, to: ${pick(4)}`,
      `decision: edit, sum: "${fingerprint((block?.body ?? '').trim())}"`,
      'decision: edit, sum: "1:9f2c41d0b7aa"',
    ],
    pick,
  );
  const [reason, approver] =
    pick(3) === 0 ? [choose(blank, pick), choose(blank, pick)] : ['Reservrutin', 'Förvaltningschef'];
  const [approved, until] =
    choose(
      [
        ['2026-11-01', '2027-11-01'],
        ['2026-11-01', '2027-11-01'],
        ['2025-11-01', '2026-11-23'],
        ['2026-11-25', '2027-11-01'],
      ],
      pick,
    ) ?? [];
  const compensating = choose(
    ['', '', `, compensating: [${id}]`, `, compensating: [${choose(ids(draft), pick)}]`, ', compensating: [BEH-04]'],
    pick,
  );
  return `requirement: ${id}, ${decision}, reason: ${reason}, approver: ${approver}, approved: ${approved}, until: ${until}${compensating}`;
}

function addTo({files}: Draft, list: string, entry: string): true {
  const yaml = files.get('klausul.yaml') ?? '';
  const line = `  - { ${entry} }\n`;
  const has = new RegExp(`^${list}:\\n`, 'm');
  files.set(
    'klausul.yaml',
    has.test(yaml) ? yaml.replace(has, (found) => found + line) : `${yaml.replace(/\n?$/, '\n')}${list}:\n${line}`,
  );
  return true;
}

const bytes: Readonly<Record<string, Mutation>> = {
  CRLF: ofFile((text) => text.replaceAll('\n', '\r\n'), /./),
  CR: ofFile((text) => text.replaceAll('\n', '\r'), /./),
  'byte order mark': ofFile((text) => `\uFEFF${text}`, /./),
  decomposed: ofFile((text) => text.normalize('NFD'), /./),
  trailing: ofFile((text) => text.replace(/\n/g, '  \n')),
  'front matter': ofFile((text) => `---\ntitle: Bilaga\n---\n\n${text}`),
  'front matter that never closes': ofFile((text) => `---\ntitle: Bilaga\n\n${text}`),
  cut: ofFile((text, pick) => text.slice(0, pick(text.length))),
  'a document gone': (draft, pick) =>
    draft.files.delete(
      choose(
        [...draft.files.keys()].filter((name) => name.endsWith('.md')),
        pick,
      ) ?? '',
    ),
};

/** Every mutation by its name. */
export const mutations: ReadonlyMap<string, Mutation> = new Map<string, Mutation>([
  ...Object.entries(texts).flatMap(([name, change]): [string, Mutation][] => [
    [`text: ${name}`, ofText(change, false)],
    [`text: ${name}, the fingerprint made to fit`, ofText(change, true)],
  ]),
  ...Object.entries(markers).map(([name, change]): [string, Mutation] => [
    `marker: ${name}`,
    ofClause(({marker, body}, pick) => {
      const changed = change(marker, pick);
      return changed === undefined || changed === marker ? undefined : write(changed, body);
    }),
  ]),
  ...Object.entries(otherTexts).map(([name, mutation]): [string, Mutation] => [`base: ${name}`, mutation]),
  ...Object.entries(moves).map(([name, mutation]): [string, Mutation] => [`clause: ${name}`, mutation]),
  ...Object.entries(wraps).flatMap(([name, [before, after]]): [string, Mutation][] => [
    [`clause in: ${name}`, ofClause(({marker, body}) => `${before}${write(marker, body)}${after}`)],
    [
      `section in: ${name}`,
      ofFile((text) =>
        text.replace(/<!-- klausul:begin[\s\S]*klausul:end -->\n?/, (found) => `${before}${found}${after}`),
      ),
    ],
  ]),
  ...Object.entries(indents).map(([name, prefix]): [string, Mutation] => [
    `clause as: ${name}`,
    ofClause(
      ({marker, body}) =>
        `${name === 'list item' ? '- Punkt\n\n' : ''}${write(marker, body).replace(/^(?=.)/gm, prefix)}`,
    ),
  ]),
  ...Object.entries(sections).map(([name, mutation]): [string, Mutation] => [`section: ${name}`, mutation]),
  ...Object.entries(decisions).map(([name, mutation]): [string, Mutation] => [`decision: ${name}`, mutation]),
  ...Object.entries(bytes).map(([name, mutation]): [string, Mutation] => [`bytes: ${name}`, mutation]),
]);
