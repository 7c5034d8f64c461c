/** Prints which room imports which, in the order that they are built in, and fails on an arrow that runs back. */
import {readArrows} from './arrows.ts';
import {packages} from './packages.ts';
import {repository} from './paths.ts';

const {arrows, faults} = readArrows(repository, packages);
for (const [name, found] of arrows) {
  console.log(`${name}: ${found.length} arrows`);
  for (const from of new Set(found.map((arrow) => arrow.from))) {
    const targets = found.filter((arrow) => arrow.from === from).map(({to, count}) => `${to} ${count}`);
    console.log(`  ${from} → ${targets.join(', ')}`);
  }
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
