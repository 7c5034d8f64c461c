import {version} from './version.ts';

/** The process: `--version` answers before anything else is loaded. */
const [first, ...rest] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && rest.length === 0) {
  process.stdout.write(`${version}\n`);
} else {
  // A reader such as `head` may leave before all is said.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const {main} = await import('./main.ts');
  process.exitCode = await main({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    environment: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    catalogFile: new URL('./catalog.json', import.meta.url),
  });
}
