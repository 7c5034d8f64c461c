import {compileRelease} from '../catalogue/compile-release.ts';
import {type CatalogueFile, readCatalogue} from '../catalogue/read-catalogue.ts';
import {nameOf, type Releases, withLive} from '../catalogue/releases.ts';
import type {Bilingual} from '../text/language.ts';
import {joinPath} from '../workspace/paths.ts';
import {folderFault, readFaults, type Workspace} from '../workspace/workspace.ts';

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
  if ('fault' in files) return files;
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

/** The YAML of a catalogue's folder. With a file that cannot be read none is given: its requirements would be demanded of nobody. */
async function catalogueFiles(
  workspace: Workspace,
  folder: string,
): Promise<readonly CatalogueFile[] | {readonly fault: Bilingual}> {
  const found: CatalogueFile[] = [];
  for (const inner of ['', 'families', 'scales']) {
    const here = inner === '' ? folder : joinPath(folder, inner);
    const entries = await workspace.list(here);
    if ('fault' in entries) return unreadable(here, folderFault(entries.fault));
    for (const {name, kind} of entries) {
      if (kind !== 'file' || !name.endsWith('.yaml') || name.startsWith('klausul.')) continue;
      const read = await workspace.read(joinPath(here, name));
      if (read && 'fault' in read) return unreadable(joinPath(here, name), readFaults[read.fault]);
      if (read) found.push({file: joinPath(inner, name), text: read.text});
    }
  }
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function unreadable(path: string, {sv, en}: Bilingual): {readonly fault: Bilingual} {
  return {
    fault: {sv: `Katalogen går inte att läsa. ${path}: ${sv}`, en: `The catalogue cannot be read. ${path}: ${en}`},
  };
}
