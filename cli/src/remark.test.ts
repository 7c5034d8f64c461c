import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {expect, test} from 'vitest';
import {Folder} from '../../tests/support/command-line.ts';
import {stepsOfAll, total} from '../../tests/support/steps.ts';
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

/** A procurement with so many documents, each with as many words. */
function withDocuments(count: number): Folder {
  const folder = new Folder();
  folder.write(
    'klausul.yaml',
    'format: 1\nname: Journalsystem\nlanguage: sv\nscale: klassa-4\ndeliveries: [saas]\ninformation: [{ name: Journaler, K: 1, R: 1, T: 1 }]\n',
  );
  for (let index = 0; index < count; index++)
    folder.write(`${index}.md`, `# Bilaga ${index}\n\n${'Leverantören ska skydda informationen.\n\n'.repeat(20)}`);
  return folder;
}

/** The messages of each document, by one plugin, as a run of remark has it. */
async function runOver(folder: Folder, count: number, change = (text: string) => text): Promise<number> {
  const processor = unified().use(remarkParse).use(remarkKlausul).freeze();
  let messages = 0;
  for (let index = 0; index < count; index++) {
    const path = `${index}.md`;
    const file = new VFile({cwd: folder.path, path, value: change(folder.read(path))});
    await processor.run(processor.parse(file), file);
    messages += file.messages.length;
  }
  return messages;
}

test('a procurement of many documents is read and judged once', async () => {
  const [few, many] = [withDocuments(10), withDocuments(20)];
  const own = (steps: ReadonlyMap<string, number>) =>
    total(new Map([...steps].filter(([where]) => where.includes('remark.js'))));
  await runOver(few, 1);
  const once = own(await stepsOfAll(() => runOver(few, 10)));
  const twice = own(await stepsOfAll(() => runOver(many, 20)));
  expect(twice / once).toBeLessThan(2.2);
});

test('and again when a file of it has changed', async () => {
  const folder = withDocuments(2);
  folder.write('0.md', '# Krav\n\n<!-- klausul:end -->\n');
  const processor = unified().use(remarkParse).use(remarkKlausul).freeze();
  const messages = async () => {
    const file = new VFile({cwd: folder.path, path: '0.md', value: folder.read('0.md')});
    await processor.run(processor.parse(file), file);
    return file.messages.map(({ruleId}) => ruleId);
  };
  expect(await messages()).toEqual(['document/marker']);
  folder.write('0.md', '# Krav\n\n<!-- klausul:begin -->\n\n<!-- klausul:end -->\n');
  const before = await messages();
  expect(before).not.toContain('document/marker');
  expect(await messages()).toEqual(before);
  folder.edit('klausul.yaml', (text) => text.replace('K: 1, R: 1, T: 1', 'K: 1, R: 1, T: 4'));
  expect(await messages()).toEqual([]);
});
