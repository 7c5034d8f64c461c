import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import * as core from './index.ts';

const here = new URL('.', import.meta.url);
const sources = readdirSync(here, {recursive: true, encoding: 'utf8'})
  .filter((file) => /\.[jt]s$/.test(file) && !/\.(?:test|fixture|reference|d)\.ts$/.test(file))
  .map((file) => ({file, text: readFileSync(new URL(file, here), 'utf8')}));

test('the public API is exactly this', () => {
  expect(Object.keys(core).sort()).toEqual([
    'Totals',
    'adviceFor',
    'applySplices',
    'aspectLabel',
    'bodyOf',
    'boundsFor',
    'clean',
    'configFileName',
    'countCoverage',
    'countsOf',
    'defaultConfig',
    'describesProcurement',
    'editProcurement',
    'explain',
    'failedJudgement',
    'familyOf',
    'fill',
    'fillParameters',
    'findProcurements',
    'findRequirements',
    'folderFault',
    'folderOf',
    'generate',
    'generateInto',
    'isWithin',
    'joinPath',
    'judge',
    'languageOf',
    'levelLabel',
    'listOf',
    'localiseValue',
    'locateProcurements',
    'maxFileSize',
    'nameOf',
    'nearest',
    'openCatalog',
    'openReleases',
    'parametersIn',
    'pathAmong',
    'pathFrom',
    'placementWords',
    'placements',
    'positionsOf',
    'procurementFileName',
    'readDocument',
    'readFaults',
    'readOrganisation',
    'readProcurements',
    'reasonsText',
    'remediesOf',
    'reportFindings',
    'reportHead',
    'reportProcurement',
    'resolvePath',
    'rules',
    'rungFor',
    'say',
    'sectionsFor',
    'sources',
    'stateOf',
    'statusWords',
    'stopRule',
    'unreachable',
    'validate',
    'wantedFor',
    'whyPublished',
    'withDefaults',
    'writingSteps',
  ]);
});

test('the types that it names are exactly these', () => {
  const index = sources.find(({file}) => file === 'index.ts')?.text ?? '';
  const lists = [...index.matchAll(/export (type )?\{([^}]*)\}/g)];
  const types = lists.flatMap(([, isType, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && (isType || name.startsWith('type ')))
      .map((name) => name.replace(/^type /, '')),
  );
  expect(types.sort()).toEqual([
    'Audience',
    'Bilingual',
    'Catalog',
    'Clause',
    'Cleaning',
    'Config',
    'ConfigFault',
    'Counts',
    'Coverage',
    'CoverageCounts',
    'Demand',
    'Entry',
    'FileEdit',
    'Finding',
    'GeneratedInto',
    'Generation',
    'JudgeOptions',
    'Judged',
    'JudgedClause',
    'Judgement',
    'Language',
    'Level',
    'ListResult',
    'Place',
    'Placement',
    'Position',
    'Problem',
    'Procurement',
    'ProcurementDocument',
    'ProcurementEdit',
    'ProcurementPlace',
    'ProcurementSource',
    'ReadFault',
    'ReadResult',
    'Release',
    'ReleaseName',
    'Releases',
    'ReleasesFile',
    'Remedy',
    'RemedyName',
    'Report',
    'RequirementEntry',
    'Said',
    'Section',
    'Severity',
    'SourceFile',
    'Splice',
    'Status',
    'Workspace',
  ]);
});

test.each([
  ['process', /\bprocess\.(?:env|argv|cwd|platform|exit|stdout)\b/],
  ['Buffer', /\bBuffer\.(?:from|alloc|concat)\b/],
  ['the clock', /\bDate\.now\(|\bnew Date\(\)/],
  ['chance', /\bMath\.random\b|\bcrypto\.(?:randomUUID|getRandomValues)\b/],
  ['the document of a browser', /\b(?:window|localStorage)\.\w+/],
  ['the network', /\bfetch\(|\bXMLHttpRequest\b/],
])('no file of the core asks for %s', (_, pattern) => {
  const found = sources.filter(({file}) => !file.startsWith('generated/')).filter(({text}) => pattern.test(text));
  expect(found.map(({file}) => file)).toEqual([]);
});
