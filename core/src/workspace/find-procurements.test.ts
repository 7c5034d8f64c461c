import {describe, expect, test} from 'vitest';
import {findProcurements} from './find-procurements.ts';
import type {ProcurementSource} from './source.ts';
import type {Entry, ReadResult, Workspace} from './workspace.ts';

/** A workspace in memory; a text may be a reason why it cannot be read. It counts how often each file was read. */
class Memory implements Workspace {
  readonly reads = new Map<string, number>();

  constructor(private readonly files: Readonly<Record<string, string | {readonly fault: 'not-utf-8'}>>) {}

  read(file: string): ReadResult {
    this.reads.set(file, (this.reads.get(file) ?? 0) + 1);
    const content = this.files[file];
    if (content === undefined) return undefined;
    return typeof content === 'string' ? {text: content} : content;
  }

  list(folder: string): readonly Entry[] {
    const entries = new Map<string, Entry>();
    for (const file of Object.keys(this.files)) {
      if (folder !== '' && !file.startsWith(`${folder}/`)) continue;
      const [name = '', ...rest] = file.slice(folder === '' ? 0 : folder.length + 1).split('/');
      entries.set(name, {name, kind: rest.length > 0 ? 'folder' : 'file'});
    }
    return [...entries.values()].reverse();
  }
}

const single = '---\nklausul:\n  format: 1\n---\n\n# Lån\n';

/** A municipality's repository: two procurements, one inside the other, a single file, and what belongs to nobody. */
const repository = {
  'README.md': '# Upphandlingar\n',
  'elevhalsa/klausul.yaml': 'format: 1\n',
  'elevhalsa/00-foreskrifter.md': '# Föreskrifter\n',
  'elevhalsa/bilagor/21-krav.MD': '# Krav\n',
  'elevhalsa/bilagor/egen-upphandling.md': single,
  'elevhalsa/anteckningar.txt': 'x',
  'elevhalsa/.arkiv/gammalt.md': '# Gammalt\n',
  'elevhalsa/node_modules/paket/README.md': '# Paket\n',
  'elevhalsa/tillval/klausul.yaml': 'format: 1\n',
  'elevhalsa/tillval/krav.md': '# Krav\n',
  'elevhalsa/tillval/djupt/mer.md': '# Mer\n',
  'lan.md': single,
  'övrigt/brev.md': '# Brev\n',
};

async function find(files: ConstructorParameters<typeof Memory>[0], ...paths: string[]) {
  const nothing: string[] = [];
  const sources: ProcurementSource[] = [];
  for await (const source of findProcurements(new Memory(files), paths, (path) => nothing.push(path)))
    sources.push(source);
  return {
    nothing,
    found: sources.map(({path, descriptor}) => `${path || '.'} (${descriptor.file})`),
    documents: Object.fromEntries(sources.map(({path, documents}) => [path, documents.map(({file}) => file)])),
    problems: sources.flatMap(({problems}) => problems.map(({file, message}) => `${file}: ${message.en}`)),
  };
}

const elevhalsa = 'elevhalsa (elevhalsa/klausul.yaml)';
const tillval = 'elevhalsa/tillval (elevhalsa/tillval/klausul.yaml)';
const egen = 'elevhalsa/bilagor/egen-upphandling.md (elevhalsa/bilagor/egen-upphandling.md)';
const lan = 'lan.md (lan.md)';

