import {spawnSync} from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, onTestFinished, test} from 'vitest';
import {Folder} from './support/command-line.ts';

const yaml = `format: 1
name: Lånecentral
language: sv
scale: klassa-4
classified: { date: 2026-10-01 }
deliveries: [saas]
information:
  - { name: Lån, K: 1, R: 1, T: 1, S: 1 }
`;
const document = '# Krav\n\n<!-- klausul:begin -->\n\n<!-- klausul:end -->\n';
const single = `---\nklausul:\n${yaml.replace(/^/gm, '  ')}\n---\n\n${document}`;

/** A folder with one procurement in it, whole, and whatever else is named. */
async function beside(files: Readonly<Record<string, string | Buffer>> = {}): Promise<Folder> {
  const folder = new Folder();
  mkdirSync(folder.file('.git'));
  for (const [file, content] of Object.entries({...files, 'good/klausul.yaml': yaml, 'good/krav.md': document})) {
    mkdirSync(folder.file(`${file}/..`), {recursive: true});
    folder.write(file, content);
  }
  await folder.run('generate', 'good');
  return folder;
}

/** What a report says of each procurement: path, state, and the rules of its findings with their files. */
async function told(folder: Folder, ...paths: readonly string[]) {
  const {code, report} = await folder.validate(...paths);
  const lines = report.procurements.map(({path, state, findings}) =>
    [path, state, ...findings.map(({rule, file}) => `${rule} ${file}`)].join(' '),
  );
  return {code, lines};
}

const pipe = (path: string) => expect(spawnSync('mkfifo', [path]).status).toBe(0);

describe('a procurement that cannot be read never vanishes: exit 2, an entry and a finding', () => {
  test.each([
    ['a byte that is not UTF-8', (path: string) => writeFileSync(path, Buffer.from(single, 'latin1'))],
    ['a NUL', (path: string) => writeFileSync(path, `${single}\0`)],
    ['more than 16 MB', (path: string) => truncateSync(path, 17 * 1024 * 1024)],
    ['a pipe', (path: string) => void [rmSync(path), pipe(path)]],
    ['a link that leads out', (path: string) => void [rmSync(path), symlinkSync('/etc/hostname', path)]],
    ['a link to an endless device', (path: string) => void [rmSync(path), symlinkSync('/dev/zero', path)]],
    ['a link to itself', (path: string) => void [rmSync(path), symlinkSync('lån.md', path)]],
  ])('%s in a single file', async (_, spoil) => {
    const folder = await beside({'lån.md': single});
    spoil(folder.file('lån.md'));
    const finding = 'document/unreadable lån.md';
    expect(await told(folder, '.')).toEqual({code: 2, lines: ['good judged', `lån.md unreadable ${finding}`]});
    expect(await told(folder, 'lån.md')).toEqual({code: 2, lines: [`lån.md unreadable ${finding}`]});
    const {code, stdout} = await folder.run('validate', '.');
    expect(code).toBe(2);
    expect(stdout).toMatch(/^lån\.md:1:1 {2}fel {6}\S.* {2}document\/unreadable$/m);
    for (const command of ['generate', 'clean', 'explain LOG-02', 'classify --print']) {
      const {code, stdout} = await folder.run(...command.split(' '), 'lån.md');
      expect([command, code]).toEqual([command, 2]);
      expect(stdout).toContain('lån.md:1:1');
    }
  });

  test.each([
    ['klausul.yaml', 'document/unreadable good/klausul.yaml'],
    ['krav.md', 'document/unreadable good/krav.md'],
  ])('a pipe as %s, alone or behind a link', async (name, finding) => {
    const folder = await beside();
    rmSync(folder.file(`good/${name}`));
    pipe(folder.file(`good/${name}`));
    expect(await told(folder, '.')).toEqual({code: 2, lines: [`good unreadable ${finding}`]});
    renameSync(folder.file(`good/${name}`), folder.file('rör'));
    symlinkSync('../rör', folder.file(`good/${name}`));
    expect(await told(folder, '.')).toEqual({code: 2, lines: [`good unreadable ${finding}`]});
  });

  test('a path that is longer than can be opened', async () => {
    const folder = await beside();
    onTestFinished(() => void spawnSync('rm', ['-rf', folder.file('djupt')]));
    const name = 'mapp'.repeat(60);
    const script = `mkdir djupt && cd djupt && for i in $(seq 20); do mkdir ${name} && cd ${name} || exit 1; done && touch a.md`;
    expect(spawnSync('bash', ['-c', script], {cwd: folder.path}).status).toBe(0);
    const {code, report} = await folder.validate('.');
    expect(code).toBe(2);
    expect(report.procurements.map(({state}) => state)).toEqual(['unreadable', 'judged']);
    expect(report.procurements[0]?.findings[0]?.message).toMatch(/^Sökvägen är längre än datorn kan öppna/);
  });
});

