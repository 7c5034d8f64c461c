/**
 * Writes the pages of `docs/` that are made from the code: what a rule is, is said once, in its file and on its page.
 * With `--check` nothing is written, and the exit code is 1 when a page is not as it would be written.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {build} from 'esbuild';
import {format} from 'prettier';

const root = new URL('..', import.meta.url);
const rulesFolder = 'core/src/rules';

/** Every page that is generated, by its path. A new one joins here. */
const pages = {'docs/rules.md': rulesPage};

/** The index of all rules: what each reports, how severe it is, and the page that says the rest. */
async function rulesPage() {
  const {rules} = await importCore();
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

function table(heads, rows, language) {
  const lines = rows.map(
    ({id, severity, what}) => `| [${id}](${linkTo(id)}) | ${severityWords[language][severity]} | ${what[language]} |`,
  );
  return [`| ${heads.join(' | ')} |`, '| --- | --- | --- |', ...lines].join('\n');
}

function linkTo(page) {
  return `../${rulesFolder}/${page}.md`;
}

/** What a rule reports, from its page: the first paragraph under “What”, and under “På svenska”. */
async function whatIsReported(id) {
  const text = await readFile(new URL(`${rulesFolder}/${id}.md`, root), 'utf8');
  const paragraphUnder = (heading) => {
    const found = new RegExp(`^## ${heading}\\n\\n(.+)$`, 'm').exec(text)?.[1];
    if (found === undefined) throw new Error(`The page of ${id} has nothing under “${heading}”`);
    return found.replace(/^(?:Reports|Regeln anger) (.)/, (_, first) => first.toUpperCase());
  };
  return {en: paragraphUnder('What'), sv: paragraphUnder('På svenska')};
}

/** The core's public API, bundled so that Node can run it. */
async function importCore() {
  const bundled = await build({
    entryPoints: [new URL('core/src/index.ts', root).pathname],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  const code = Buffer.from(bundled.outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

const check = process.argv.includes('--check');
let stale = false;
for (const [path, write] of Object.entries(pages)) {
  const wanted = await format(await write(), {parser: 'markdown'});
  const found = await readFile(new URL(path, root), 'utf8').catch(() => undefined);
  if (found === wanted) continue;
  stale = true;
  if (check) process.stderr.write(`${path} is not as it is generated: run npm run generate\n`);
  else await writeFile(new URL(path, root), wanted);
}
if (check && stale) process.exitCode = 1;
