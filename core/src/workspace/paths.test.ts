import {describe, expect, test} from 'vitest';
import {comparePaths, folderOf, isWithin, joinPath, pathAmong, pathFrom, resolvePath} from './paths.ts';

describe('a path that a file names', () => {
  test.each([
    ['a', 'b.md', 'a/b.md'],
    ['', 'b.md', 'b.md'],
    ['a/b', '../c.md', 'a/c.md'],
    ['a/b', '../../c.md', 'c.md'],
    ['a', './b//c.md', 'a/b/c.md'],
    ['a', 'b\\c.md', 'a/b/c.md'],
    ['a', '', 'a'],
    ['a', 'å ö.md', 'a/å ö.md'],
  ])('in %j, %j is %j', (folder, written, expected) => {
    expect(resolvePath(folder, written)).toBe(expected);
  });

  test.each(['../a.md', 'b/../../a.md', '/etc/passwd', '\\\\server\\a.md', 'C:\\a.md', 'c:a.md', 'a\0.md'])(
    '%j leads out of the workspace',
    (written) => {
      expect(resolvePath('', written)).toBeUndefined();
    },
  );
});

test('parts of paths', () => {
  expect(joinPath('', 'a.md')).toBe('a.md');
  expect(joinPath('a/b', 'c.md')).toBe('a/b/c.md');
  expect(folderOf('a/b/c.md')).toBe('a/b');
  expect(folderOf('c.md')).toBe('');
  expect(pathFrom('a', 'a/b.md')).toBe('b.md');
  expect(pathFrom('', 'a/b.md')).toBe('a/b.md');
  expect(isWithin('ab/c', 'a')).toBe(false);
  expect(isWithin('a', 'a')).toBe(true);
  expect(isWithin('x', '')).toBe(true);
});

test('what lies in a folder follows it', () => {
  expect(['a-b/x', 'a/x', 'a', 'b', 'a/x/y', 'A'].sort(comparePaths)).toEqual(['A', 'a', 'a/x', 'a/x/y', 'a-b/x', 'b']);
});

describe('a name with å, ä and ö', () => {
  const [composed, decomposed] = ['bilaga-säkerhet.md', 'bilaga-säkerhet.md'.normalize('NFD')];

  test('is found in whichever form it stands on disk, and keeps that form', () => {
    expect(pathAmong(['a.md', decomposed], composed)).toBe(decomposed);
    expect(pathAmong(['a.md', composed], decomposed)).toBe(composed);
    expect(pathAmong(['a.md'], composed)).toBeUndefined();
  });

  test('is the one written when both stand there', () => {
    expect(pathAmong([decomposed, composed], composed)).toBe(composed);
    expect(pathAmong([composed, decomposed], decomposed)).toBe(decomposed);
  });
});
