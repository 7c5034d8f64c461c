import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A new folder, removed when this process ends, also when it is told to. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'klausul-bench-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

// Without a listener a signal ends the process before its `exit` listeners.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
