// Loaded into a measured process with `--require`: when it ends, its peak memory in KB goes to the file that is named.
// Linux hands a parent's peak on to its children in maxRSS, so the peak of this program itself is asked for there. It is
// that of the process with all its threads.
const {readFileSync, writeFileSync} = require('node:fs');
const {isMainThread} = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    writeFileSync(process.env.KLAUSUL_BENCH_MEMORY, String(ownPeak() ?? process.resourceUsage().maxRSS));
  });
}

function ownPeak() {
  try {
    const found = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'));
    return found ? Number(found[1]) : undefined;
  } catch {
    return undefined;
  }
}
