import {describe, expect, test} from 'vitest';
import {findProcurements} from './find-procurements.ts';
import type {ProcurementSource} from './source.ts';
import type {Entry, ListResult, ReadFault, ReadResult, Workspace} from './workspace.ts';

/**
 * A workspace in memory. Instead of a text there may stand a reason why a file cannot be read, or, after a slash, why a
 * folder cannot be opened; or another file's name, as a link. It counts how often each file was read.
 */
class Memory implements Workspace {
  readonly reads = new Map<string, number>();

  constructor(
    private readonly files: Readonly<Record<string, string | {readonly fault: ReadFault} | {readonly link: string}>>,
  ) {}

  read(file: string): ReadResult {
    this.reads.set(file, (this.reads.get(file) ?? 0) + 1);
    const content = this.files[file];
    if (content === undefined) return undefined;
    if (typeof content === 'string') return {text: content, identity: file};
    return 'link' in content ? this.read(content.link) : content;
  }

  list(folder: string): ListResult {
    const closed = this.files[`${folder}/`];
    if (typeof closed === 'object' && 'fault' in closed) return closed;
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

describe('what cannot be read never vanishes:', () => {
  const blind = {fault: 'nul'} as const;
  const closed = {fault: 'no-access'} as const;
  const [text, shut] = [/^[^:]+: The file contains a NUL/, /^[^:]*: The folder cannot be opened/];
  const good = {'good/klausul.yaml': 'format: 1\n', 'good/krav.md': '# Krav\n'};
  const goodOne = 'good (good/klausul.yaml)';

  test.each([
    ['a single file beside a procurement', {'blind.md': blind}, '', ['blind.md (blind.md)', goodOne], text],
    ['a single file, asked for by name', {'blind.md': blind}, 'blind.md', ['blind.md (blind.md)'], text],
    ['a folder beside a procurement', {'blind/': closed, 'blind/x': ''}, '', ['blind (blind)', goodOne], shut],
    ['a folder asked for by name', {'blind/': closed, 'blind/x': ''}, 'blind', ['blind (blind)'], shut],
    ['the whole workspace', {'/': closed}, '', ['. ()'], shut],
  ])('%s stands for a procurement', async (_, files, path, found, message) => {
    const result = await find({...good, ...files}, path);
    expect(result.found).toEqual(found);
    expect(result.problems).toEqual([expect.stringMatching(message)]);
    expect(result.nothing).toEqual([]);
  });

  test.each([
    ['a document', {'good/djupt/blind.md': blind}, 'good/djupt/blind.md', text],
    ['a document in a folder that was asked for', {'good/djupt/blind.md': blind}, 'good/djupt', text],
    ['a folder', {'good/djupt/': closed, 'good/djupt/x': ''}, 'good/djupt', shut],
    ['a document, from above', {'good/djupt/blind.md': blind}, '', text],
    ['a folder, from above', {'good/djupt/': closed, 'good/djupt/x': ''}, '', shut],
  ])('%s of a procurement is a problem of it', async (_, files, path, message) => {
    const result = await find({...good, ...files}, path);
    expect(result.found).toEqual([goodOne]);
    expect(result.problems).toEqual([expect.stringMatching(message)]);
  });

  test('the others are found all the same', async () => {
    const result = await find({...good, 'blind/': closed, 'blind/x': ''}, 'blind', 'good');
    expect(result.found).toEqual(['blind (blind)', goodOne]);
  });

  test('a klausul.yaml that may be read in a folder that may not be listed', async () => {
    const result = await find({...good, 'good/': closed}, 'good/klausul.yaml');
    expect(result.found).toEqual([goodOne]);
    expect(result.problems).toEqual([expect.stringMatching(shut)]);
  });
});

test('a document under two names is told of: it would be counted, and written, twice', async () => {
  const files = {'a/klausul.yaml': '', 'a/krav.md': '# Krav\n', 'a/länk.md': {link: 'a/krav.md'}};
  const {documents, problems} = await find(files, '');
  expect(documents).toEqual({a: ['a/krav.md']});
  expect(problems).toEqual([expect.stringMatching(/^a\/länk\.md: The file is the same as a\/krav\.md/)]);
});

test('a document that two procurements share by a link is a document of each', async () => {
  const files = {
    'a/klausul.yaml': '',
    'a/krav.md': '# Krav\n',
    'b/klausul.yaml': '',
    'b/krav.md': {link: 'a/krav.md'},
  };
  const {documents, problems} = await find(files, '');
  expect(documents).toEqual({a: ['a/krav.md'], b: ['b/krav.md']});
  expect(problems).toEqual([]);
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

describe('a file that describes a procurement under another name is told of', () => {
  const problemsIn = async (files: Readonly<Record<string, string>>, path: string) =>
    (await find(files, path)).problems;
  const told = (file: string) => [`${file}: Name the file klausul.yaml: under this name it is not read.`];

  test.each(['klausul.yml', 'Klausul.yaml', 'KLAUSUL.YML', 'klausul.yaml.txt'])('%s', async (name) => {
    const file = `elevhalsa/${name}`;
    const files = {[file]: 'format: 1\n', 'elevhalsa/krav.md': '# Krav\n'};
    expect(await problemsIn(files, '')).toEqual(told(file));
    expect(await problemsIn(files, 'elevhalsa')).toEqual(told(file));
    expect(await problemsIn(files, file)).toEqual(told(file));
  });

  test('inside another procurement it is one of that one’s problems', async () => {
    const files = {'klausul.yaml': 'format: 1\n', 'del/klausul.yml': 'format: 1\n'};
    expect(await problemsIn(files, '')).toEqual(told('del/klausul.yml'));
  });

  test('beside the right one it is no more than a copy, and other names are nobody’s concern', async () => {
    const files = {'klausul.yaml': 'format: 1\n', 'klausul.yml': 'x\n', 'klausul.config.yaml': '', 'klausulen.yml': ''};
    expect(await problemsIn(files, '')).toEqual([]);
  });
});

describe('documents that are met elsewhere', () => {
  const entry = (document: string) => `  - { requirement: PUB-01, document: ${JSON.stringify(document)} }\n`;
  const named = async (files: Readonly<Record<string, string>>, ...documents: readonly string[]) => {
    const yaml = `format: 1\nmet-elsewhere:\n${documents.map(entry).join('')}`;
    const sources: ProcurementSource[] = [];
    for await (const source of findProcurements(new Memory({...files, 'a/klausul.yaml': yaml}), ['a']))
      sources.push(source);
    return sources[0]?.named;
  };
  const files = {
    'a/krav.md': '# Krav\n',
    'ramavtal/villkor.md': '# Villkor\n',
    'ramavtal/pub.pdf': '%PDF',
    'b/krav.md': 'x',
  };

  test('come with the procurement from other folders; of what is not read only that it is there', async () => {
    expect(await named(files, '../ramavtal/villkor.md', '../ramavtal/pub.pdf')).toEqual([
      {file: 'ramavtal/villkor.md', text: '# Villkor\n'},
      {file: 'ramavtal/pub.pdf'},
    ]);
  });

  test('are not its own, nor what is not there, nor outside the workspace', async () => {
    expect(
      await named(files, 'krav.md', 'nope.md', '../nope.pdf', '../../x.md', '/etc/passwd', '../ramavtal'),
    ).toBeUndefined();
  });

  test('are found however their å is written', async () => {
    const decomposed = 'ramavtal/säkerhet.md'.normalize('NFD');
    expect(await named({[decomposed]: 'x'}, '../ramavtal/säkerhet.md')).toEqual([{file: decomposed, text: 'x'}]);
  });

  test('an entry that cannot be read names nothing', async () => {
    const sources: ProcurementSource[] = [];
    const yaml = 'format: 1\nmet-elsewhere: [{document: [a]}, 3, {document: 4}]\n';
    for await (const source of findProcurements(new Memory({'a/klausul.yaml': yaml}), ['a'])) sources.push(source);
    expect(sources.map((source) => source.named)).toEqual([undefined]);
  });
});
