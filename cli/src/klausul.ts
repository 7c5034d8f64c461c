import {environmentLanguage, exit} from './host.ts';
import {version} from './version.ts';

/** The process: `--version` answers before anything else is loaded. */
const argv = process.argv.slice(2);
watch(process.stdout, (code) =>
  fail(`Resultatet gick inte att skriva ut (${code}).`, `The results could not be written (${code}).`),
);
// Talk that nobody gets changes nothing.
watch(process.stderr, () => undefined);

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) process.stdout.write(`${version}\n`);
else await run();

async function run(): Promise<void> {
  const cwd = currentFolder();
  if (cwd === undefined) {
    fail(
      'Mappen som du står i finns inte längre. Gå till en annan mapp och kör kommandot igen.',
      'The folder that you are in is gone. Go to another folder and run the command again.',
    );
    return;
  }
  const {main} = await import('./main.ts');
  try {
    end(
      await main({
        argv,
        cwd,
        environment: process.env,
        stdout: process.stdout,
        stderr: process.stderr,
        releases: new URL('./releases/', import.meta.url),
        catalogFolder: new URL('./requirement-catalog/', import.meta.url),
        workerFile: new URL('./worker.js', import.meta.url),
      }),
    );
  } catch (error) {
    // A bug of ours. Exit code 1 would say that a procurement has an error.
    console.error(error);
    end(exit.notJudged);
  }
}

/** The folder that the command is given in; undefined when somebody has removed it. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/** Listens to faults of an output. A reader such as `head` may leave before all is said: the work goes on, and the exit code stands. */
function watch(output: NodeJS.WriteStream, onFault: (code: string) => void): void {
  let told = false;
  output.on('error', ({code = ''}: NodeJS.ErrnoException) => {
    if (told || code === 'EPIPE') return;
    told = true;
    onFault(code);
  });
}

function fail(sv: string, en: string): void {
  process.stderr.write(`klausul: ${environmentLanguage({environment: process.env}) === 'sv' ? sv : en}\n`);
  end(exit.notJudged);
}

/** The exit code: the weightiest of what was found and of what went wrong with telling it, whichever comes first. */
function end(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}