describe('what somebody may not open', () => {
  /** Runs the program as somebody who may not do everything; root runs a copy of it as one who may not read the checkout. */
  function run(folder: Folder, ...argv: readonly string[]) {
    const isRoot = process.getuid?.() === 0;
    const source = fileURLToPath(new URL('../cli', import.meta.url));
    const program = isRoot ? new Folder().path : source;
    if (isRoot) {
      cpSync(source, program, {recursive: true});
      chmodSync(program, 0o755);
      spawnSync('chmod', ['-R', 'a+rX', folder.path]);
      spawnSync('chown', ['-R', '65534:65534', folder.path]);
    }
    return {
      when: (close: () => void) => {
        close();
        const {status, stdout, stderr} = spawnSync(process.execPath, [join(program, 'bin/klausul.js'), ...argv], {
          cwd: folder.path,
          encoding: 'utf8',
          ...(isRoot ? {uid: 65534, gid: 65534} : {}),
        });
        return {status, stdout, stderr};
      },
    };
  }

  test.each([
    ['a single file', 'lån.md', 'lån.md unreadable', 'document/unreadable lån.md'],
    ['a folder', 'blind', 'blind unreadable', 'procurement/unreadable blind'],
  ])('%s is told of, and the good one beside it judged', async (_, closed, entry, finding) => {
    const folder = await beside({'lån.md': single, 'blind/klausul.yaml': yaml, 'blind/krav.md': document});
    await folder.run('generate', 'blind', 'lån.md');
    onTestFinished(() => chmodSync(folder.file(closed), 0o700));
    const {status, stdout, stderr} = run(folder, 'validate', '--format', 'json', closed, 'good').when(() =>
      chmodSync(folder.file(closed), 0),
    );
    expect([status, stderr]).toEqual([2, '']);
    const report = JSON.parse(stdout) as Awaited<ReturnType<Folder['validate']>>['report'];
    const lines = report.procurements.map(({path, state, findings}) =>
      [path, state, ...findings.map(({rule, file}) => `${rule} ${file}`)].join(' '),
    );
    expect(lines.sort()).toEqual([`${entry} ${finding}`, 'good judged'].sort());
  });

  test('a folder that may not be changed is to blame, not the document in it', async () => {
    const folder = await beside({'låst/klausul.yaml': yaml, 'låst/krav.md': document});
    onTestFinished(() => chmodSync(folder.file('låst'), 0o700));
    const {status, stderr} = run(folder, 'generate', 'låst').when(() => chmodSync(folder.file('låst'), 0o555));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^klausul: I mappen låst går det inte att skriva \(EACCES\)\. .* Inget har skrivits/);
    expect(readdirSync(folder.file('låst')).sort()).toEqual(['klausul.yaml', 'krav.md']);
  });
});

describe('a configuration that cannot be read', () => {
  test.each([
    ['UTF-16', (path: string) => writeFileSync(path, Buffer.from('\ufeffformat: 1\n', 'utf16le'))],
    ['a NUL', (path: string) => writeFileSync(path, 'format: 1\n\0')],
    ['a pipe', (path: string) => pipe(path)],
    ['a link to a pipe', (path: string) => void [pipe(`${path}.rör`), symlinkSync(`${path}.rör`, path)]],
    ['a link to an endless device', (path: string) => symlinkSync('/dev/zero', path)],
    ['a link that leads nowhere', (path: string) => symlinkSync('borta.yaml', path)],
  ])('%s: nothing is judged by other settings than the organisation’s', async (_, make) => {
    const folder = await beside();
    make(folder.file('klausul.config.yaml'));
    const expected = {code: 2, lines: ['good unreadable config/schema klausul.config.yaml']};
    expect(await told(folder, 'good')).toEqual(expected);
    renameSync(folder.file('klausul.config.yaml'), folder.file('annan.yaml'));
    const lines = ['good unreadable config/schema annan.yaml'];
    expect(await told(folder, '--config', 'annan.yaml', 'good')).toEqual({code: 2, lines});
  });

  test('a folder that is named as one', async () => {
    const folder = await beside();
    mkdirSync(folder.file('inställningar'));
    const {code} = await told(folder, '--config', 'inställningar', 'good');
    expect(code).toBe(2);
  });
});

