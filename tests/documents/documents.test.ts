import {format} from 'prettier';
import {describe, expect, test} from 'vitest';
import {readDocument} from '../../core/src/markdown/read-document.ts';
import {foundIn, judgeDocument, readExample, renew, testDocuments} from '../support/documents.ts';
import {outsideBlocks, procurementFile, type Reading} from '../support/procurement.ts';

// `KLAUSUL_RENEW=1 npx vitest run tests/documents` writes the clauses of the documents anew, after a change of the
// texts of the catalogue.
if (process.env.KLAUSUL_RENEW) testDocuments().forEach(renew);

const documents = testDocuments();

test('there are documents of every kind: clean and faulty, in both languages, in folders and alone', () => {
  const clean = documents.filter(({expected}) => expected.length === 0);
  expect(documents.length).toBeGreaterThanOrEqual(10);
  expect(clean.length).toBeGreaterThanOrEqual(3);
  expect(documents.some(({written}) => !written.has(procurementFile))).toBe(true);
  const texts = documents.flatMap(({written}) => [...written.values()]).join('\n');
  expect(texts).toMatch(/language: en\b/);
  expect(texts).toMatch(/language: sv\b/);
});

describe.each(documents.map((document) => [document.name, document] as const))('%s', (_, document) => {
  const reading = judgeDocument(document);
  const isJudged = reading.judgement.state === 'judged';

  test('has the findings that its lines expect, and no others', () => {
    expect(foundIn(reading, 'sv')).toEqual(document.expected);
    expect(foundIn(reading, 'en')).toEqual(document.expected);
  });

  test('has the same findings at the same lines whatever its line endings and composition', () => {
    const windows = judgeDocument(document, (text) => text.replaceAll('\n', '\r\n'));
    expect(foundIn(windows)).toEqual(document.expected);
    const decomposed = judgeDocument(document, (text) => text.normalize('NFD'));
    expect(foundIn(decomposed)).toEqual(document.expected);
  });

  test('has the same output twice, remedies included', () => {
    const all = (one: Reading) => one.findings().map((finding) => ({...finding, remedies: one.remediesOf(finding)}));
    expect(all(judgeDocument(document))).toEqual(all(reading));
    expect(all(reading)).toEqual(all(reading));
  });

  test('points at places that are there', () => {
    for (const {file, start, end, related} of reading.findings()) {
      for (const place of [{file, start, end}, ...(related ? [related] : [])]) {
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeGreaterThanOrEqual(place.start);
        expect(place.end).toBeLessThanOrEqual(reading.text(place.file).length);
      }
    }
  });

  test('is as Prettier writes it', async () => {
    for (const [file, text] of reading.texts) {
      if (file.endsWith('.md')) expect(await format(text, {parser: 'markdown'})).toBe(text);
    }
  });

  if (!isJudged) return;

  test('generated twice is generated once', () => {
    const once = reading.generate();
    expect(texts(once.generate())).toEqual(texts(once));
  });

  test('generated stays as Prettier writes it', async () => {
    for (const [file, text] of reading.generate().texts) {
      if (file.endsWith('.md')) expect(await format(text, {parser: 'markdown'})).toBe(text);
    }
  });

  test('cleaned, generated and cleaned again is what it was when cleaned', () => {
    const bare = reading.clean();
    const cleaned = bare.generate().clean();
    for (const [file, text] of texts(bare)) {
      // A clause that was edited stays, and with it the catalogue that it comes from.
      const keeps = bare.judged.clauses.length > 0;
      expect(keeps ? withoutPin(cleaned.text(file)) : cleaned.text(file)).toBe(keeps ? withoutPin(text) : text);
    }
  });

  test('keeps every byte outside its blocks, whatever its line endings', () => {
    for (const ending of ['\n', '\r\n', '\r']) {
      const before = judgeDocument(document, (text) => text.replaceAll('\n', ending));
      const after = before.generate();
      for (const [file, text] of texts(before)) {
        const [was, is] = [text, after.text(file)].map((one) => withoutPin(outsideBlocks(file, one)));
        expect(is).toBe(was);
      }
    }
  });

  test('has no safe remedy left when every safe remedy has been applied', () => {
    let current = reading;
    const next = (one: Reading) =>
      one.findings().flatMap((finding) => one.remediesOf(finding).filter(({kind}) => kind === 'safe'))[0];
    for (let rounds = 0; next(current); rounds++) {
      expect(rounds).toBeLessThan(200);
      current = current.apply(next(current)?.edits ?? []);
    }
    expect(
      current
        .findings()
        .flatMap((finding) => current.remediesOf(finding))
        .filter(({kind}) => kind === 'safe'),
    ).toEqual([]);
  });

  test('every remedy leaves documents that can be read, and takes its finding away', () => {
    for (const finding of reading.findings()) {
      for (const {edits} of reading.remediesOf(finding)) {
        const after = reading.apply(edits);
        expect(after.judgement.state).toBe('judged');
        const same = after
          .findings(finding.rule)
          .filter(({requirement, message}) => requirement === finding.requirement && message === finding.message);
        const before = reading
          .findings(finding.rule)
          .filter(({requirement, message}) => requirement === finding.requirement && message === finding.message);
        expect(same.length).toBeLessThan(before.length);
      }
    }
  });

  test('generate leaves nothing missing that has a place, and never touches what was edited', () => {
    const after = reading.generate();
    const edited = reading.judged.clauses
      .filter(({text}) => text === 'edited')
      .map(({clause}) => blockOf(reading, clause));
    const left = after.judged.clauses.map(({clause}) => blockOf(after, clause));
    expect(edited.filter((block) => !left.includes(block))).toEqual([]);
    expect(after.messages('coverage/missing').length).toBeLessThanOrEqual(reading.messages('coverage/missing').length);
  });
});

