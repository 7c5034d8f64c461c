/**
 * `klausul.yaml` damaged: reading never throws, takes steps in proportion to the text and tells no more than anyone would
 * read; what still can be read can be edited, and an edit leaves the rest as it was.
 */
import {readFileSync} from 'node:fs';
import {mostProblems} from '../../core/src/text/problem-list.ts';
import {applySplices} from '../../core/src/text/splice.ts';
import {appendItem, setValue} from '../../core/src/yaml/edit-yaml.ts';
import {readYaml, type YamlNode} from '../../core/src/yaml/read-yaml.ts';
import {procurement, traps} from '../../core/src/yaml/yaml-documents.fixture.ts';
import {judgeText} from '../support/procurement.ts';
import {stepsOf, total} from '../support/steps.ts';
import {type Kind, must} from './kind.ts';
import type {Random} from './random.ts';

/** Found by trying: the dearest sound file takes 60 steps a character. */
const mostSteps = (text: string) => 150 * text.length + 20_000;

export function yaml(): Kind {
  const example = readFileSync(new URL('../../examples/elevhalsa/klausul.yaml', import.meta.url), 'utf8');
  const documents = [procurement, example, ...Object.values(traps).flat()].filter((text) => typeof text === 'string');
  return {
    name: 'yaml',
    material: `${documents.length} files, ${tokens.length} tokens`,
    trial(random) {
      let text = random.chance(0.7) ? random.pick([procurement, example]) : random.pick(documents);
      for (let count = 1 + random.below(4); count > 0; count--) text = random.pick(mutations)(text, random);
      const isCounted = random.chance(0.01);
      return {text, extension: 'yaml', origin: 'klausul.yaml', check: (tried) => check(tried, isCounted)};
    },
  };
}

const tokens = [
  ...[
    ': ',
    '- ',
    '? ',
    '# ',
    '| ',
    '|\n',
    '>-\n',
    '&a ',
    '*a',
    '!x ',
    '!!str ',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '<<: ',
    '"',
    "'",
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    '\t',
    '  ',
    '\n',
    '\r',
    '\r\n',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\0',
    'å',
    '😀',
    '\ud800',
    '~',
    'null',
  ],
  ...['__proto__: 1\n', 'constructor: x\n', 'klausul:\n', 'K: 4\n', 'name: x\n', '0x1F', '1e999', '.inf', '2026-02-31'],
];

type Mutation = (text: string, random: Random) => string;

const mutations: readonly Mutation[] = [
  (text, random) => cut(text, random.below(text.length + 1), random.below(3), random.pick(tokens)),
  (text, random) => cut(text, random.below(text.length + 1), 1, ''),
  (text, random) => cut(text, random.below(text.length + 1), random.below(40), ''),
  (text, random) => onLines(text, random, (line) => [line, line]),
  (text, random) => onLines(text, random, () => []),
  (text, random) => onLines(text, random, (line) => [random.pick([' ', '  ', '\t', '- ']) + line]),
  (text, random) => onLines(text, random, (line) => [line.replace(/^ +/, '')]),
  (text, random) => onLines(text, random, (line) => Array<string>(1 + random.below(200)).fill(line)),
  (text, random) => cut(text, random.below(text.length + 1), 0, random.pick(tokens).repeat(1 + random.below(300))),
];

function cut(text: string, at: number, length: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + length);
}

function onLines(text: string, random: Random, change: (line: string) => readonly string[]): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  return [...lines.slice(0, at), ...change(lines[at] ?? ''), ...lines.slice(at + 1)].join('\n');
}

function check(text: string, isCounted: boolean): undefined {
  const {root, problems} = readYaml(text);
  for (const {start, end} of problems)
    must(0 <= start && start <= end && end <= text.length, 'a problem lies in the text');
  if (root) checkPlaces(root, text);
  const {judgement} = judgeText({yaml: text, documents: '# Krav\n'});
  if (judgement.state === 'unreadable') {
    must(judgement.problems.length > 0, 'what cannot be read is told of');
    must(judgement.problems.length <= mostProblems + 1, 'no more is told than anyone would read');
  }
  judgeText({documents: `---\nklausul:\n${text.replace(/^/gm, '  ')}\n---\n\n# Krav\n`});
  if (isCounted) {
    const steps = total(stepsOf(() => judgeText({yaml: text, documents: '# Krav\n'})));
    const own = total(stepsOf(() => readYaml(text)));
    must(own <= mostSteps(text), `reading takes ${own} steps for ${text.length} characters`);
    must(steps <= 20 * mostSteps(text) + 3_000_000, `judging takes ${steps} steps for ${text.length} characters`);
  }
  if (root && problems.length === 0) checkEdits(text, root);
  return undefined;
}

function checkPlaces(node: YamlNode, text: string): void {
  must(0 <= node.start && node.start <= node.end && node.end <= text.length, 'a node lies in the text');
  if (node.kind === 'sequence') for (const item of node.items) checkPlaces(item, text);
  if (node.kind !== 'mapping') return;
  for (const {key, value} of node.entries) {
    must(key.end <= value.start, 'a key stands before its value');
    checkPlaces(value, text);
  }
}

/** An edit changes what it says, and nothing else. */
function checkEdits(text: string, root: YamlNode): void {
  const before = readYaml(text).value;
  if (typeof before !== 'object' || before === null || Array.isArray(before)) return;
  for (const [splice, expected] of [
    [setValue(text, root, ['name'], 'Nytt: # namn'), {...before, name: 'Nytt: # namn'}],
    [setValue(text, root, ['nyckel'], 7), {...before, nyckel: 7}],
    [appendItem(text, root, ['lista'], {a: 1}), {...before, lista: [...listOf(before), {a: 1}]}],
  ] as const) {
    if (!splice) continue;
    const after = readYaml(applySplices(text, [splice]));
    must(after.problems.length === 0, `an edited file can be read: ${after.problems[0]?.code}`);
    must(sorted(after.value) === sorted(expected), 'an edit leaves the rest as it was');
  }
}

function listOf(value: object): readonly unknown[] {
  const {lista} = value as {lista?: unknown};
  return Array.isArray(lista) ? lista : [];
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
