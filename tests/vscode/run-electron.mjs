import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath} from '@vscode/test-electron';
import {openChannel} from './channel.mjs';
import {cache} from './install.mjs';
import {closingAll, endGroup, untilLimit} from './processes.mjs';
import {openSession, suiteRunner} from './session.mjs';

/** Runs the suites in a downloaded VS Code for the desktop; resolves with the outcome. Screenshots are not taken here. */
export async function runInElectron(options) {
  const executable = await downloadAndUnzipVSCode({cachePath: join(cache, 'electron')});
  return closingAll(async (later) => {
    const limit = untilLimit(options.seconds);
    later(limit.clear);
    const session = await openSession(options);
    later(session.close);
    let outcome;
    const channel = await openChannel({
      report(counts) {
        outcome = counts;
      },
      begin() {},
      screenshot() {},
    });
    later(channel.close);

    const profile = ['--user-data-dir', session.data, '--extensions-dir', session.extensions];
    if (options.vsix) await install(executable, [...profile, '--install-extension', options.vsix]);
    const vscode = spawn(executable, [session.workspace, ...profile, ...desktopArguments(session, options)], {
      env: {...process.env, ...session.environment(channel)},
      detached: process.platform !== 'win32',
      stdio: 'inherit',
    });
    later(() => endGroup(vscode));
    const [code, signal] = await Promise.race([once(vscode, 'exit'), limit.reached]);
    if (!outcome) throw new Error(`VS Code ended with ${signal ?? `code ${code}`} before the suite had reported`);
    return outcome;
  });
}

function desktopArguments(session, {extension, kind, language, restricted}) {
  return [
    `--extensionDevelopmentPath=${extension ?? session.emptyExtension}`,
    `--extensionDevelopmentKind=${kind}`,
    `--extensionTestsPath=${suiteRunner}`,
    ...['--locale', language, '--skip-welcome', '--skip-release-notes', '--disable-updates', '--disable-telemetry'],
    ...['--no-sandbox', '--disable-gpu-sandbox'],
    ...(restricted ? [] : ['--disable-workspace-trust']),
  ];
}

async function install(executable, args) {
  const windows = process.platform === 'win32';
  const cli = spawn(resolveCliPathFromVSCodeExecutablePath(executable), args, {stdio: 'inherit', shell: windows});
  const [code] = await once(cli, 'exit');
  if (code !== 0) throw new Error(`The extension could not be installed: exit code ${code}`);
}
