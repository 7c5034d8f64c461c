import {spawnSync} from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {describe, expect, onTestFinished, test, vi} from 'vitest';
import {Folder} from '../../../tests/support/command-line.ts';
import {DiskWorkspace} from './disk-workspace.ts';
import {type Disk, realDisk} from './prepared-file.ts';
import {NotWritten, writeFiles} from './write-files.ts';

/** A workspace with these files, all of them read. */
function read(files: Readonly<Record<string, string | Buffer>>): {folder: Folder; workspace: DiskWorkspace} {
  const folder = new Folder();
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(folder.file(`${file}/..`), {recursive: true});
    folder.write(file, content);
  }
  const workspace = new DiskWorkspace(folder.path);
  for (const file of Object.keys(files)) workspace.read(file);
  return {folder, workspace};
}

const insert = (file: string, text: string, at = 0) => ({file, splices: [{start: at, end: at, text}]});

/** What keeps something from being written. */
function refusal(write: () => void): NotWritten {
  try {
    write();
  } catch (error) {
    if (error instanceof NotWritten) return error;
    throw error;
  }
  throw new Error('It was written');
}

/** A disk of which some calls do something else first, such as failing. */
const faulty = (changes: Partial<Disk>): Disk => ({...realDisk, ...changes});

function fail(code: string, syscall: string): never {
  throw Object.assign(new Error(code), {code, syscall});
}

describe('what is written', () => {
  test('are the bytes of the text with its edits, and nothing else is left in the folder', () => {
    const {folder, workspace} = read({'a.md': '# Å 😀\r\n', 'b.md': 'x'});
    writeFiles(workspace, [insert('a.md', 'ö', 2), insert('b.md', 'y', 1)]);
    expect(folder.read('a.md')).toBe('# öÅ 😀\r\n');
    expect(folder.read('b.md')).toBe('xy');
    expect(readdirSync(folder.path).sort()).toEqual(['a.md', 'b.md']);
  });

  test('keeps its mode and its byte order mark', () => {
    const {folder, workspace} = read({'a.md': '\ufeff# A\n'});
    chmodSync(folder.file('a.md'), 0o640);
    writeFiles(workspace, [insert('a.md', 'x')]);
    expect(folder.read('a.md')).toBe('\ufeffx# A\n');
    expect(statSync(folder.file('a.md')).mode & 0o777).toBe(0o640);
  });

  test('keeps its owner and group, also when root writes', () => {
    const {folder, workspace} = read({'a.md': '# A\n'});
    if (process.geteuid?.() === 0) chownSync(folder.file('a.md'), 1234, 2345);
    const {uid, gid} = statSync(folder.file('a.md'));
    writeFiles(workspace, [insert('a.md', 'x')]);
    expect(statSync(folder.file('a.md'))).toMatchObject({uid, gid});
  });

  test.each([
    ['root does not take it from its owner', 0, true],
    ['anyone else owns what they write, as with any editor', 1000, false],
  ])('when the owner cannot be kept %s', (_, user, refuses) => {
    const {folder, workspace} = read({'a.md': '# A\n'});
    const geteuid = vi.spyOn(process as {geteuid: () => number}, 'geteuid').mockReturnValue(user);
    onTestFinished(() => geteuid.mockRestore());
    const disk = faulty({
      fstatSync: ((descriptor: number) => ({...realDisk.fstatSync(descriptor), uid: 4321})) as Disk['fstatSync'],
      fchownSync: () => fail('EPERM', 'fchown'),
    });
    const write = () => writeFiles(workspace, [insert('a.md', 'x')], disk);
    if (refuses) expect(refusal(write)).toMatchObject({obstacle: 'file', code: 'EPERM', written: []});
    else write();
    expect(folder.read('a.md')).toBe(refuses ? '# A\n' : 'x# A\n');
    expect(readdirSync(folder.path)).toEqual(['a.md']);
  });

  test('goes through a link, which stays one', () => {
    const {folder, workspace} = read({'real.md': '# A\n'});
    symlinkSync('real.md', folder.file('link.md'));
    workspace.read('link.md');
    writeFiles(workspace, [insert('link.md', 'x')]);
    expect(folder.read('real.md')).toBe('x# A\n');
    expect(lstatSync(folder.file('link.md')).isSymbolicLink()).toBe(true);
  });

  test('may have a name as long as a disk allows', () => {
    const name = `${'å'.repeat(126)}.md`;
    const {folder, workspace} = read({[name]: '# A\n'});
    writeFiles(workspace, [insert(name, 'x')]);
    expect(folder.read(name)).toBe('x# A\n');
  });

  test('takes its place before what loses a clause to it, and klausul.yaml comes last', () => {
    const clause = '<!-- klausul:clause LOG-01 -->\n';
    const {folder, workspace} = read({'klausul.yaml': 'format: 1\n', 'a.md': clause, 'bilagor/b.md': '# B\n'});
    const order: string[] = [];
    const disk = faulty({
      renameSync: (from, to) => {
        realDisk.renameSync(from, to);
        order.push(String(to).slice(folder.path.length + 1));
      },
    });
    const remove = {file: 'a.md', splices: [{start: 0, end: clause.length, text: ''}]};
    writeFiles(workspace, [insert('klausul.yaml', '# '), remove, insert('bilagor/b.md', clause)], disk);
    expect(order).toEqual(['bilagor/b.md', 'a.md', 'klausul.yaml']);
  });
});

