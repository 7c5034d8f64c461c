import {compileRelease} from '../catalogue/compile-release.ts';
import {type CatalogueFile, readCatalogue} from '../catalogue/read-catalogue.ts';
import {nameOf, type Releases, withLive} from '../catalogue/releases.ts';
import type {Bilingual} from '../text/language.ts';
import {joinPath} from '../workspace/paths.ts';
import type {Workspace} from '../workspace/workspace.ts';

/**
 * The releases beside the catalogue that a folder's YAML is, or why it cannot be used. `folder` is undefined when what
 * was written leads out of the workspace.
 */
export async function readLiveCatalogue(
  workspace: Workspace,
  folder: string | undefined,
  written: string,
  releases: Releases,
): Promise<{readonly releases: Releases} | {readonly fault: Bilingual}> {
  const files = folder === undefined ? [] : await catalogueFiles(workspace, folder);
  if (files.length === 0) {
    return {
      fault: {
        sv: `I ”${written}” finns ingen katalog. Skriv sökvägen till en mapp i arbetsmappen som har catalog.yaml.`,
        en: `There is no catalogue in “${written}”. Write the path of a folder in the workspace that has catalog.yaml.`,
      },
    };
  }
  const {sources, problems} = readCatalogue(files);
  const live = compileRelease(sources);
  const [first] = problems;
  if (!live || first) {
    return {
      fault: {
        sv: `Katalogen i ”${written}” har fel. Kör ”klausul catalog check”. ${first?.file ?? ''}: ${first?.message.sv ?? ''}`,
        en: `The catalogue in “${written}” has faults. Run “klausul catalog check”. ${first?.file ?? ''}: ${first?.message.en ?? ''}`,
      },
    };
  }
  if (releases.names.some((name) => nameOf(name) === nameOf(live))) {
    return {
      fault: {
        sv: `Katalogen i ”${written}” kallar sig ${nameOf(live)}, som redan är en fryst utgåva. Höj ”version” i catalog.yaml.`,
        en: `The catalogue in “${written}” calls itself ${nameOf(live)}, which is a frozen release already. Raise “version” in catalog.yaml.`,
      },
    };
  }
  return {releases: withLive(releases, live)};
}

/** The YAML of a catalogue's folder. What cannot be read is left out: the catalogue then lacks it, and that is told. */
async function catalogueFiles(workspace: Workspace, folder: string): Promise<readonly CatalogueFile[]> {
  const found: CatalogueFile[] = [];
  for (const inner of ['', 'families', 'scales']) {
    const here = inner === '' ? folder : joinPath(folder, inner);
    for (const {name, kind} of await workspace.list(here)) {
      if (kind !== 'file' || !name.endsWith('.yaml') || name.startsWith('klausul.')) continue;
      const read = await workspace.read(joinPath(here, name));
      if (read && 'text' in read) found.push({file: joinPath(inner, name), text: read.text});
    }
  }
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}
