// Loaded into a measured process with `--require`: when it ends, its peak memory in KB goes to the file that is named.
// Linux hands a parent's peak on to its children in maxRSS, so the peak of this program itself is asked for there.
const {readFileSync, writeFileSync} = require('node:fs');

process.on('exit', () => {
  writeFileSync(process.env.KLAUSUL_BENCH_MEMORY, String(ownPeak() ?? process.resourceUsage().maxRSS));
});

function ownPeak() {
  try {
    return /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