function texts(reading: Reading): ReadonlyMap<string, string> {
  return reading.texts;
}

/** Without the line by which `generate` pins the catalogue. */
function withoutPin(text: string): string {
  return text.replace(/(?:\r\n|\r|\n)[ \t]*catalog: \S+ # klausul generate(?=\r|\n|$)/, '');
}

function blockOf(
  reading: Reading,
  {file, begin, end}: {file: string; begin: {start: number}; end: {end: number}},
): string {
  return reading.text(file).slice(begin.start, end.end);
}

describe.each(['elevhalsa/', 'library-loans.md'])('the example %s, written by hand', (name) => {
  const example = (change: (text: string) => string) => judgeDocument(readExample(name), change);

  test.each([
    ['as it is', (text: string) => text],
    ['with the line endings of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with decomposed letters', (text: string) => text.normalize('NFD')],
    ['without a last line break', (text: string) => text.trimEnd()],
    ['with blanks at the ends of lines', (text: string) => text.replace(/(?<=[.:])$/gm, '  ')],
  ])('%s: generated it is covered, and cleaned it has the bytes from before', (_, change) => {
    const before = example(change);
    const after = before.generate();
    expect(after.findings()).toEqual([]);
    expect(after.judged.coverage.filter(({status}) => status === 'missing')).toEqual([]);
    expect(texts(after.generate())).toEqual(texts(after));
    expect(texts(after.clean())).toEqual(texts(before));
    for (const [file, text] of texts(before)) expect(withoutPin(outsideBlocks(file, after.text(file)))).toBe(text);
  });

  test('generated it is as Prettier writes it', async () => {
    for (const [file, text] of example((text) => text).generate().texts) {
      if (file.endsWith('.md')) expect(await format(text, {parser: 'markdown'})).toBe(text);
    }
  });
});

test('readDocument reads back what stands between the markers of every document', () => {
  for (const document of documents) {
    for (const [file, text] of judgeDocument(document).texts) {
      for (const {begin, end} of readDocument(file, text).clauses) {
        expect(text.slice(begin.start, begin.end)).toMatch(/^<!-- klausul:clause .* -->$/);
        expect(text.slice(end.start, end.end)).toBe('<!-- klausul:/clause -->');
      }
    }
  }
});
