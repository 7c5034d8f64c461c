/**
 * Writes the pages of `docs/` that are made from the code: what a rule is, is said once, in its file and on its page.
 * With `--check` nothing is written, and the exit code is 1 when a page is not as it would be written.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {format} from 'prettier';
import {rules} from '../core/src/index.ts';
import {at} from './paths.ts';

type Language = 'sv' | 'en';

const rulesFolder = 'core/src/rules';

/** Every page that is generated, by its path. A new one joins here. */
const pages: Readonly<Record<string, () => Promise<string>>> = {'docs/rules.md': rulesPage};

/** The index of all rules: what each reports, how severe it is, and the page that says the rest. */
async function rulesPage(): Promise<string> {
  const rows = await Promise.all(rules.map(async ({id, severity}) => ({id, severity, what: await whatIsReported(id)})));
  return `# Rules

What \`klausul validate\` and the editor look for. Each rule has a page with the reason, an example of what is wrong and what is right, and what to do. A rule's severity is changed in \`klausul.config.yaml\`, with \`off\` to leave it out:

\`\`\`yaml
format: 1
rules:
  classification/outdated: error
  clause/duplicate: off
\`\`\`

${table(['Rule', 'Severity', 'What it reports'], rows, 'en')}

[How the pages are written](${linkTo('README')}): their examples are run as tests.

## På svenska

Varje regel har en sida med skäl, exempel och åtgärd. Allvarlighetsgraden ändras i \`klausul.config.yaml\`; \`off\` stänger av regeln.

${table(['Regel', 'Grad', 'Vad den anger'], rows, 'sv')}
`;
}

const severityWords = {
  en: {error: 'error', warning: 'warning', information: 'information'},
  sv: {error: 'fel', warning: 'varning', information: 'upplysning'},
};

interface Row {
  readonly id: string;
  readonly severity: keyof (typeof severityWords)['en'];
  readonly what: Readonly<Record<Language, string>>;
}

function table(heads: readonly string[], rows: readonly Row[], language: Language): string {
  const lines = rows.map(
    ({id, severity, what}) => `| [${id}](${linkTo(id)}) | ${severityWords[language][severity]} | ${what[language]} |`,
  );
  return [`| ${heads.join(' | ')} |`, '| --- | --- | --- |', ...lines].join('\n');
}

function linkTo(page: string): string {
  return `../${rulesFolder}/${page}.md`;
}

/** What a rule reports, from its page: the first paragraph under “What”, and under “På svenska”. */
async function whatIsReported(id: string): Promise<Row['what']> {
  const text = await readFile(at(rulesFolder, `${id}.md`), 'utf8');
  const paragraphUnder = (heading: string) => {
    const found = new RegExp(`^## ${heading}\\n\\n(.+)$`, 'm').exec(text)?.[1];
    if (found === undefined) throw new Error(`The page of ${id} has nothing under “${heading}”`);
    return found.replace(/^(?:Reports|Regeln anger) (.)/, (_, first: string) => first.toUpperCase());
  };
  return {en: paragraphUnder('What'), sv: paragraphUnder('På svenska')};
}

const check = process.argv.includes('--check');
let stale = false;
for (const [path, write] of Object.entries(pages)) {
  const wanted = await format(await write(), {parser: 'markdown'});
  const found = await readFile(at(path), 'utf8').catch(() => undefined);
  if (found === wanted) continue;
  stale = true;
  if (check) process.stderr.write(`${path} is not as it is generated: run npm run generate\n`);
  else await writeFile(at(path), wanted);
}
if (check && stale) process.exitCode = 1;
