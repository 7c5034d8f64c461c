import {cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** What VS Code is told to run. */
export const suiteRunner = fileURLToPath(new URL('suite.cjs', import.meta.url));

/** The temporary folder of one run: a copy of the workspace, and a home and user data that nobody has used before. */
export async function openSession({workspace, extension, suites, kind, language}) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'klausul-')));
  const session = {
    folder,
    workspace: join(folder, 'workspace', basename(workspace)),
    data: join(folder, 'data'),
    extensions: join(folder, 'extensions'),
    /** Takes the place of the extension under test when that one is installed from a package. */
    emptyExtension: join(folder, 'empty'),
    home: join(folder, 'home'),
    /** What the tests see of this run, see suite.cjs and harness.cjs. */
    environment: (channel) => ({KLAUSUL_TEST_CHANNEL: channel.address, KLAUSUL_TEST_SUITES: suites}),
    close: () => rm(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200}),
  };
  await cp(workspace, session.workspace, {recursive: true});
  for (const name of ['data/User', 'extensions', 'empty', 'home']) await mkdir(join(folder, name), {recursive: true});
  const placed = kind === 'web' ? await placedInBrowser(extension) : {};
  await writeJson(join(session.data, 'User/settings.json'), {...settings, ...placed});
  await writeJson(join(session.emptyExtension, 'package.json'), emptyManifest);
  if (language !== 'en') await writeLanguagePack(session.data, language);
  return session;
}

/** A window without news, AI, look-ups and questions. */
const settings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'json.schemaDownload.enable': false,
  'npm.fetchOnlinePackageInfo': false,
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Web worker instead of Node. The address parameter `extensionDevelopmentKind` has no effect in VS Code 1.139, this has. */
async function placedInBrowser(extension) {
  const {publisher, name} = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));
  return {'remote.extensionKind': {[`${publisher}.${name}`]: ['web']}};
}

const emptyManifest = {name: 'empty', publisher: 'klausul-tests', version: '0.0.0', engines: {vscode: '*'}};

/**
 * VS Code takes up a display language only when its list of language packs has it. The pack listed here translates
 * nothing, so the workbench stays English, but extensions see the language and get their own translations.
 */
async function writeLanguagePack(data, language) {
  const translation = join(data, `vscode.${language}.json`);
  await writeJson(translation, {contents: {}});
  await writeJson(join(data, 'languagepacks.json'), {
    [language]: {
      hash: 'klausul-tests',
      label: language,
      extensions: [{extensionIdentifier: {id: `klausul-tests.${language}`}, version: '0.0.0'}],
      translations: {vscode: translation},
    },
  });
}

const writeJson = (path, value) => writeFile(path, JSON.stringify(value, undefined, 2));
