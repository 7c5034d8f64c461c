import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {expect, test} from 'vitest';
import {Folder} from '../../tests/support/command-line.ts';
// The plugin as it is built, since it brings its catalogue along.
// @ts-expect-error: the build has no types
import remarkKlausul from '../dist/remark.js';

async function messagesOf(folder: Folder, path: string, change = (text: string) => text) {
  const file = new VFile({cwd: folder.path, path, value: change(folder.read(path))});
  const processor = unified().use(remarkParse).use(remarkKlausul);
  await processor.run(processor.parse(file), file);
  return file.messages;
}

test('remark gets the findings of the document that it reads, as it has it', async () => {
  const folder = Folder.withExample('elevhalsa');
  await folder.run('generate', 'elevhalsa');
  const path = 'elevhalsa/21-bilaga-informationssakerhet.md';
  expect(await messagesOf(folder, path)).toEqual([]);
  const messages = await messagesOf(folder, path, (text) =>
    text.replace('All inloggning ska kräva', 'All inloggning bör kräva'),
  );
  expect(messages).toMatchObject([{ruleId: 'clause/edited', source: 'klausul', fatal: true}]);
  expect(messages[0]?.reason).toContain('”ska” har blivit ”bör”');
});

test('remark hears nothing of a file that belongs to no procurement', async () => {
  const folder = new Folder();
  folder.write('README.md', '# Hej\n');
  expect(await messagesOf(folder, 'README.md')).toEqual([]);
});
