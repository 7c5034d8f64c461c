import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {Folder} from '../../../tests/support/command-line.ts';
import {DiskWorkspace} from './disk-workspace.ts';
import {fingerprintOf, finishInterruptedWrites} from './interrupted-writes.ts';

/** The number of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '0']).pid;
}

function interrupted(
  folder: Folder,
  moves: readonly (readonly [temporary: string, target: string])[],
  pid = deadProcess(),
): string {
  const note = `.klausul-note-${pid}-0123456789ab`;
  const replaces = (target: string) =>
    existsSync(folder.file(target)) ? fingerprintOf(readFileSync(folder.file(target))) : '';
  folder.write(note, JSON.stringify(moves.map(([temporary, target]) => [temporary, target, replaces(target)])));
  return note;
}

test('what a killed process had prepared and noted takes its place before anything is read', async () => {
  const folder = Folder.withExample('elevhalsa');
  const pid = deadProcess();
  const temporary = `elevhalsa/.klausul-${pid}-aaaaaaaaaaaa`;
  folder.write(temporary, '# Nytt avtal\n');
  const note = interrupted(folder, [[temporary, 'elevhalsa/40-avtal.md']], pid);
  folder.write('klausul.config.yaml', 'format: 1\n');
  await folder.run('validate', '.');
  expect(folder.read('elevhalsa/40-avtal.md')).toBe('# Nytt avtal\n');
  expect(existsSync(folder.file(note))).toBe(false);
  expect(existsSync(folder.file(temporary))).toBe(false);
});

test('what somebody changed since the process was killed is left as it is', async () => {
  const folder = Folder.withExample('elevhalsa');
  const pid = deadProcess();
  const temporary = `elevhalsa/.klausul-${pid}-aaaaaaaaaaaa`;
  folder.write(temporary, '# Nytt avtal\n');
  const note = interrupted(folder, [[temporary, 'elevhalsa/40-avtal.md']], pid);
  folder.write('elevhalsa/40-avtal.md', '# Avtal, ändrat för hand\n');
  finishInterruptedWrites(folder.path);
  expect(folder.read('elevhalsa/40-avtal.md')).toBe('# Avtal, ändrat för hand\n');
  for (const file of [note, temporary]) expect(existsSync(folder.file(file))).toBe(false);
});

test('a file that was only being prepared is swept away, and the procurement is as it was', async () => {
  const folder = Folder.withExample('elevhalsa');
  const before = folder.bytes();
  folder.write(`elevhalsa/.klausul-${deadProcess()}-aaaaaaaaaaaa`, '# Halvskri');
  await folder.run('validate', 'elevhalsa');
  expect(folder.bytes()).toEqual(before);
});

test('what a running process prepares is left alone', () => {
  const folder = Folder.withExample('elevhalsa');
  const temporary = `elevhalsa/.klausul-${process.pid}-aaaaaaaaaaaa`;
  folder.write(temporary, '# Nytt\n');
  const note = interrupted(folder, [[temporary, 'elevhalsa/40-avtal.md']], process.pid);
  finishInterruptedWrites(folder.path);
  new DiskWorkspace(folder.path).list('elevhalsa');
  expect(existsSync(folder.file(note))).toBe(true);
  expect(existsSync(folder.file(temporary))).toBe(true);
});

test('a note is not believed beyond files that this program prepared inside the workspace', () => {
  const folder = Folder.withExample('elevhalsa');
  const outside = new Folder();
  const pid = deadProcess();
  mkdirSync(join(outside.path, 'mapp'));
  const temporary = `.klausul-${pid}-aaaaaaaaaaaa`;
  outside.write(`mapp/${temporary}`, '# Utanför\n');
  outside.write('mapp/dokument.md', '# Kvar\n');
  symlinkSync(join(outside.path, 'mapp'), folder.file('ut'));
  folder.write('hemligt.md', '# Inte vår\n');
  folder.write(temporary, 'vår');
  interrupted(
    folder,
    [
      ['hemligt.md', 'elevhalsa/40-avtal.md'],
      [temporary, '.git/hooks/pre-commit'],
      [temporary, 'skript.sh'],
      [`ut/${temporary}`, 'ut/dokument.md'],
      [`../${temporary}`, '../dokument.md'],
    ],
    pid,
  );
  const contract = folder.read('elevhalsa/40-avtal.md');
  finishInterruptedWrites(folder.path);
  expect(folder.read('elevhalsa/40-avtal.md')).toBe(contract);
  expect(outside.read('mapp/dokument.md')).toBe('# Kvar\n');
  expect(readdirSync(folder.path)).not.toContain('skript.sh');
});
