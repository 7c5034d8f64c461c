import {findFrontMatter} from '../markdown/front-matter.ts';
import {nodeAt, readYaml} from '../yaml/read-yaml.ts';
import {folderOf, joinPath, pathAmong, resolvePath} from './paths.ts';
import type {NamedDocument, ProcurementSource} from './source.ts';
import type {Workspace} from './workspace.ts';

/**
 * A procurement with the documents of the workspace that it names under `met-elsewhere` and does not own: a framework's
 * terms in another folder, an agreement kept as PDF. What is not there, or leads out of the workspace, is left out.
 */
export async function withNamedDocuments(workspace: Workspace, source: ProcurementSource): Promise<ProcurementSource> {
  const named: NamedDocument[] = [];
  const folder = folderOf(source.descriptor.file);
  const own = source.documents.map(({file}) => file);
  const paths = new Set(documentsNamedIn(source).map((written) => resolvePath(folder, written)));
  for (const path of paths) {
    if (path === undefined || pathAmong(own, path) !== undefined) continue;
    const found = await readNamed(workspace, path);
    if (found) named.push(found);
  }
  return named.length > 0 ? {...source, named} : source;
}

async function readNamed(workspace: Workspace, path: string): Promise<NamedDocument | undefined> {
  const entries = await workspace.list(folderOf(path));
  if ('fault' in entries) return undefined;
  const files = entries.filter(({kind}) => kind === 'file').map(({name}) => joinPath(folderOf(path), name));
  const file = pathAmong(files, path);
  if (file === undefined) return undefined;
  if (!/\.(?:md|markdown)$/i.test(file)) return {file};
  const read = await workspace.read(file);
  return read && 'text' in read ? {file, text: read.text} : undefined;
}

/** Whatever stands as a document under `met-elsewhere`, as written; what cannot be read is told of later. */
function documentsNamedIn({descriptor: {text, kind}}: ProcurementSource): readonly string[] {
  if (!text.includes('met-elsewhere')) return [];
  const matter = kind === 'yaml' ? {text, start: 0} : findFrontMatter(text);
  const {root} = readYaml(matter?.text ?? '');
  const path = kind === 'yaml' ? ['met-elsewhere'] : ['klausul', 'met-elsewhere'];
  const list = root && nodeAt(root, path);
  if (list?.kind !== 'sequence') return [];
  return list.items.flatMap((item) => {
    const document = nodeAt(item, ['document']);
    return document?.kind === 'scalar' && typeof document.value === 'string' ? [document.value] : [];
  });
}