describe('a path stands for', () => {
  test.each([
    ['the whole repository', '', [elevhalsa, egen, tillval, lan]],
    ['a folder with what lies below it', 'elevhalsa', [elevhalsa, egen, tillval]],
    ['a procurement alone, by its klausul.yaml', 'elevhalsa/klausul.yaml', [elevhalsa]],
    ['a nested procurement', 'elevhalsa/tillval', [tillval]],
    ['the procurement that owns a document', 'elevhalsa/00-foreskrifter.md', [elevhalsa]],
    ['… in a folder of it, whatever the case of .md', 'elevhalsa/bilagor/21-krav.MD', [elevhalsa]],
    ['… the nearest one', 'elevhalsa/tillval/djupt/mer.md', [tillval]],
    ['a file that is a procurement of its own', 'elevhalsa/bilagor/egen-upphandling.md', [egen]],
    ['what lies in a folder of a procurement', 'elevhalsa/bilagor', [egen]],
    ['the procurement around a folder that holds none', 'elevhalsa/tillval/djupt', [tillval]],
    ['a single file', 'lan.md', [lan]],
  ])('%s', async (_, path, expected) => {
    const {found, nothing} = await find(repository, path);
    expect(found).toEqual(expected);
    expect(nothing).toEqual([]);
  });

  test.each(['README.md', 'övrigt', 'övrigt/brev.md', 'finns-inte', 'finns-inte.md', 'finns-inte/klausul.yaml'])(
    'nothing: %s',
    async (path) => {
      expect(await find(repository, path)).toMatchObject({found: [], nothing: [path]});
    },
  );

  test('paths that lead to the same count once, and the order is by path whatever was asked first', async () => {
    const paths = ['lan.md', 'elevhalsa/tillval/krav.md', 'elevhalsa', 'elevhalsa/klausul.yaml', 'lan.md', 'övrigt'];
    const {found, nothing} = await find(repository, ...paths);
    expect(found).toEqual([elevhalsa, egen, tillval, lan]);
    expect(nothing).toEqual(['övrigt']);
  });

  test('the order is folder by folder, not letter by letter', async () => {
    const files = Object.fromEntries(['a-b', 'a', 'a/c', 'B', 'å'].map((folder) => [`${folder}/klausul.yaml`, '']));
    expect((await find(files, '')).found.map((line) => line.split(' ')[0])).toEqual(['B', 'a', 'a/c', 'a-b', 'å']);
  });

  test('a folder that is named like a document', async () => {
    const files = {'krav.md/klausul.yaml': '', 'krav.md/a.md': '# A\n'};
    expect((await find(files, 'krav.md')).found).toEqual(['krav.md (krav.md/klausul.yaml)']);
    expect((await find(files, '')).documents).toEqual({'krav.md': ['krav.md/a.md']});
  });

  test('the workspace itself', async () => {
    const files = {'klausul.yaml': '', 'b.md': '# B\n', 'a/c.md': '# C\n'};
    expect(await find(files, '')).toMatchObject({found: ['. (klausul.yaml)'], documents: {'': ['a/c.md', 'b.md']}});
    expect((await find(files, 'a/c.md')).found).toEqual(['. (klausul.yaml)']);
  });
});

describe('a procurement owns', () => {
  test('the Markdown below its folder, but not what is hidden, installed, nested or its own procurement', async () => {
    expect((await find(repository, '')).documents).toEqual({
      elevhalsa: ['elevhalsa/00-foreskrifter.md', 'elevhalsa/bilagor/21-krav.MD'],
      'elevhalsa/tillval': ['elevhalsa/tillval/djupt/mer.md', 'elevhalsa/tillval/krav.md'],
      'elevhalsa/bilagor/egen-upphandling.md': ['elevhalsa/bilagor/egen-upphandling.md'],
      'lan.md': ['lan.md'],
    });
  });

  test('a folder that happens to be named klausul.yaml nests nothing', async () => {
    const files = {'a/klausul.yaml': '', 'a/b/klausul.yaml/x.txt': '', 'a/b/krav.md': '# Krav\n'};
    expect(await find(files, '')).toMatchObject({found: ['a (a/klausul.yaml)'], documents: {a: ['a/b/krav.md']}});
  });

  test('files that cannot be read are its problems', async () => {
    const files = {
      'a/klausul.yaml': 'format: 1\n',
      'a/krav.md': {fault: 'not-utf-8'} as const,
      'b/klausul.yaml': {fault: 'not-utf-8'} as const,
      'b/krav.md': '# Krav\n',
    };
    const {found, problems} = await find(files, '');
    expect(found).toEqual(['a (a/klausul.yaml)', 'b (b/klausul.yaml)']);
    expect(problems).toEqual([
      'a/krav.md: The file is not saved as UTF-8. Open it and save it with the encoding UTF-8.',
      'b/klausul.yaml: The file is not saved as UTF-8. Open it and save it with the encoding UTF-8.',
    ]);
  });
});

test('documents are read only when their procurement is reached, so that thousands take no more memory than one', async () => {
  const files = Object.fromEntries(
    ['a', 'b', 'c'].flatMap((name) => [
      [`${name}/klausul.yaml`, ''],
      [`${name}/krav.md`, '# Krav\n'],
    ]),
  );
  const workspace = new Memory(files);
  for await (const {path} of findProcurements(workspace, [''])) {
    if (path !== 'a') break;
    expect([...workspace.reads.keys()].filter((file) => file.endsWith('.md'))).toEqual(['a/krav.md']);
  }
});