describe('nothing is written', () => {
  test('through a link that leads out: it was never read', () => {
    const outside = new Folder();
    outside.write('hemligt.md', '# A\n');
    const {folder, workspace} = read({});
    symlinkSync(outside.file('hemligt.md'), folder.file('link.md'));
    expect(workspace.read('link.md')).toEqual({fault: 'outside'});
    expect(refusal(() => writeFiles(workspace, [insert('link.md', 'x')])).obstacle).toBe('changed');
    expect(outside.read('hemligt.md')).toBe('# A\n');
  });

  test.each([
    ['the file', 'a.md'],
    ['its folder', 'bilagor'],
  ])('when %s has become a link that leads out since it was read', (_, name) => {
    const outside = new Folder();
    outside.write('a.md', '# A\n');
    const {folder, workspace} = read({'bilagor/a.md': '# A\n', 'a.md': '# A\n'});
    rmSync(folder.file(name), {recursive: true});
    symlinkSync(name === 'bilagor' ? outside.path : outside.file('a.md'), folder.file(name));
    const file = name === 'bilagor' ? 'bilagor/a.md' : 'a.md';
    expect(refusal(() => writeFiles(workspace, [insert(file, 'x')])).obstacle).toBe('changed');
    expect(outside.read('a.md')).toBe('# A\n');
  });

  test('when one file was changed meanwhile, even to the same length and back to its time', () => {
    const {folder, workspace} = read({'a.md': '# A\n', 'b.md': '# B\n'});
    const {atime, mtime} = statSync(folder.file('b.md'));
    writeFileSync(folder.file('b.md'), '# C\n');
    utimesSync(folder.file('b.md'), atime, mtime);
    const write = () => writeFiles(workspace, [insert('a.md', 'x'), insert('b.md', 'x')]);
    expect(refusal(write)).toMatchObject({obstacle: 'changed', file: 'b.md', written: []});
    expect(folder.read('a.md')).toBe('# A\n');
    expect(folder.read('b.md')).toBe('# C\n');
    expect(readdirSync(folder.path).sort()).toEqual(['a.md', 'b.md']);
  });

  test.each([
    ['a file', 'b.md'],
    ['a folder', 'bilagor/b.md'],
  ])('when %s has gone, and no prepared file is left', (_, file) => {
    const {folder, workspace} = read({'a.md': '# A\n', [file]: '# B\n'});
    renameSync(folder.file(file.split('/')[0] as string), folder.file('borta'));
    const write = () => writeFiles(workspace, [insert('a.md', 'x'), insert(file, 'x')]);
    expect(refusal(write)).toMatchObject({obstacle: 'changed', file, written: []});
    expect(folder.read('a.md')).toBe('# A\n');
    expect(readdirSync(folder.path).sort()).toEqual(['a.md', 'borta']);
  });

  test('to a file that has other names on the disk: they would keep the old text', () => {
    const {folder, workspace} = read({'a.md': '# A\n', 'b.md': '# B\n'});
    linkSync(folder.file('a.md'), folder.file('c.txt'));
    const write = () => writeFiles(workspace, [insert('b.md', 'x'), insert('a.md', 'x')]);
    expect(refusal(write)).toMatchObject({obstacle: 'hard-link', file: 'a.md'});
    expect([folder.read('a.md'), folder.read('b.md'), folder.read('c.txt')]).toEqual(['# A\n', '# B\n', '# A\n']);
  });

  test('when two documents have become one by a link: the second would undo the first', () => {
    const {folder, workspace} = read({'a.md': '# A\n', 'b.md': '# A\n'});
    rmSync(folder.file('b.md'));
    symlinkSync('a.md', folder.file('b.md'));
    refusal(() => writeFiles(workspace, [insert('a.md', 'x'), insert('b.md', 'y')]));
    expect(folder.read('a.md')).toBe('# A\n');
  });

  test.each([
    ['a full disk', {writeSync: () => fail('ENOSPC', 'write')}, 'full'],
    ['a used-up quota', {fsyncSync: () => fail('EDQUOT', 'fsync')}, 'full'],
    ['a folder that may not be changed', {openSync: () => fail('EACCES', 'open')}, 'folder'],
    ['a disk that may only be read', {openSync: () => fail('EROFS', 'open')}, 'folder'],
    ['a folder that is locked against renaming', {renameSync: () => fail('EACCES', 'rename')}, 'folder'],
    ['a file that another program holds', {renameSync: () => fail('EBUSY', 'rename')}, 'file'],
  ] as const)('on %s, and what is to blame is named', (_, changes, obstacle) => {
    const {folder, workspace} = read({'a.md': '# A\n', 'b.md': '# B\n'});
    const write = () => writeFiles(workspace, [insert('a.md', 'x'), insert('b.md', 'x')], faulty(changes));
    expect(refusal(write)).toMatchObject({obstacle, file: 'a.md', written: []});
    expect([folder.read('a.md'), folder.read('b.md')]).toEqual(['# A\n', '# B\n']);
    expect(readdirSync(folder.path).sort()).toEqual(['a.md', 'b.md']);
  });
});

