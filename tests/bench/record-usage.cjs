// Loaded into a measured process with `--require`: when it ends, its peak memory in KB and its processor time in
// microseconds go to the file that is named. Linux hands a parent's peak on to its children in maxRSS, so the peak of
// this program itself is asked for there.
const {readFileSync, writeFileSync} = require('node:fs');

process.on('exit', () => {
  const {user, system} = process.cpuUsage();
  const memory = ownPeak() ?? process.resourceUsage().maxRSS;
  writeFileSync(process.env.KLAUSUL_BENCH_USAGE, JSON.stringify({memory, processor: user + system}));
});

function ownPeak() {
  try {
    const found = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'));
    return found ? Number(found[1]) : undefined;
  } catch {
    return undefined;
  }
}
