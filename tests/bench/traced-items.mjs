import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Writes the demands of a report as specification items of OpenFastTrace, one file a procurement: what is demanded needs
 * coverage, what is covered has an item that covers it. Gives the number of items.
 */
export function writeTracedItems(folder, {procurements}) {
  mkdirSync(folder, {recursive: true});
  let items = 0;
  for (const [index, {name, demands}] of procurements.entries()) {
    const text = [`# ${name}`];
    for (const {requirement, level, status} of demands) {
      if (status === 'buyer' || status === 'not-applicable') continue;
      const id = `p${index}-${requirement}`;
      text.push(`## ${requirement}\n\`req~${id}~1\`\n\nAsked for at level ${level}.\n\nNeeds: clause`);
      items++;
      if (status !== 'covered') continue;
      text.push(
        `### Clause\n\`clause~${id}~1\`\n\nThe clause that stands in the document.\n\nCovers:\n\n* \`req~${id}~1\``,
      );
      items++;
    }
    writeFileSync(join(folder, `${index}.md`), `${text.join('\n\n')}\n`);
  }
  return items;
}
