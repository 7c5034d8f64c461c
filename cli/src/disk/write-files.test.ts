import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {expect, test} from 'vitest';
import {Folder} from '../../../tests/support/command-line.ts';
import {DiskWorkspace} from './disk-workspace.ts';
import {ChangedMeanwhile, NotWritable, writeFiles} from './write-files.ts';

/** A workspace with these files, all of them read. */
function read(files: Readonly<Record<string, string | Buffer>>): {folder: Folder; workspace: DiskWorkspace} {
  const folder = new Folder();
  for (const [file, content] of Object.entries(files)) folder.write(file, content);
  const workspace = new DiskWorkspace(folder.path);
  for (const file of Object.keys(files)) workspace.read(file);
  return {folder, workspace};
}

const insert = (file: string, text: string, at = 0) => ({file, splices: [{start: at, end: at, text}]});

test('the bytes are those of the text with its edits, and nothing else is left in the folder', () => {
  const {folder, workspace} = read({'a.md': '# Å 😀\r\n', 'b.md': 'x'});
  writeFiles(workspace, [insert('a.md', 'ö', 2), insert('b.md', 'y', 1)]);
  expect(folder.read('a.md')).toBe('# öÅ 😀\r\n');
  expect(folder.read('b.md')).toBe('xy');
  expect(readdirSync(folder.path).sort()).toEqual(['a.md', 'b.md']);
});

test('the mode and a byte order mark stay', () => {
  const {folder, workspace} = read({'a.md': '\ufeff# A\n'});
  chmodSync(folder.file('a.md'), 0o640);
  writeFiles(workspace, [insert('a.md', 'x')]);
  expect(folder.read('a.md')).toBe('\ufeffx# A\n');
  expect(statSync(folder.file('a.md')).mode & 0o777).toBe(0o640);
});

test('a link is written through, and stays one', () => {
  const {folder, workspace} = read({'real.md': '# A\n'});
  symlinkSync('real.md', folder.file('link.md'));
  workspace.read('link.md');
  writeFiles(workspace, [insert('link.md', 'x')]);
  expect(folder.read('real.md')).toBe('x# A\n');
  expect(
    readdirSync(folder.path, {withFileTypes: true})
      .find(({name}) => name === 'link.md')
      ?.isSymbolicLink(),
  ).toBe(true);
});

test('a link that leads out was never read, so it cannot be written', () => {
  const outside = new Folder();
  outside.write('hemligt.md', '# A\n');
  const {folder, workspace} = read({});
  symlinkSync(outside.file('hemligt.md'), folder.file('link.md'));
  expect(workspace.read('link.md')).toEqual({fault: 'outside'});
  expect(() => writeFiles(workspace, [insert('link.md', 'x')])).toThrow(ChangedMeanwhile);
  expect(outside.read('hemligt.md')).toBe('# A\n');
});

test('when one file was changed meanwhile none is written', () => {
  const {folder, workspace} = read({'a.md': '# A\n', 'b.md': '# B\n'});
  folder.write('b.md', '# B!\n');
  expect(() => writeFiles(workspace, [insert('a.md', 'x'), insert('b.md', 'x')])).toThrow(ChangedMeanwhile);
  expect(folder.read('a.md')).toBe('# A\n');
  expect(folder.read('b.md')).toBe('# B!\n');
  expect(readdirSync(folder.path).sort()).toEqual(['a.md', 'b.md']);
});

test('a file changed to the same length and back to another time is still told by its bytes', () => {
  const {folder, workspace} = read({'a.md': '# A\n'});
  writeFileSync(folder.file('a.md'), '# B\n');
  expect(() => writeFiles(workspace, [insert('a.md', 'x')])).toThrow(ChangedMeanwhile);
});

test('when one file cannot be written none is, and the file and the reason are named', () => {
  const {folder, workspace} = read({'a.md': '# A\n', 'b.md': '# B\n'});
  rmSync(folder.file('b.md'));
  const write = () => writeFiles(workspace, [insert('a.md', 'x'), insert('b.md', 'x')]);
  expect(write).toThrow(NotWritable);
  expect(write).toThrow('b.md: ENOENT');
  expect(folder.read('a.md')).toBe('# A\n');
  expect(readdirSync(folder.path)).toEqual(['a.md']);
});

test('when a folder has gone none of the procurement is written, and no temporary file is left', () => {
  const folder = new Folder();
  mkdirSync(folder.file('bilagor'));
  folder.write('a.md', '# A\n');
  folder.write('bilagor/b.md', '# B\n');
  const workspace = new DiskWorkspace(folder.path);
  for (const file of ['a.md', 'bilagor/b.md']) workspace.read(file);
  renameSync(folder.file('bilagor'), folder.file('borta'));
  expect(() => writeFiles(workspace, [insert('a.md', 'x'), insert('bilagor/b.md', 'x')])).toThrow(
    'bilagor/b.md: ENOENT',
  );
  expect(folder.read('a.md')).toBe('# A\n');
  expect(readdirSync(folder.path).sort()).toEqual(['a.md', 'borta']);
});

test('two names for one file are refused: the second would undo what the first wrote', () => {
  const {folder, workspace} = read({'a.md': '# A\n'});
  symlinkSync('a.md', folder.file('b.md'));
  workspace.read('b.md');
  expect(() => writeFiles(workspace, [insert('a.md', 'x'), insert('b.md', 'y')])).toThrow(NotWritable);
  expect(folder.read('a.md')).toBe('# A\n');
});

test('a name as long as a disk allows', () => {
  const name = `${'å'.repeat(120)}.md`;
  const {folder, workspace} = read({[name]: '# A\n'});
  writeFiles(workspace, [insert(name, 'x')]);
  expect(folder.read(name)).toBe('x# A\n');
});

test('a hard link elsewhere keeps what it had', () => {
  const {folder, workspace} = read({'a.md': '# A\n'});
  linkSync(folder.file('a.md'), folder.file('b.txt'));
  writeFiles(workspace, [insert('a.md', 'x')]);
  expect(readFileSync(folder.file('b.txt'), 'utf8')).toBe('# A\n');
});
