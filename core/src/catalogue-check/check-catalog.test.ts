import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {catalogueFiles} from '../../../scripts/catalog.ts';
import {released} from '../../../tests/support/procurement.ts';
import type {Release} from '../catalogue/catalog.ts';
import {compileRelease} from '../catalogue/compile-release.ts';
import {type CatalogueFile, readCatalogue} from '../catalogue/read-catalogue.ts';
import {type CatalogFinding, catalogRules, checkCatalog} from './check-catalog.ts';
import {smallCatalog} from './small-catalog.fixture.ts';

const folder = new URL('../../../requirement-catalog/', import.meta.url);
const read = (file: string): CatalogueFile => ({file, text: readFileSync(new URL(file, folder), 'utf8')});

/** The catalogue that is being written. */
const shipped = catalogueFiles();

/** The small catalogue, with the word lists, references, frames and one scale of the released one. */
const small = [...smallCatalog, ...['words.yaml', 'references.yaml', 'frames.yaml', 'scales/klassa-4.yaml'].map(read)];

type Files = readonly CatalogueFile[];

const check = (files: Files, language: 'sv' | 'en', releases: readonly Release[] = []) =>
  checkCatalog(readCatalogue(files), releases, language);
type Edit = (files: Files) => Files;

/** Replaces a text that stands exactly once in a file, so that a case cannot lose its object. */
const change =
  (file: string, from: string, to: string): Edit =>
  (files) =>
    files.map((entry) => {
      if (entry.file !== file) return entry;
      const parts = entry.text.split(from);
      if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in ${file}`);
      return {file, text: parts.join(to)};
    });
/** Replaces a text wherever it stands in a file. */
const changeAll =
  (file: string, from: string, to: string): Edit =>
  (files) =>
    files.map((entry) => (entry.file === file ? {file, text: entry.text.replaceAll(from, to)} : entry));
const add =
  (file: string, text: string): Edit =>
  (files) => [...files, {file, text}];
const drop =
  (file: string): Edit =>
  (files) =>
    files.filter((entry) => entry.file !== file);
const both =
  (...edits: readonly Edit[]): Edit =>
  (files) =>
    edits.reduce((changed, edit) => edit(changed), files);

const LIS = 'families/LIS.yaml';
const TIL = 'families/TIL.yaml';
const SKP = 'families/SKP.yaml';
const LOG = 'families/LOG.yaml';

/** What is done to the small catalogue, and the one finding that follows: its rule, and the YAML text that it marks. */
const cases: readonly (readonly [what: string, edit: Edit, rule: string, marks: string])[] = [
  // Files
  ['a file that is no YAML', change(LIS, 'family: LIS', 'family: LIS: x'), 'catalog/unreadable', ':'],
  ['an empty file', add('scales/own.yaml', '# to come\n'), 'catalog/unreadable', ''],
  ['a key written twice', change(LIS, 'basic: true', 'basic: true\n    basic: true'), 'catalog/unreadable', 'basic'],
  ['an unknown key', change(LIS, 'basic: true', 'basics: true'), 'catalog/schema', 'basics'],
  ['an unknown driver', change(TIL, 'drivers: {T: 1}', 'drivers: {X: 1}'), 'catalog/schema', 'X'],
  ['a text in one language only', change(LIS, ', en: Management}', '}'), 'catalog/schema', 'title'],
  ['a missing fulfilment', change(LIS, '    fulfilment: contract-start\n', ''), 'catalog/schema', 'id'],
  [
    'a requirement without deliveries',
    change(TIL, 'deliveries: {saas: core}', 'deliveries: {}'),
    'catalog/schema',
    'deliveries',
  ],
  ['a file that belongs nowhere', add('notes.yaml', 'a: 1\n'), 'catalog/unknown-file', ''],
  ['a catalogue without parameters', drop('parameters.yaml'), 'catalog/missing-file', ''],

  // Ids
  [
    'an id given twice',
    both(
      change(LOG, 'id: LOG-02', 'id: LOG-01'),
      change(LOG, 'sv: Export av loggar, en: Export of logs', 'sv: Bevarande av loggar, en: Retention of logs'),
      change('ids.yaml', "  - {id: LOG-02, title: Export av loggar, since: '2026.1'}\n", ''),
      change('ids.yaml', 'renamed: LOG-02', 'renamed: LOG-01'),
    ),
    'catalog/duplicate-id',
    'LOG-01',
  ],
  [
    'an id listed twice',
    change(
      'ids.yaml',
      '{id: rpo, title: Dataförlust',
      "{id: rpo, title: Dataförlust, since: '2026.1'}\n  - {id: rpo, title: Dataförlust",
    ),
    'catalog/duplicate-id',
    'rpo',
  ],
  [
    'an id that the ledger lacks',
    change('ids.yaml', "  - {id: TIL-01, title: Servicetid, since: '2026.1'}\n", ''),
    'catalog/id-unlisted',
    'TIL-01',
  ],
  [
    'an id that disappeared',
    change('ids.yaml', 'frames:', "  - {id: msb-9, title: MSB 9, since: '2026.1'}\nframes:"),
    'catalog/id-lost',
    'msb-9',
  ],
  [
    'a withdrawn id that is used again',
    change(
      'ids.yaml',
      "title: Återläsningstest, since: '2026.1'",
      "title: Återläsningstest, since: '2026.1', withdrawn: '2026.2'",
    ),
    'catalog/id-reused',
    'SKP-02',
  ],
  [
    'an id that came to mean something else',
    change('ids.yaml', '{id: log-retention, title: Bevarande', '{id: log-retention, title: Loggnivå'),
    'catalog/id-reused',
    'log-retention',
  ],
  [
    'a new name that leads nowhere',
    change('ids.yaml', 'renamed: LOG-02', 'renamed: LOG-04'),
    'catalog/id-renamed',
    'LOG-04',
  ],
  [
    'a new name that leads back',
    change('ids.yaml', 'renamed: LOG-02', 'renamed: LOG-03'),
    'catalog/id-renamed',
    'LOG-03',
  ],

  // Families
  ['a family without a file', change('catalog.yaml', '[LIS, TIL', '[LIS, AUT, TIL'), 'catalog/family', 'AUT'],
  ['a family outside the order', change('catalog.yaml', '[LIS, TIL, ', '[LIS, '), 'catalog/family', 'TIL'],
  [
    'a family in a file of another name',
    (files) => files.map((entry) => (entry.file === TIL ? {...entry, file: 'families/TLG.yaml'} : entry)),
    'catalog/family',
    'TIL',
  ],
  [
    'a requirement in another family',
    both(change(TIL, 'id: TIL-01', 'id: LIS-02'), change('ids.yaml', '{id: TIL-01', '{id: LIS-02')),
    'catalog/family',
    'LIS-02',
  ],

  // Ladders
  ['a level on two rungs', change(SKP, '- levels: [1]\n', '- levels: [1, 2]\n'), 'catalog/rung-overlap', '[2, 3]'],
  [
    'a heavier rung before a lighter one',
    both(
      change(LIS, 'levels: [2]', 'levels: [3]'),
      change(LIS, 'levels: [3]\n        effort: 3', 'levels: [2]\n        effort: 3'),
    ),
    'catalog/rung-order',
    '[2]',
  ],
  [
    'a heavier rung that takes less effort',
    change(LIS, 'effort: 3\n        text', 'effort: 1\n        text'),
    'catalog/rung-order',
    '1',
  ],
  ['a level that no rung lists', change(LIS, 'levels: [0, 1]', 'levels: [0]'), 'catalog/rung-gap', 'rungs'],
  [
    'a highest level that no rung answers',
    change(
      SKP,
      '- levels: [2, 3]\n        effort: 2\n        text:\n          sv: Leverantören',
      '- levels: [2]\n        effort: 2\n        text:\n          sv: Leverantören',
    ),
    'catalog/rung-gap',
    'rungs',
  ],
  [
    'basic protection that the only rung does not answer',
    change(LIS, 'levels: [0, 1]', 'only: true\n        levels: [1]'),
    'catalog/rung-gap',
    'rungs',
  ],
  [
    'a rung below the threshold',
    change(SKP, 'drivers: {R: 1, T: 1}', 'drivers: {R: 2, T: 2}'),
    'catalog/rung-unreachable',
    '[1]',
  ],

  // Demands
  [
    'a requirement that nothing asks for',
    change(TIL, 'drivers: {T: 1}', 'drivers: {}'),
    'catalog/never-demanded',
    'TIL-01',
  ],
  [
    'a requirement that only earns points',
    change(LOG, 'placements: [specification, award]', 'placements: [award]'),
    'catalog/never-demanded',
    '[award]',
  ],
  [
    'basic protection that has to be chosen',
    change(LOG, 'opt-in: true', 'opt-in: true\n    basic: true'),
    'catalog/opt-in-basic',
    'opt-in',
  ],
  [
    'a delivery from a level that is never reached',
    both(
      change(TIL, 'drivers: {T: 1}\n', 'drivers: {}\n    flags: [patient-data]\n'),
      change(TIL, '{saas: core}', '{saas: core, support: {from: 2}}'),
    ),
    'catalog/delivery-condition',
    '2',
  ],
  [
    'a delivery from a level that is always reached',
    change(TIL, '{saas: core}', '{saas: core, support: {from: 1}}'),
    'catalog/delivery-condition',
    '1',
  ],

  // Flags
  [
    'an unknown flag',
    change(LOG, 'flags: [personal-data]', 'flags: [personal-dat]'),
    'catalog/unknown-flag',
    'personal-dat',
  ],
  [
    'a floor of an unknown flag',
    change(LOG, 'floors: {patient-data', 'floors: {patient-records'),
    'catalog/unknown-flag',
    'patient-records',
  ],
  [
    'a condition on an unknown flag',
    change(LOG, 'opt-in: true', 'opt-in: true\n    when: [logs]'),
    'catalog/unknown-flag',
    'logs',
  ],
  [
    'bounds of an unknown flag',
    change('parameters.yaml', '      patient-data:', '      ai:'),
    'catalog/unknown-flag',
    'ai',
  ],
  [
    'a flag that nothing uses',
    both(
      change(
        'flags.yaml',
        'flags:\n',
        'flags:\n  - id: ai\n    title: {sv: AI, en: AI}\n    question: {sv: Ingår AI?, en: Is AI included?}\n',
      ),
      change('ids.yaml', 'flags:\n', "flags:\n  - {id: ai, title: AI, since: '2026.1'}\n"),
    ),
    'catalog/unused-flag',
    'ai',
  ],

  // Parameters
  [
    'a parameter that does not exist',
    both(
      change(TIL, 'tillgänglig {service-hours}', 'tillgänglig {service-hours} inom {reach}'),
      change(TIL, 'available {service-hours}', 'available {service-hours} within {reach}'),
    ),
    'catalog/unknown-parameter',
    'Tjänsten',
  ],
  [
    'a parameter that nothing uses',
    both(
      change(TIL, 'vara tillgänglig {service-hours}', 'vara tillgänglig dygnet runt'),
      change(TIL, 'be available {service-hours}', 'be available around the clock'),
    ),
    'catalog/unused-parameter',
    'service-hours',
  ],
  [
    'a value in another measure',
    change('parameters.yaml', '1: {default: 6 mo', '1: {default: 180 d'),
    'catalog/parameter-value',
    '180 d',
  ],
  [
    'a value that is no choice',
    change('parameters.yaml', '1: {default: office', '1: {default: often'),
    'catalog/parameter-value',
    'often',
  ],
  [
    'a choice given twice',
    change(
      'parameters.yaml',
      '{id: always, text: {sv: dygnet runt, en: around the clock}}',
      '{id: always, text: {sv: dygnet runt, en: around the clock}}\n      - {id: office, text: {sv: vardagar, en: on weekdays}}',
    ),
    'catalog/parameter-value',
    'office',
  ],
  [
    'a choice without choices',
    change('parameters.yaml', 'unit: mo', 'unit: choice'),
    'catalog/parameter-value',
    'choice',
  ],
  [
    'choices of a measured parameter',
    change('parameters.yaml', 'unit: choice', 'unit: d'),
    'catalog/parameter-value',
    'choices',
  ],
  [
    'a default outside its bounds',
    change('parameters.yaml', '1: {default: 6 mo', '1: {default: 2 mo'),
    'catalog/parameter-bounds',
    '2 mo',
  ],
  [
    'bounds in the wrong order',
    change('parameters.yaml', '{default: 6 mo, min: 3 mo, max: 18 mo}', '{default: 6 mo, min: 18 mo, max: 3 mo}'),
    'catalog/parameter-bounds',
    '6 mo',
  ],
  [
    "a flag's default outside its own bounds",
    change('parameters.yaml', 'default: 60 mo, min: 60', 'default: 48 mo, min: 60'),
    'catalog/parameter-bounds',
    '{default: 48 mo',
  ],
  [
    'a flag that leaves no value',
    change('parameters.yaml', '{default: 60 mo, min: 60 mo, max: 120 mo}', '{max: 9 mo}'),
    'catalog/parameter-bounds',
    '{max: 9 mo}',
  ],
  [
    'a looser default at a higher level',
    both(
      change(
        'parameters.yaml',
        '2: {default: 4 h, min: 1 h, max: 24 h}\n      3: {default: 1 h, min: 5 min, max: 4 h}',
        '2: {default: 2 h, min: 1 h, max: 24 h}\n      3: {default: 3 h, min: 5 min, max: 4 h}',
      ),
      change('parameters.yaml', '3: {default: 2 h', '3: {default: 4 h'),
    ),
    'catalog/parameter-order',
    '3 h',
  ],
  [
    'a looser bound at a higher level',
    change('parameters.yaml', '3: {default: 1 h, min: 5 min, max: 4 h}', '3: {default: 1 h, min: 5 min, max: 30 h}'),
    'catalog/parameter-order',
    '30 h',
  ],
  [
    'a range that goes up and down',
    both(change('parameters.yaml', '3: {default: 24 mo, min: 12 mo', '3: {default: 7 mo, min: 4 mo')),
    'catalog/parameter-order',
    '7 mo',
  ],
  [
    'a relation of a parameter that does not exist',
    change('parameters.yaml', 'at-most: rpo', 'at-most: rpto'),
    'catalog/parameter-relation',
    'rpto',
  ],
  [
    'a relation to itself',
    change('parameters.yaml', 'at-most: rpo', 'at-most: backup-interval'),
    'catalog/parameter-relation',
    'backup-interval',
  ],
  [
    'a relation across measures',
    change('parameters.yaml', 'at-most: rpo', 'at-most: service-hours'),
    'catalog/parameter-relation',
    '{left: backup-interval, at-most: service-hours}',
  ],
  [
    'defaults that contradict at one level',
    change('parameters.yaml', '3: {default: 2 h', '3: {default: 30 min'),
    'catalog/parameter-contradiction',
    '{left: backup-interval, at-most: rpo}',
  ],
  [
    'defaults that contradict because two requirements follow different needs',
    both(
      changeAll(SKP, ', så att högst {rpo} arbete går förlorat', ''),
      changeAll(SKP, ', so that at most {rpo} of work is lost', ''),
      changeAll(SKP, ', T: 1}', '}'),
      changeAll(SKP, ', T: 2}', '}'),
      change(TIL, 'tillgänglig {service-hours}.', 'tillgänglig {service-hours} och förlora högst {rpo} arbete.'),
      change(TIL, 'available {service-hours}.', 'available {service-hours} and lose at most {rpo} of work.'),
    ),
    'catalog/parameter-contradiction',
    '{left: backup-interval, at-most: rpo}',
  ],
  [
    'one parameter with two values in a procurement',
    both(
      change(TIL, 'tillgänglig {service-hours}.', 'tillgänglig {service-hours} med loggar i {log-retention}.'),
      change(TIL, 'available {service-hours}.', 'available {service-hours} with logs for {log-retention}.'),
    ),
    'catalog/parameter-contradiction',
    'log-retention',
  ],

  // Relations
  [
    'a requirement that does not exist',
    change(SKP, 'requires: [SKP-01]', 'requires: [SKP-10]'),
    'catalog/unknown-requirement',
    'SKP-10',
  ],
  [
    'a requirement that requires itself',
    change(SKP, 'requires: [SKP-01]', 'requires: [SKP-02]'),
    'catalog/relation-cycle',
    'requires',
  ],
  [
    'a requirement that excludes itself',
    change(SKP, 'requires: [SKP-01]', 'conflicts: [SKP-02]'),
    'catalog/relation-cycle',
    'conflicts',
  ],
  [
    'two requirements that require each other',
    both(
      change(SKP, "gdpr: ['32.1 c']}\n", "gdpr: ['32.1 c']}\n    requires: [SKP-02]\n"),
      change(SKP, 'drivers: {R: 1, T: 1}', 'drivers: {R: 2, T: 2}'),
      change(SKP, '- levels: [1]\n', '- levels: [2]\n'),
      change(
        SKP,
        '- levels: [2, 3]\n        effort: 2\n        text:\n          sv: Lösningen',
        '- levels: [3]\n        effort: 2\n        text:\n          sv: Lösningen',
      ),
      change(SKP, ', on-premise: buyer}', '}'),
      change(
        SKP,
        '    buyer: {sv: Beställaren kopierar i den egna driften., en: The buyer makes copies in its own operations.}\n',
        '',
      ),
    ),
    'catalog/relation-cycle',
    'requires',
  ],
  [
    'a requirement that requires what it excludes',
    change(SKP, 'requires: [SKP-01]', 'requires: [SKP-01]\n    conflicts: [SKP-01]'),
    'catalog/relation-contradiction',
    'SKP-01',
  ],
  [
    'basic protection that excludes basic protection',
    both(
      change(TIL, 'drivers: {T: 1}', 'drivers: {T: 1}\n    basic: true'),
      change(TIL, 'nis2: [c]}', 'nis2: [c]}\n    conflicts: [LIS-01]'),
    ),
    'catalog/relation-contradiction',
    'LIS-01',
  ],
  [
    'a third that requires both of two that exclude each other',
    both(
      change(SKP, 'requires: [SKP-01]', 'requires: [SKP-01, LIS-01]'),
      change(LIS, "'arkivlagen 1990:782']}", "'arkivlagen 1990:782']}\n    conflicts: [SKP-01]"),
    ),
    'catalog/relation-contradiction',
    'SKP-01',
  ],
  [
    'a requirement that is demanded without what it requires',
    change(SKP, 'requires: [SKP-01]', 'requires: [LOG-01]'),
    'catalog/requires-undemanded',
    'LOG-01',
  ],
  [
    'a delivery that what is required does not name',
    change(SKP, 'deliveries: {saas: core}', 'deliveries: {saas: core, hosting: core}'),
    'catalog/requires-undemanded',
    'SKP-01',
  ],

  // References
  ['a control that ISO/IEC 27002 lacks', change(TIL, "['8.14']", "['8.41']"), 'catalog/unknown-reference', "'8.41'"],
  ['a section that MSBFS 2020:7 lacks', change(LIS, "['2:4']", "['4:23']"), 'catalog/unknown-reference', "'4:23'"],
  [
    'an article that is not in the list',
    change(SKP, "['32.1 c']", "['32.3 c']"),
    'catalog/unknown-reference',
    "'32.3 c'",
  ],
  [
    'an act that is not in the list',
    change(LIS, "'LOU 17:1'", "'LOU 17:99'"),
    'catalog/unknown-reference',
    "'LOU 17:99'",
  ],

  // Placements
  [
    'a contract clause met in the bid',
    change(TIL, 'fulfilment: throughout', 'fulfilment: bid'),
    'catalog/fulfilment',
    'bid',
  ],
  [
    'a contract clause verified in the bid',
    change(TIL, 'moment: during-contract', 'moment: bid'),
    'catalog/verification-moment',
    'bid',
  ],
  [
    'a contract clause verified before award',
    change(TIL, 'moment: during-contract', 'moment: before-award'),
    'catalog/verification-moment',
    'before-award',
  ],
  [
    'a rung of a contract clause verified in the bid',
    change(LIS, 'moment: go-live', 'moment: bid'),
    'catalog/verification-moment',
    'bid',
  ],
  [
    'a selection criterion verified in the bid',
    change(LOG, 'placements: [specification, award]', 'placements: [specification, qualification]'),
    'catalog/verification-moment',
    'bid',
  ],
  [
    'a contract clause with an answer row',
    change(TIL, 'answer: contract', 'answer: yes-no'),
    'catalog/answer',
    'yes-no',
  ],
  [
    'a specification without an answer',
    change(LOG, 'answer: yes-no-description', 'answer: contract'),
    'catalog/answer',
    'contract',
  ],
  [
    "a delivery of the buyer's without its measure",
    change(TIL, '{saas: core}', '{saas: core, on-premise: buyer}'),
    'catalog/buyer',
    'buyer',
  ],
  [
    "a shared requirement without the buyer's measure",
    change(TIL, 'responsible: supplier', 'responsible: shared'),
    'catalog/buyer',
    'shared',
  ],
  [
    "a buyer's measure that is never shown",
    change(LOG, 'responsible: shared', 'responsible: supplier'),
    'catalog/buyer',
    'buyer',
  ],

  // Languages
  [
    'a parameter in one language only',
    change(LOG, 'for {log-retention} from its creation.', 'for a year from its creation.'),
    'catalog/languages-differ',
    'The solution',
  ],
  [
    'a standard in one language only',
    change(LIS, '27001 or equivalent', '27001, ISO/IEC 27701 or equivalent'),
    'catalog/languages-differ',
    'The supplier',
  ],

  // Wording
  [
    'no verb that binds',
    change(SKP, 'Leverantören ska före driftsättning återställa', 'Leverantören återställer före driftsättning'),
    'catalog/modality',
    'Leverantören',
  ],
  [
    'two verbs that bind',
    change(SKP, 'and hand over a record', 'and shall hand over a record'),
    'catalog/modality',
    'The supplier',
  ],
  [
    'another verb than the one that binds',
    change(
      SKP,
      'Leverantören ska före driftsättning återställa en kopia i en testmiljö',
      'Leverantören ska före driftsättning återställa en kopia som måste vara ny',
    ),
    'catalog/modality',
    'Leverantören',
  ],
  [
    'a verb that leaves it open',
    change(LOG, 'as they are created', 'as they can be created'),
    'catalog/modality',
    'The solution',
  ],
  [
    'a purpose that demands',
    change(TIL, 'Tjänsten finns när', 'Tjänsten ska finnas när'),
    'catalog/modality',
    'Tjänsten ska',
  ],
  [
    "a buyer's measure that demands",
    change(LOG, 'The buyer receives the logs', 'The buyer must receive the logs'),
    'catalog/modality',
    'The buyer must',
  ],
  ['a vague quality', change(SKP, 'i en testmiljö', 'i en lämplig testmiljö'), 'catalog/vague', 'Leverantören'],
  [
    'a vague time',
    change(SKP, 'a record within 10 working days thereafter', 'a record promptly'),
    'catalog/vague',
    'The supplier',
  ],
  ['vague evidence', change(LOG, 'sv: utskrift av inställningen', 'sv: adekvat utskrift'), 'catalog/vague', 'adekvat'],
  ['a list without an end', change(SKP, 'i en testmiljö', 'i en testmiljö m.m.'), 'catalog/open-list', 'Leverantören'],
  [
    'examples in a requirement',
    change(SKP, 'in a test environment', 'in for example a test environment'),
    'catalog/open-list',
    'The supplier',
  ],
  [
    'a second demand behind a word',
    change(SKP, 'och lämna ett protokoll', 'och dessutom lämna ett protokoll'),
    'catalog/compound',
    'Leverantören',
  ],
  [
    'a second demand behind a semicolon',
    change(SKP, 'i en testmiljö och lämna', 'i en testmiljö; lämna'),
    'catalog/compound',
    'Leverantören',
  ],
  [
    'a second demand in a sentence of its own',
    change(SKP, 'thereafter.', 'thereafter. The supplier keeps the copy.'),
    'catalog/compound',
    'The supplier',
  ],

  // Equivalents
  [
    'a standard without the words',
    change(LIS, ' 27001 eller likvärdig', ' 27001'),
    'catalog/or-equivalent',
    'Leverantören',
  ],
  [
    'two standards of which only the later has the words',
    both(
      change(LIS, 'som uppfyller SS-EN', 'som uppfyller ISO/IEC 27002 och är certifierat enligt SS-EN'),
      change(LIS, 'that conforms to SS-EN', 'that conforms to ISO/IEC 27002 or equivalent and is certified to SS-EN'),
    ),
    'catalog/or-equivalent',
    'Leverantören',
  ],
  [
    'a standard with words that do not do',
    change(LIS, '27001 or equivalent', '27001 or similar'),
    'catalog/or-equivalent',
    'The supplier',
  ],
  [
    'the words behind an act',
    change(TIL, 'be available {service-hours}', 'be available under the GDPR or equivalent {service-hours}'),
    'catalog/equivalent-on-law',
    'The service',
  ],
  [
    'the words behind nothing',
    change(TIL, 'vara tillgänglig {service-hours}', 'vara tillgänglig eller likvärdigt {service-hours}'),
    'catalog/equivalent-of-nothing',
    'Tjänsten',
  ],
  [
    'a standard whose equivalent nobody judges',
    change(
      LIS,
      '          equivalent:\n            sv: en oberoende granskare intygar samma sak\n            en: an independent auditor certifies the same\n',
      '',
    ),
    'catalog/equivalent-judged',
    'verification',
  ],
  [
    'an equivalent of no standard',
    change(
      TIL,
      'en: the monthly report}',
      'en: the monthly report}\n      equivalent: {sv: det räcker, en: it will do}',
    ),
    'catalog/equivalent-judged',
    'equivalent',
  ],
  [
    'a brand in a requirement',
    change(LOG, 'till beställarens system för logganalys', 'till Splunk'),
    'catalog/brand',
    'Lösningen',
  ],
  [
    'a brand in the plain words',
    change(LOG, 'Logs are sent to the buyer.', 'Logs are sent to Microsoft products.'),
    'catalog/brand',
    'Logs',
  ],
  [
    'a repealed act',
    change(
      LIS,
      'sv: Skyddet är någons uttalade ansvar.',
      'sv: Skyddet är någons uttalade ansvar enligt personuppgiftslagen.',
    ),
    'catalog/stale-reference',
    'Skyddet',
  ],

  // Numbers
  [
    'a number without a unit',
    change(SKP, 'within 10 working days thereafter', 'within 10 thereafter'),
    'catalog/unmeasured',
    'The supplier',
  ],

  // Form
  ['markup', change(TIL, 'Tjänsten ska vara', 'Tjänsten *ska* vara'), 'catalog/form', 'Tjänsten'],
  [
    'a line break',
    change(
      SKP,
      'sv: Leverantören ska före driftsättning återställa en kopia',
      'sv: |-\n            Leverantören ska före\n            driftsättning återställa en kopia',
    ),
    'catalog/form',
    '|-',
  ],
  ['a stray brace', change(LOG, 'till beställarens system', 'till {Beställarens system'), 'catalog/form', 'Lösningen'],
  ['a doubled blank', change(LOG, 'as they are created', 'as they  are created'), 'catalog/form', 'The solution'],
  [
    'a decomposed letter',
    change(LOG, 'sina loggar till beställarens', 'sina loggar till besta\u0308llarens'),
    'catalog/form',
    'Lösningen',
  ],
  [
    'a sentence without its full stop',
    change(LOG, 'as they are created.', 'as they are created'),
    'catalog/form',
    'The solution',
  ],
  [
    'a phrase with a full stop',
    change(TIL, 'sv: månadsrapport', 'sv: månadsrapport.'),
    'catalog/form',
    'månadsrapport.',
  ],
  [
    'a small letter at the start',
    change(TIL, 'en: The service shall', 'en: the service shall'),
    'catalog/form',
    'the service',
  ],
  [
    'a title that goes on and on',
    change(TIL, 'en: Service hours}\n    purpose', `en: Service ${'and other '.repeat(6)}hours}\n    purpose`),
    'catalog/too-long',
    'Service and',
  ],

  // Duplicates
  [
    'a text copied from another requirement',
    both(
      change(
        LOG,
        'Lösningen ska överföra sina loggar till beställarens system för logganalys när de skapas.',
        'Leverantören ska efter driftsättning återställa en kopia i en testmiljö och lämna ett intyg inom 10 arbetsdagar därefter.',
      ),
    ),
    'catalog/near-duplicate',
    'Leverantören ska efter',
  ],
  [
    'two rungs with one text',
    change(LOG, ' och larma när loggningen upphör', ''),
    'catalog/near-duplicate',
    'Lösningen',
  ],

  // Frames, scales, word lists
  [
    'a placement without a frame',
    both(change('frames.yaml', 'placement: award', 'placement: contract')),
    'catalog/frame',
    'frames',
  ],
  [
    'frames out of order',
    both(
      change('frames.yaml', 'id: 5', 'id: 9'),
      change('frames.yaml', 'id: 4', 'id: 5'),
      change('frames.yaml', 'id: 9', 'id: 4'),
      change('ids.yaml', '{id: 4, title: kontraktsvillkor', '{id: 4, title: instruktion till personuppgiftsbiträdet'),
      change('ids.yaml', '{id: 5, title: instruktion till personuppgiftsbiträdet', '{id: 5, title: kontraktsvillkor'),
    ),
    'catalog/frame',
    '4',
  ],
  [
    'a scale without integrity',
    change('scales/klassa-4.yaml', 'aspect: integrity', 'aspect: traceability'),
    'catalog/scale',
    'aspects',
  ],
  ['a letter for two aspects', change('scales/klassa-4.yaml', 'letter: S', 'letter: K'), 'catalog/scale', 'K'],
  [
    'a level written twice',
    change('scales/klassa-4.yaml', '{value: 1, canonical: 1', '{value: 0, canonical: 1'),
    'catalog/scale',
    '0',
  ],
  [
    'a canonical level that nothing leads to',
    change('scales/klassa-4.yaml', '{value: 3, canonical: 3', '{value: 3, canonical: 2'),
    'catalog/scale',
    'levels',
  ],
  [
    'a word listed twice',
    change('words.yaml', '{word: adekvat,', '{word: adekvat, replacement: fem}\n      - {word: adekvat,'),
    'catalog/word-list',
    'adekvat',
  ],
  [
    'an exception without its word',
    change('words.yaml', 'allow: [löpande räkning]', 'allow: [rörlig räkning]'),
    'catalog/word-list',
    'rörlig räkning',
  ],
  [
    'a name listed twice',
    change('words.yaml', '  - {name: SAML}\n', '  - {name: SAML}\n  - {name: SAML}\n'),
    'catalog/word-list',
    'SAML',
  ],
];

/** The release before the small catalogue, which has not been worded anew since. */
const before: Release = {...(compileRelease(readCatalogue(small).sources) as Release), version: '2025.4'};

const after = (edit: Edit): Release => ({
  ...(compileRelease(readCatalogue(edit(small)).sources) as Release),
  version: '2025.5',
});

/** What is only seen beside the releases before. */
const casesSinceRelease: readonly (readonly [...(typeof cases)[number], readonly Release[]])[] = [
  [
    'a text worded anew under the revision of a release',
    change(TIL, 'när verksamheten arbetar', 'när verksamheten har öppet'),
    'catalog/revision',
    '1',
    [before],
  ],
  [
    'a text put back under its old revision',
    (files) => files,
    'catalog/revision',
    '1',
    [
      before,
      after(both(change(TIL, 'rev: 1', 'rev: 2'), change(TIL, 'verksamheten arbetar', 'verksamheten har öppet'))),
    ],
  ],
  [
    'a release that is frozen already',
    (files) => files,
    'catalog/version',
    "'2026.1'",
    [{...before, version: '2026.1'}],
  ],
  [
    'a frame with other words',
    change(
      'frames.yaml',
      'label: {sv: ska-krav, en: mandatory requirement}\n    purpose: {sv: Syfte',
      'label: {sv: ska-krav, en: mandatory requirement}\n    purpose: {sv: Avsikt',
    ),
    'catalog/frame-reused',
    '1',
    [before],
  ],
];

describe('a fault in a catalogue is told once, where it stands, in both languages', () => {
  test.each([...cases.map((one) => [...one, [] as readonly Release[]] as const), ...casesSinceRelease])(
    '%s',
    (_, edit, rule, marks, releases) => {
      const files = edit(small);
      const english = check(files, 'en', releases);
      expect(english.map((finding) => finding.rule)).toEqual([rule]);
      const [finding] = english as [CatalogFinding];
      const text = files.find(({file}) => file === finding.file)?.text ?? '';
      const marked = text.slice(finding.start, finding.end);
      expect(marked.startsWith(marks) ? marks : marked).toBe(marks);

      const [swedish, ...others] = check(files, 'sv', releases) as [CatalogFinding];
      expect(others).toEqual([]);
      expect({...swedish, message: '', related: undefined}).toEqual({...finding, message: '', related: undefined});
      expect(swedish.message).not.toBe(finding.message);
      for (const {message} of [finding, swedish]) {
        expect(message).toMatch(/[.?)]$/);
        expect(message).not.toMatch(
          /invalid|illegal|ogiltig|otillåt|please|vänligen|!|undefined|\[object|\bnull|\bnan\b/i,
        );
      }
    },
  );

  test('and every rule is found by some case: none is dead', () => {
    expect([...new Set([...cases, ...casesSinceRelease].map(([, , rule]) => rule))].sort()).toEqual(
      Object.keys(catalogRules).sort(),
    );
  });
});

test('words that many requirements print cannot change under their revisions', () => {
  const findings = check(
    change('frames.yaml', 'därefter under hela avtalstiden', 'därefter under hela avtalet')(small),
    'sv',
    [before],
  );
  expect(new Set(findings.map(({rule}) => rule))).toEqual(new Set(['catalog/revision']));
  expect(findings.map(({requirement}) => requirement)).toContain('TIL-01');
});

test('a requirement with a raised revision may say what it likes, and one that prints the same needs none', () => {
  const edit = both(change(TIL, 'rev: 1', 'rev: 2'), change(TIL, 'verksamheten arbetar', 'verksamheten har öppet'));
  expect(check(edit(small), 'sv', [before])).toEqual([]);
  expect(check(small, 'sv', [before])).toEqual([]);
});

test('the small catalogue has no fault of its own', () => {
  expect(check(small, 'en')).toEqual([]);
});

test('the catalogue that is released has no fault', () => {
  expect(check(shipped, 'en', [released]).map(({file, message, rule}) => ({file, message, rule}))).toEqual([]);
});

test("an organisation's own family is judged beside the files that it extends", () => {
  const own = [
    {
      file: 'lokalt/families/KOM.yaml',
      text: smallCatalog.find(({file}) => file === TIL)?.text.replaceAll('TIL', 'KOM') ?? '',
    },
    {
      file: 'lokalt/catalog.yaml',
      text: "format: 1\nid: local\nversion: '2026.1'\ntitle: {sv: Eget, en: Own}\nlicence: CC0-1.0\nfamilies: [KOM]\n",
    },
    {
      file: 'lokalt/ids.yaml',
      text: "format: 1\nfamilies: [{id: KOM, title: Tillgänglighet, since: '2026.1'}]\nrequirements: [{id: KOM-01, title: Servicetid, since: '2026.1'}]\nparameters: []\nflags: []\nscales: []\nframes: []\n",
    },
  ];
  const findings = check([...small, ...own], 'sv');
  expect(findings.map(({rule, file}) => [rule, file])).toEqual([
    ['catalog/near-duplicate', 'lokalt/families/KOM.yaml'],
  ]);
  expect(findings[0]?.related?.file).toBe(TIL);
});

test('a catalogue of nothing lacks every file', () => {
  const rules = new Set(check([], 'sv').map(({rule}) => rule));
  expect([...rules]).toEqual(['catalog/missing-file']);
});

test('findings stand in the order of the files, and are the same twice', () => {
  const edit = both(
    change(TIL, 'en: the monthly report', 'en: the monthly report.'),
    change(LIS, '27001 or equivalent', '27001'),
    change(LIS, "'LOU 17:1'", "'LOU 1:1'"),
  );
  const findings = check(edit(small), 'sv');
  expect(findings.map(({rule}) => rule)).toEqual([
    'catalog/or-equivalent',
    'catalog/unknown-reference',
    'catalog/form',
  ]);
  expect(findings.map(({requirement}) => requirement)).toEqual(['LIS-01', 'LIS-01', 'TIL-01']);
  expect(check(edit(small), 'sv')).toEqual(findings);
});
