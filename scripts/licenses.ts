import {readdir, readFile} from 'node:fs/promises';
import type {Metafile} from 'esbuild';
import {at} from './paths.ts';

/** The licences of every library whose code stands in what was bundled, for those who get it. Throws when one has none. */
export async function licensesOf(...bundles: readonly Metafile[]): Promise<string> {
  const inputs = bundles.flatMap((bundle) => Object.keys(bundle.inputs));
  const names = inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  const texts = [...new Set(names)].sort().map(async (name) => {
    const folder = at('node_modules', name);
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} is bundled but has no licence`);
    return `${name}\n\n${(await readFile(at('node_modules', name, file), 'utf8')).trim()}\n`;
  });
  return `Libraries in this program, each with its licence.\n\n${(await Promise.all(texts)).join('\n---\n\n')}`;
}
