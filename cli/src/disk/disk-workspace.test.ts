import {mkdirSync, symlinkSync, truncateSync} from 'node:fs';
import {maxFileSize} from '@klausul/core';
import {describe, expect, test} from 'vitest';
import {Folder} from '../../../tests/support/command-line.ts';
import {DiskWorkspace} from './disk-workspace.ts';

function open(files: Readonly<Record<string, string | Buffer>> = {}) {
  const folder = new Folder();
  for (const [file, content] of Object.entries(files)) folder.write(file, content);
  return {folder, workspace: new DiskWorkspace(folder.path)};
}

describe('reading', () => {
  test('a byte order mark is not part of the text, but of the bytes', () => {
    const {workspace} = open({'a.md': '\ufeff# Å\r\n'});
    expect(workspace.read('a.md')).toEqual({text: '# Å\r\n'});
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
    expect(workspace.read('a.md')).toEqual({text: ''});
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
    expect(workspace.read('genväg/länk.md')).toEqual({text: '# A\n'});
    expect(workspace.list('').toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
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
    expect(
      workspace
        .list('')
        .map(({name}) => name)
        .sort(),
    ).toEqual(['a.md', 'b.md']);
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