describe('when it goes wrong halfway', () => {
  const files = {'a.md': '# A\n', 'b.md': '# B\n', 'c.md': '# C\n'};
  const edits = Object.keys(files).map((file) => insert(file, 'x'));

  test('what has taken its place stays, it is said what has and what has not, and nothing else is left', () => {
    const {folder, workspace} = read(files);
    const disk = faulty({
      renameSync: (from, to) => (String(to).endsWith('b.md') ? fail('EIO', 'rename') : realDisk.renameSync(from, to)),
    });
    const refused = refusal(() => writeFiles(workspace, edits, disk));
    expect(refused).toMatchObject({
      obstacle: 'file',
      file: 'b.md',
      code: 'EIO',
      written: ['a.md'],
      left: ['b.md', 'c.md'],
    });
    expect(Object.keys(files).map((file) => folder.read(file))).toEqual(['x# A\n', '# B\n', '# C\n']);
    expect(readdirSync(folder.path).sort()).toEqual(Object.keys(files));
  });

  test('a file that is saved by an editor while the first take their places is not overwritten', () => {
    const {folder, workspace} = read(files);
    const disk = faulty({
      renameSync: (from, to) => {
        realDisk.renameSync(from, to);
        if (String(to).endsWith('a.md')) folder.write('b.md', '# Sparad under tiden\n');
      },
    });
    const refused = refusal(() => writeFiles(workspace, edits, disk));
    expect(refused).toMatchObject({obstacle: 'changed', file: 'b.md', written: ['a.md'], left: ['b.md', 'c.md']});
    expect(folder.read('b.md')).toBe('# Sparad under tiden\n');
    expect(readdirSync(folder.path).sort()).toEqual(Object.keys(files));
  });
});

describe('what a killed run had prepared', () => {
  const name = '.klausul-0123456789abcdef.tmp';
  const [fresh, old] = [new Date(Date.now() - 23 * 3600_000), new Date(Date.now() - 25 * 3600_000)];

  test.each([
    ['a day later it is taken away by a run that writes beside it', old, false],
    ['before that it may be another machine’s, at work in the same folder', fresh, true],
  ])('%s', (_, time, stays) => {
    const {folder, workspace} = read({'a.md': '# A\n'});
    folder.write(name, '# Halv');
    utimesSync(folder.file(name), time, time);
    writeFiles(workspace, [insert('a.md', 'x')]);
    expect(readdirSync(folder.path)).toEqual(stays ? [name, 'a.md'] : ['a.md']);
  });

  test('what only has such a name is left alone: a folder, a link, a pipe, a name that is nearly ours', () => {
    const {folder, workspace} = read({'a.md': '# A\n', 'kvar.md': '# Kvar\n', '.klausul-egen.tmp': 'x'});
    const names = [1, 2, 3].map((number) => `.klausul-000000000000000${number}.tmp`);
    mkdirSync(folder.file(names[0] as string));
    symlinkSync('kvar.md', folder.file(names[1] as string));
    expect(spawnSync('mkfifo', [folder.file(names[2] as string)]).status).toBe(0);
    for (const file of ['kvar.md', '.klausul-egen.tmp', names[0] as string, names[2] as string])
      utimesSync(folder.file(file), old, old);
    writeFiles(workspace, [insert('a.md', 'x')]);
    expect(readdirSync(folder.path).sort()).toEqual([...names, '.klausul-egen.tmp', 'a.md', 'kvar.md'].sort());
  });
});
