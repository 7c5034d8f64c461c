import type {Bilingual, Language} from '../../core/src/text/language.ts';
import {catalog} from './catalogue.ts';
import {blocks, plain, table} from './markdown.ts';

const pages: readonly (readonly [name: string, title: Bilingual])[] = [
  ['matrix', {sv: 'Krav, aspekt och nivå', en: 'Requirement, aspect and level'}],
  ['parameters', {sv: 'Värden med förval och gränser', en: 'Values with defaults and bounds'}],
  ['flags', {sv: 'Förutsättningar', en: 'Flags'}],
  ['iso-27002', {sv: 'ISO/IEC 27002:2022 → krav', en: 'ISO/IEC 27002:2022 → requirements'}],
  ['nis2', {sv: 'NIS2 21.2 och cybersäkerhetslagen 2:3 → krav', en: 'NIS2 21(2) → requirements'}],
  ['gdpr', {sv: 'GDPR → krav', en: 'GDPR → requirements'}],
  ['msbfs-2020-7', {sv: 'MSBFS 2020:7 → krav', en: 'MSBFS 2020:7 → requirements'}],
];

/** The way in: how to read a page, the tables, and every family in both languages. */
export function indexPage() {
  const {id, version, families, requirements} = catalog.data;
  const counts = {
    families: families.length,
    all: requirements.length,
    rungs: requirements.reduce((sum, {rungs}) => sum + rungs.length, 0),
    basic: requirements.filter(({basic}) => basic).length,
    chosen: requirements.filter((requirement) => requirement['opt-in']).length,
  };
  return blocks(
    '# Kravkatalogen · The catalogue',
    `\`${id}@${version}\` (nästa utgåva · the next release) · [På svenska](#på-svenska) · [In English](#in-english)`,
    '## På svenska',
    `${counts.families} kravområden med ${counts.all} krav i ${counts.rungs} kravnivåer. ${counts.basic} krav är grundskydd och begärs alltid, ${counts.chosen} begärs bara efter uttryckligt val, och resten utlöses av klassningen eller av en förutsättning. [Hur katalogen är byggd, och varför](../catalogue.md#sammanfattning-på-svenska).`,
    [
      '- **Nivå** 0 är försumbar, 1 måttlig, 2 betydande och 3 allvarlig, som i KLASSA 4. Kravtexten under en nivå är den som skrivs in i dokumentet.',
      '- **K, R, T, S** är konfidentialitet, riktighet, tillgänglighet och spårbarhet. ”K 2” betyder: begärs när konfidentialiteten är 2 eller högre.',
      '- **Insats** är vad kravet kostar en anbudsgivare, från 0 (ingenting) till 5 (få klarar det).',
      '- Värden i **fetstil** är förval, och upphandlingen kan välja andra inom gränserna.',
      '- Sidorna är framtagna ur katalogen och är ingen juridisk rådgivning.',
    ].join('\n'),
    '### Tabeller',
    links('sv'),
    '### Kravområden',
    familyTable('sv'),
    '## In English',
    `${counts.families} families with ${counts.all} requirements on ${counts.rungs} rungs. ${counts.basic} are basic protection and always asked for, ${counts.chosen} only by explicit choice, and the classification or a flag asks for the rest. [How the catalogue is built, and why](../catalogue.md).`,
    [
      '- **Level** 0 is negligible, 1 moderate, 2 considerable and 3 serious, as in KLASSA 4. The text below a level is the one that is written into the document.',
      '- **K, R, T, S** are confidentiality, integrity, availability and traceability. “K 2” means: asked for when confidentiality is 2 or higher.',
      '- **Effort** is what a requirement costs a bidder, from 0 (nothing) to 5 (few can meet it).',
      '- Values in **bold** are defaults; a procurement may choose others within the bounds.',
      '- The pages are made from the catalogue and are no legal advice.',
    ].join('\n'),
    '### Tables',
    links('en'),
    '### Families',
    familyTable('en'),
  );
}

function links(language: Language) {
  return pages.map(([name, title]) => `- [${title[language]}](${language}/${name}.md)`).join('\n');
}

function familyTable(language: Language) {
  return table(
    language === 'sv' ? ['Kravområde', 'Krav'] : ['Family', 'Requirements'],
    catalog.data.families.map(({id, title}) => {
      const own = catalog.data.requirements.filter((requirement) => requirement.id.startsWith(`${id}-`));
      return [
        `[${id} ${plain(title[language])}](${language}/${id}.md)`,
        own
          .map((requirement) => `[${requirement.id}](${language}/${id}.md#${requirement.id.toLowerCase()})`)
          .join(', '),
      ];
    }),
  );
}
