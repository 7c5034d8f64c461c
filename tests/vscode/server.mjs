import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {endGroup} from './processes.mjs';

const answersWithin = 30_000;

/** Starts the VS Code server on a free port; resolves when it answers. */
export async function startServer(tools, {args, env}) {
  const server = spawnServer(tools, {args: [...args, ...serving], env});
  const port = await new Promise((resolve, reject) => {
    const refuse = (reason) => {
      server.stop();
      reject(new Error(`The VS Code server ${reason}\n${server.log()}`));
    };
    const limit = setTimeout(refuse, answersWithin, `did not start within ${answersWithin / 1000} s`);
    server.child.once('exit', (code) => refuse(`ended with exit code ${code}`));
    server.child.stdout.on('data', () => {
      const listening = /Extension host agent listening on (\d+)/.exec(server.log());
      if (!listening) return;
      clearTimeout(limit);
      resolve(Number(listening[1]));
    });
  });
  return {port, log: server.log, stop: server.stop};
}

const serving = [
  ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
  // Since about VS Code 1.130 the workbench ignores the address of a test suite without this.
  '--enable-smoke-test-driver',
  // When this harness is killed outright, the server finds itself alone and ends after five minutes.
  ...['--enable-remote-auto-shutdown', '--reconnection-grace-time', '5'],
];

/** Installs a packed extension, as a user would from a `.vsix` file. */
export async function installExtension(tools, vsix, {args, env}) {
  const server = spawnServer(tools, {args: [...args, '--install-extension', vsix], env});
  const limit = setTimeout(server.stop, answersWithin);
  const [code] = await once(server.child, 'exit');
  clearTimeout(limit);
  if (code !== 0) throw new Error(`${vsix} could not be installed\n${server.log()}`);
}

function spawnServer({node, vscode}, {args, env}) {
  const child = spawn(node, ['out/server-main.js', '--accept-server-license-terms', ...args], {
    cwd: vscode,
    env,
    detached: true, // A process group of its own, so that extension host and watchers end with it.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return {child, log: () => output, stop: () => endGroup(child)};
}
