import type {Family, Level, RequirementEntry} from '../../core/src/catalogue/catalog.ts';
import {rungFor} from '../../core/src/catalogue/ladder.ts';
import type {Language} from '../../core/src/text/language.ts';
import {catalog} from './catalogue.ts';
import {blocks, flagLink, heading, navigation, plain, requirementLink, table} from './markdown.ts';
import {hangsOnFlags, levelRange, oneOf} from './words.ts';

const letters = ['K', 'R', 'T', 'S'] as const;
const levels = [1, 2, 3] as const;

/** What is asked at each level of each aspect: requirement × aspect × level. */
export function matrixPage(language: Language) {
  const sv = language === 'sv';
  const {families, requirements} = catalog.data;
  const chosen = requirements.filter((requirement) => requirement['opt-in']);
  return blocks(
    `# ${sv ? 'Krav, aspekt och nivå' : 'Requirement, aspect and level'}`,
    navigation('matrix', language),
    sv
      ? 'En ruta visar vilken kravnivå som begärs när aspekten har den nivån: siffran är kravtextens nivå. Tomt betyder att aspekten inte utlöser kravet. K är konfidentialitet, R riktighet, T tillgänglighet och S spårbarhet.'
      : 'A cell shows the rung that is asked for when the aspect has that level: the number is the level of the text. Empty means that the aspect does not ask for the requirement. K is confidentiality, R integrity, T availability and S traceability.',
    sv
      ? 'Utlöser flera aspekter samma krav gäller den högsta nivån. Leveransformen avgör därefter om leverantören tillfrågas; det står på kravets egen sida.'
      : 'Where several aspects ask for the same requirement the highest level counts. The kind of delivery then decides whether the supplier is asked; that stands on the page of the requirement.',
    families.map((family) => familyMatrix(family, language)),
    `## ${sv ? 'Bara efter uttryckligt val' : 'Only by explicit choice'}`,
    sv
      ? 'Dessa krav begärs aldrig av klassningen själv, eftersom få leverantörer klarar dem. Upphandlingen väljer dem under `chosen`. Rutan visar vilken kravnivå ett val ger.'
      : 'The classification itself never asks for these, since few suppliers can meet them. The procurement chooses them under `chosen`. A cell shows the rung that a choice gives.',
    table(
      [sv ? 'Krav' : 'Requirement', sv ? 'Rubrik' : 'Title', ...columns()],
      chosen.map((requirement) => [
        requirementLink(requirement),
        plain(requirement.title[language]),
        ...cells(requirement),
      ]),
    ),
  );
}

function familyMatrix(family: Family, language: Language) {
  const sv = language === 'sv';
  const requirements = catalog.data.requirements.filter(
    ({id, 'opt-in': optIn}) => id.startsWith(`${family.id}-`) && !optIn,
  );
  if (requirements.length === 0) return undefined;
  return [
    heading(2, family.id, `${family.id} ${plain(family.title[language])}`),
    table(
      [
        sv ? 'Krav' : 'Requirement',
        sv ? 'Rubrik' : 'Title',
        sv ? 'Alltid' : 'Always',
        ...columns(),
        sv ? 'Förutsättning' : 'Flag',
      ],
      requirements.map((requirement) => [
        requirementLink(requirement),
        plain(requirement.title[language]),
        requirement.basic ? rungCell(requirement, 0) : '',
        ...cells(requirement),
        flagCell(requirement, language),
      ]),
    ),
  ];
}

function columns() {
  return letters.flatMap((letter) => levels.map((level) => `${letter}${level}`));
}

function cells(requirement: RequirementEntry) {
  return letters.flatMap((letter) => {
    const threshold = requirement.drivers[letter];
    return levels.map((level) => (threshold !== undefined && level >= threshold ? rungCell(requirement, level) : ''));
  });
}

function rungCell(requirement: RequirementEntry, level: Level) {
  const rung = rungFor(requirement, level);
  if (!rung) throw new Error(`${requirement.id} has no rung for level ${level}`);
  return levelRange(rung.levels);
}

function flagCell(requirement: RequirementEntry, language: Language) {
  const sv = language === 'sv';
  const titles = (ids: readonly string[]) =>
    oneOf(
      ids.map((flag) => flagLink(flag, language)),
      language,
    );
  const {flags, when, floors} = requirement;
  if (hangsOnFlags(requirement)) return `${sv ? 'utlöses bara av' : 'asked for only by'} ${titles(flags ?? [])}`;
  return [
    flags && `${sv ? 'utlöses av' : 'asked for by'} ${titles(flags)}`,
    when && `${sv ? 'bara vid' : 'only with'} ${titles(when)}`,
    floors &&
      Object.entries(floors)
        .map(
          ([flag, level]) => `${sv ? 'minst' : 'at least'} ${level} ${sv ? 'vid' : 'with'} ${flagLink(flag, language)}`,
        )
        .join('; '),
  ]
    .filter(Boolean)
    .join('; ');
}
