import {spawnSync} from 'node:child_process';
import {chmodSync, linkSync, mkdirSync, renameSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Entry, maxFileSize} from '@klausul/core';
import {describe, expect, onTestFinished, test} from 'vitest';
import {Folder} from '../../../tests/support/command-line.ts';
import {DiskWorkspace} from './disk-workspace.ts';

function open(files: Readonly<Record<string, string | Buffer>> = {}) {
  const folder = new Folder();
  for (const [file, content] of Object.entries(files)) folder.write(file, content);
  return {folder, workspace: new DiskWorkspace(folder.path)};
}

/** What lies in the workspace's own folder, by name. */
function entries(workspace: DiskWorkspace): readonly Entry[] {
  const listed = workspace.list('');
  if ('fault' in listed) throw new Error(listed.fault);
  return listed.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

describe('reading', () => {
  test('a byte order mark is not part of the text, but of the bytes', () => {
    const {workspace} = open({'a.md': '\ufeff# Å\r\n'});
    expect(workspace.read('a.md')).toMatchObject({text: '# Å\r\n'});
    expect(workspace.bytesOf('a.md')?.length).toBe(9);
    workspace.forget();
    expect(workspace.bytesOf('a.md')).toBeUndefined();
  });

  test.each([
    ['UTF-16 with its mark', Buffer.from('\ufeff# Å', 'utf16le'), 'not-utf-8'],
    ['UTF-16, big end first', Buffer.from([0xfe, 0xff, 0, 0x23]), 'not-utf-8'],
    ['Latin-1', Buffer.from('Tillgänglighet', 'latin1'), 'not-utf-8'],
    ['half a character', Buffer.from('å').subarray(0, 1), 'not-utf-8'],
    ['a surrogate', Buffer.from([0xed, 0xa0, 0x80]), 'not-utf-8'],
    ['a NUL', '# A\0', 'nul'],
    ['UTF-16 without its mark', Buffer.from('# A', 'utf16le'), 'nul'],
  ] as const)('%s is refused', (_, content, fault) => {
    const {workspace} = open({'a.md': content});
    expect(workspace.read('a.md')).toEqual({fault});
    expect(workspace.bytesOf('a.md')).toBeUndefined();
  });

  test('a file that is too large is not read at all', () => {
    const {folder, workspace} = open({'a.md': ''});
    truncateSync(folder.file('a.md'), maxFileSize + 1);
    expect(workspace.read('a.md')).toEqual({fault: 'too-large'});
    truncateSync(folder.file('a.md'), 0);
    expect(workspace.read('a.md')).toMatchObject({text: ''});
  });

  test('no file, a folder, and a file used as a folder are nothing', () => {
    const {folder, workspace} = open({'a.md': ''});
    mkdirSync(folder.file('mapp.md'));
    for (const file of ['b.md', 'mapp.md', 'a.md/b.md']) expect(workspace.read(file)).toBeUndefined();
    expect(workspace.list('borta')).toEqual([]);
  });
});

describe('links', () => {
  test('inside the workspace count as what they lead to', () => {
    const {folder, workspace} = open({'a.md': '# A\n'});
    mkdirSync(folder.file('mapp'));
    symlinkSync('../a.md', folder.file('mapp/länk.md'));
    symlinkSync('mapp', folder.file('genväg'));
    expect(workspace.read('genväg/länk.md')).toMatchObject({text: '# A\n'});
    expect(entries(workspace)).toEqual([
      {name: 'a.md', kind: 'file'},
      {name: 'genväg', kind: 'folder'},
      {name: 'mapp', kind: 'folder'},
    ]);
  });

  test('that lead out are listed, so that reading them is refused aloud; folders are not entered', () => {
    const outside = open({'hemligt.md': '# Hemligt\n'}).folder;
    const {folder, workspace} = open();
    symlinkSync(outside.file('hemligt.md'), folder.file('a.md'));
    symlinkSync(outside.path, folder.file('mapp'));
    symlinkSync('/finns/inte.md', folder.file('b.md'));
    expect(entries(workspace).map(({name}) => name)).toEqual(['a.md', 'b.md']);
    for (const file of ['a.md', 'b.md', 'mapp/hemligt.md']) expect(workspace.read(file)).toEqual({fault: 'outside'});
  });

  test('a folder beside the workspace whose name begins like it is outside', () => {
    const parent = new Folder();
    mkdirSync(parent.file('upphandling'));
    mkdirSync(parent.file('upphandling-hemlig'));
    parent.write('upphandling-hemlig/a.md', '# A\n');
    symlinkSync('../upphandling-hemlig/a.md', parent.file('upphandling/a.md'));
    expect(new DiskWorkspace(parent.file('upphandling')).read('a.md')).toEqual({fault: 'outside'});
  });

  test('to a folder above, or in circles, are not walked', () => {
    const {folder, workspace} = open();
    for (const name of ['x', 'y']) mkdirSync(folder.file(name));
    symlinkSync('..', folder.file('x/upp'));
    symlinkSync('../y', folder.file('x/y'));
    symlinkSync('../x', folder.file('y/x'));
    expect(workspace.list('x')).toEqual([{name: 'y', kind: 'folder'}]);
    expect(workspace.list('x/y')).toEqual([]);
  });
});

describe('only ordinary files are opened, and they are looked at before they are:', () => {
  test.each([
    ['a pipe', (path: string) => void spawnSync('mkfifo', [path])],
    [
      'a link to a pipe',
      (path: string) => void [spawnSync('mkfifo', [`${path}.rör`]), symlinkSync(`${path}.rör`, path)],
    ],
    ['a link to a device inside the workspace', (path: string) => void spawnSync('mknod', [path, 'c', '1', '5'])],
    ['a socket', (path: string) => void spawnSync('python3', ['-c', listen, path])],
  ])('%s is listed, and reading it refused', (_, make) => {
    const {folder, workspace} = open();
    make(folder.file('krav.md'));
    // Where devices and sockets cannot be made a pipe stands for them.
    if (entries(workspace).length === 0) spawnSync('mkfifo', [folder.file('krav.md')]);
    expect(entries(workspace)).toContainEqual({name: 'krav.md', kind: 'file'});
    expect(workspace.read('krav.md')).toEqual({fault: 'no-file'});
  });

  test('a device that a link leads out to is outside', () => {
    const {folder, workspace} = open();
    symlinkSync('/dev/zero', folder.file('krav.md'));
    expect(workspace.read('krav.md')).toEqual({fault: 'outside'});
  });

  test('the device itself, when it is asked for', () => {
    expect(new DiskWorkspace('/dev').read('zero')).toEqual({fault: 'no-file'});
  });
});

const listen = 'import socket,sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])';

/** Acts as somebody who may not do everything; root is made such a one for as long as it takes. */
function asSomebody<Result>(act: () => Result): Result {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.(65534);
  try {
    return act();
  } finally {
    process.seteuid?.(0);
  }
}

describe('what may not be opened is told, never taken for nothing:', () => {
  function closed(name: string) {
    const {folder, workspace} = open();
    mkdirSync(folder.file('mapp'));
    folder.write('mapp/a.md', '# A\n');
    chmodSync(folder.path, 0o755);
    chmodSync(folder.file(name), 0);
    onTestFinished(() => chmodSync(folder.file(name), 0o700));
    return workspace;
  }

  test('a file', () => {
    const workspace = closed('mapp/a.md');
    expect(asSomebody(() => workspace.read('mapp/a.md'))).toEqual({fault: 'no-access'});
  });

  test('a folder, and what lies in it', () => {
    const workspace = closed('mapp');
    expect(asSomebody(() => workspace.list('mapp'))).toEqual({fault: 'no-access'});
    expect(asSomebody(() => workspace.read('mapp/a.md'))).toEqual({fault: 'no-access'});
  });

  test('the workspace itself', () => {
    const workspace = closed('.');
    expect(asSomebody(() => workspace.list(''))).toEqual({fault: 'no-access'});
    expect(asSomebody(() => workspace.read('klausul.yaml'))).toEqual({fault: 'no-access'});
  });

  test('a path that is longer than can be opened', () => {
    const {folder, workspace} = open();
    // Built from the inside out, since a path that long cannot be made, nor removed by its name.
    onTestFinished(() => void spawnSync('rm', ['-rf', folder.file('20')]));
    const name = 'mapp'.repeat(60);
    let inner = folder.file('0');
    mkdirSync(inner);
    writeFileSync(join(inner, 'a.md'), '# A\n');
    for (let depth = 1; depth <= 20; depth++) {
      const outer = folder.file(String(depth));
      mkdirSync(outer);
      renameSync(inner, join(outer, name));
      inner = outer;
    }
    const deep = ['20', ...Array<string>(20).fill(name)].join('/');
    expect(workspace.list(deep)).toEqual({fault: 'path-too-long'});
    expect(workspace.read(`${deep}/a.md`)).toEqual({fault: 'path-too-long'});
  });

  test('a name that is not UTF-8', () => {
    const {folder, workspace} = open();
    const name = (latin1: string) => Buffer.concat([Buffer.from(`${folder.path}/`), Buffer.from(latin1, 'latin1')]);
    mkdirSync(name('åäö'));
    writeFileSync(name('säkerhet.md'), '# A\n');
    expect(entries(workspace).map(({name}) => name)).toEqual(['s\ufffdkerhet.md', '\ufffd\ufffd\ufffd']);
    expect(workspace.read('s\ufffdkerhet.md')).toEqual({fault: 'name'});
    expect(workspace.list('\ufffd\ufffd\ufffd')).toEqual({fault: 'name'});
  });
});

test('all names of one file have one identity, and no other file has it', () => {
  const {folder, workspace} = open({'a.md': '# A\n', 'b.md': '# A\n'});
  symlinkSync('a.md', folder.file('länk.md'));
  const identity = (file: string) => {
    const result = workspace.read(file);
    return result && 'text' in result ? result.identity : undefined;
  };
  expect(identity('a.md')).toBe(identity('länk.md'));
  linkSync(folder.file('b.md'), folder.file('c.md'));
  symlinkSync('c.md', folder.file('d.md'));
  expect(new Set(['b.md', 'c.md', 'd.md'].map(identity)).size).toBe(1);
  expect(new Set(['a.md', 'b.md'].map(identity)).size).toBe(2);
});
