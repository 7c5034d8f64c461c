import {version} from './version.ts';

/** The process: `--version` answers before anything else is loaded. */
const [first, ...rest] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && rest.length === 0) {
  process.stdout.write(`${version}\n`);
} else {
  // A reader such as `head` may leave before all is said: the work goes on, and the exit code stands.
  for (const output of [process.stdout, process.stderr]) {
    output.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const {main} = await import('./main.ts');
  try {
    process.exitCode = await main({
      argv: process.argv.slice(2),
      cwd: process.cwd(),
      environment: process.env,
      stdout: process.stdout,
      stderr: process.stderr,
      catalogFile: new URL('./catalog.json', import.meta.url),
      catalogFolder: new URL('./requirement-catalog/', import.meta.url),
    });
  } catch (error) {
    // A bug of ours. Exit code 1 would say that a procurement has an error.
    console.error(error);
    process.exitCode = 2;
  }
}