describe('reading believes nothing that lies about, opens none of it and changes nothing', () => {
  test('files with the names of those that a killed run prepared', async () => {
    const folder = await beside();
    folder.edit('good/krav.md', (text) => text.replace(/<!-- klausul:clause AUT-01[\s\S]*?\/clause -->\n\n/, ''));
    const before = folder.bytes();
    const gap = await told(folder, 'good');
    expect(gap.code).toBe(1);
    const old = new Date('2020-01-01');
    folder.write('good/.klausul-0123456789abcdef.tmp', '# Krav\n');
    utimesSync(folder.file('good/.klausul-0123456789abcdef.tmp'), old, old);
    folder.write(
      '.klausul-note-1-0123456789ab',
      JSON.stringify([['good/.klausul-1-aaaaaaaaaaaa', 'good/krav.md', '']]),
    );
    pipe(folder.file('good/.klausul-note-2-0123456789ab'));
    pipe(folder.file('good/.klausul-1123456789abcdef.tmp'));
    symlinkSync('/dev/zero', folder.file('good/.klausul-2123456789abcdef.tmp'));
    const forged = folder.bytes();
    for (const path of ['.', 'good', 'good/krav.md']) {
      for (const command of ['validate', 'generate --check', 'generate --diff', 'explain LOG-02', 'classify --print'])
        await folder.run(...command.split(' '), path);
    }
    expect(await told(folder, 'good')).toEqual(gap);
    expect(folder.bytes()).toEqual(forged);
    for (const [file, bytes] of before) expect(forged.get(file)).toBe(bytes);
  });
});

describe('å, ä and ö in either form', () => {
  const [composed, decomposed] = (['NFC', 'NFD'] as const).map((form) =>
    'säkerhet/bilaga-säkerhet.md'.normalize(form),
  ) as [string, string];

  test.each([
    ['typed composed, on disk decomposed', composed, decomposed],
    ['typed decomposed, on disk composed', decomposed, composed],
  ])('%s: placements, paths and --into find the document, which keeps its name', async (_, typed, onDisk) => {
    const folder = new Folder();
    mkdirSync(folder.file('å'.normalize('NFC')));
    const home = folder.file('å'.normalize('NFC'));
    mkdirSync(join(home, onDisk.split('/')[0] as string));
    writeFileSync(join(home, onDisk), '# Krav\n');
    writeFileSync(join(home, 'klausul.yaml'), `${yaml}placements: { specification: ${typed} }\n`);
    const asTyped = `${'å'.normalize('NFD')}/${typed}`;
    const into = await folder.run('generate', '--into', asTyped, '--heading', 'Krav');
    expect(into.code).toBeLessThan(2);
    expect(readFileSync(join(home, onDisk), 'utf8')).toContain('klausul:clause');
    const {code, stdout} = await folder.run('validate', asTyped, '--format', 'json');
    expect(code).toBeLessThan(2);
    expect(JSON.parse(stdout)).toMatchObject({procurements: [{state: 'judged'}]});
    const names = readdirSync(home, {recursive: true});
    expect(names).toHaveLength(3);
    expect(names).toContain(onDisk);
  });
});

test('a document under two names in one procurement is told of by every command', async () => {
  const folder = await beside();
  symlinkSync('krav.md', folder.file('good/länk.md'));
  const before = folder.bytes();
  for (const command of ['validate', 'generate', 'clean', 'validate --fix']) {
    const {code, stdout} = await folder.run(...command.split(' '), 'good');
    expect([command, code]).toEqual([command, 2]);
    expect(stdout).toMatch(/^good\/länk\.md:1:1 .*Filen är densamma som good\/krav\.md/m);
  }
  expect(folder.bytes()).toEqual(before);
});

test('a catalogue’s folder with something in it that is no ordinary file', async () => {
  const folder = new Folder();
  mkdirSync(folder.file('katalog/families'), {recursive: true});
  pipe(folder.file('katalog/families/AUT.yaml'));
  symlinkSync('/dev/zero', folder.file('katalog/catalog.yaml'));
  const {code, stderr} = await folder.run('catalog', 'check', 'katalog');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^klausul: Katalogfilen ”catalog\.yaml” går inte att läsa\. Filen är en länk som leder ut/);
  rmSync(folder.file('katalog/catalog.yaml'));
  expect((await folder.run('catalog', 'check', 'katalog')).stderr).toContain('ingen vanlig fil');
});
