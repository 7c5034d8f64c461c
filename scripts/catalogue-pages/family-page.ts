import type {
  Family,
  Placement,
  Relevance,
  RequirementEntry,
  Rung,
  Verification,
} from '../../core/src/catalogue/catalog.ts';
import {parametersIn} from '../../core/src/catalogue/parameters.ts';
import {sources} from '../../core/src/reporting/explain.ts';
import {placementWords} from '../../core/src/reporting/words.ts';
import {type Bilingual, type Language, listOf} from '../../core/src/text/language.ts';
import {catalog} from './catalogue.ts';
import {blocks, flagLink, heading, navigation, parameterLink, plain, requirementLink, table} from './markdown.ts';
import {levelsOf, textWithValues, valueWithBounds} from './values.ts';
import {
  answerWords,
  deliveryWords,
  driversText,
  hangsOnFlags,
  intervalWords,
  levelRange,
  oneOf,
  ownerWords,
  responsibleWords,
  shortTriggers,
} from './words.ts';

/** The page of a family: each of its requirements, complete. */
export function familyPage(family: Family, language: Language) {
  const sv = language === 'sv';
  const requirements = catalog.data.requirements.filter(({id}) => id.startsWith(`${family.id}-`));
  const contents = table(
    sv ? ['Krav', 'Rubrik', 'Utlöses av'] : ['Requirement', 'Title', 'Asked for by'],
    requirements.map((requirement) => [
      `[${requirement.id}](#${requirement.id.toLowerCase()})`,
      plain(requirement.title[language]),
      shortTriggers(requirement, language),
    ]),
  );
  return blocks(
    `# ${family.id} ${plain(family.title[language])}`,
    navigation(family.id, language),
    contents,
    requirements.map((requirement) => section(requirement, language)),
  );
}

function section(requirement: RequirementEntry, language: Language) {
  return blocks(
    heading(2, requirement.id, `${requirement.id} ${plain(requirement.title[language])}`),
    plain(requirement.plain[language]),
    facts(requirement, language)
      .map(([label, text]) => `- **${label}:** ${text}`)
      .join('\n'),
    requirement.rungs.map((rung) => rungBlocks(rung, requirement, language)),
    values(requirement, language),
    verifications(requirement, language),
  );
}

function facts(requirement: RequirementEntry, language: Language): readonly (readonly [label: string, text: string])[] {
  const sv = language === 'sv';
  const followUp = requirement['follow-up'];
  const {fulfilments} = catalog.data.frames;
  const all: readonly (readonly [label: string, text: string | undefined])[] = [
    [sv ? 'Syfte' : 'Purpose', plain(requirement.rungs[0]?.purpose[language] ?? '')],
    [sv ? 'Utlöses av' : 'Asked for by', triggers(requirement, language)],
    [sv ? 'Leveranser' : 'Deliveries', deliveries(requirement, language)],
    [sv ? 'Placering' : 'Placement', placements(requirement, language)],
    [
      sv ? 'Uppfylls senast' : 'Met no later than',
      requirement.rungs[0] && fulfilments[requirement.rungs[0].fulfilment]?.[language],
    ],
    [sv ? 'Svar i anbudet' : 'Answer in the bid', answerWords[requirement.answer][language]],
    [sv ? 'Uppföljning' : 'Follow-up', `${plain(followUp.what[language])} ${followUpWords(followUp, language)}`],
    [sv ? 'Ansvar' : 'Responsible', responsibleWords[requirement.responsible][language]],
    [
      sv ? 'Beställarens egen del (ÄR)' : "The buyer's own part",
      requirement.buyer && plain(requirement.buyer[language]),
    ],
    [sv ? 'Förutsätter' : 'Requires', links(requirement.requires)],
    [sv ? 'Går inte ihop med' : 'Conflicts with', links(requirement.conflicts)],
    [sv ? 'Källor' : 'Sources', plain(sources(requirement, language))],
  ];
  return all.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}

function followUpWords({interval, owner}: RequirementEntry['follow-up'], language: Language) {
  const [when, who] = [intervalWords(interval, language), ownerWords[owner][language]];
  return language === 'sv' ? `Görs ${when}; ${who} svarar för det.` : `Done ${when}; ${who} sees to it.`;
}

function links(ids: readonly string[] = []) {
  return ids.map((id) => requirementLink({id})).join(', ');
}

function triggers(requirement: RequirementEntry, language: Language) {
  const sv = language === 'sv';
  const drivers = driversText(requirement, language);
  if (requirement['opt-in']) {
    return sv
      ? `ett uttryckligt val (\`chosen\`), aldrig av klassningen själv; nivån följer av ${drivers}`
      : `an explicit choice (\`chosen\`), never the classification itself; its level follows from ${drivers}`;
  }
  const flags = (ids: readonly string[]) =>
    oneOf(
      ids.map((id) => flagLink(id, language)),
      language,
    );
  if (hangsOnFlags(requirement)) {
    return sv
      ? `förutsättningen ${flags(requirement.flags ?? [])}, och bara den; nivån följer av ${drivers}`
      : `the flag ${flags(requirement.flags ?? [])}, and nothing else; its level follows from ${drivers}`;
  }
  const floors = Object.entries(requirement.floors ?? {}).map(
    ([flag, level]) =>
      `${sv ? 'minst nivå' : 'at least level'} ${level} ${sv ? 'vid' : 'with'} ${flagLink(flag, language)}`,
  );
  return [
    requirement.basic && (sv ? 'grundskydd, alltså alltid' : 'basic protection, thus always'),
    drivers,
    requirement.flags && `${sv ? 'förutsättningen' : 'the flag'} ${flags(requirement.flags)}`,
    requirement.when &&
      (sv ? `men bara när ${flags(requirement.when)} gäller` : `but only when ${flags(requirement.when)} holds`),
    ...floors,
  ]
    .filter(Boolean)
    .join('; ');
}

function deliveries(requirement: RequirementEntry, language: Language) {
  const sv = language === 'sv';
  const groups = new Map<string, string[]>();
  for (const [delivery, words] of Object.entries(deliveryWords) as [keyof typeof deliveryWords, Bilingual][]) {
    const how = relevanceWords(requirement.deliveries[delivery], language);
    groups.set(how, [...(groups.get(how) ?? []), words[language]]);
  }
  const none = relevanceWords(undefined, language);
  const order = [...groups.keys()].filter((how) => how !== none);
  if (groups.has(none)) order.push(none);
  return order.map((how) => `${how} ${sv ? 'för' : 'for'} ${listOf(groups.get(how) ?? [], language)}`).join('; ');
}

function relevanceWords(relevance: Relevance | undefined, language: Language) {
  const sv = language === 'sv';
  if (relevance === undefined) return sv ? 'inte tillämpligt' : 'not applicable';
  if (relevance === 'core') return sv ? 'krav' : 'demanded';
  if (relevance === 'buyer') return sv ? 'beställarens egen åtgärd' : "the buyer's own measure";
  const conditions = [
    relevance.from !== undefined && `${sv ? 'från nivå' : 'from level'} ${relevance.from}`,
    relevance.flags &&
      `${sv ? 'vid' : 'with'} ${oneOf(
        relevance.flags.map((id) => flagLink(id, language)),
        language,
      )}`,
  ].filter((condition) => typeof condition === 'string');
  return `${sv ? 'krav' : 'demanded'} ${oneOf(conditions, language)}`;
}

function placements(requirement: RequirementEntry, language: Language) {
  const [first, ...others] = requirement.placements.map((name: Placement) => placementWords[name][language]);
  if (others.length === 0) return first ?? '';
  return language === 'sv'
    ? `${first} i första hand, annars ${oneOf(others, language)}`
    : `${first} by preference, else ${oneOf(others, language)}`;
}

function rungBlocks(rung: Rung, requirement: RequirementEntry, language: Language) {
  const sv = language === 'sv';
  const only = rung.only ? (sv ? ', svarar inte mot lägre nivåer' : ', does not answer lower levels') : '';
  const effort = rung.effort ?? requirement.effort;
  return [
    `### ${sv ? 'Nivå' : 'Level'} ${levelRange(rung.levels)}${only}`,
    `> ${textWithValues(rung, language)}`,
    `${sv ? 'Insats' : 'Effort'}: ${effort} ${sv ? 'av' : 'of'} 5.`,
  ];
}

/** The values that the texts carry, with their bounds, and what flags make of them. */
function values(requirement: RequirementEntry, language: Language) {
  const sv = language === 'sv';
  const ids = [...new Set(requirement.rungs.flatMap((rung) => parametersIn(rung.text[language])))];
  if (ids.length === 0) return undefined;
  const carried = new Map(ids.map((id) => [id, levelsOf(requirement, id)]));
  const levels = ([1, 2, 3] as const).filter((level) => [...carried.values()].some((own) => own.has(level)));
  const rows = ids.flatMap((id) => {
    const parameter = catalog.parameter(id);
    if (!parameter) throw new Error(`The catalogue has no parameter ${id}`);
    const row = (label: string, flags?: ReadonlySet<string>) => [
      label,
      ...levels.map((level) =>
        carried.get(id)?.has(level) ? valueWithBounds(parameter, level, language, flags) : '–',
      ),
    ];
    return [
      row(parameterLink(parameter, language)),
      ...Object.keys(parameter.flags ?? {}).map((flag) =>
        row(`${sv ? '… vid' : '… with'} ${flagLink(flag, language)}`, new Set([flag])),
      ),
    ];
  });
  return [
    `### ${sv ? 'Värden' : 'Values'}`,
    sv
      ? 'Förvalt värde, och inom parentes de värden som upphandlingen får välja.'
      : 'The default, and in parentheses the values that the procurement may choose.',
    table([sv ? 'Värde' : 'Value', ...levels.map((level) => `${sv ? 'Nivå' : 'Level'} ${level}`)], rows),
  ];
}

/** How it is shown to be met: once when every rung is verified alike, else per rung. */
function verifications(requirement: RequirementEntry, language: Language) {
  const sv = language === 'sv';
  const byVerification = new Map<Verification, readonly number[]>();
  for (const rung of requirement.rungs) {
    const {verification} = rung;
    byVerification.set(verification, [...(byVerification.get(verification) ?? []), ...rung.levels]);
  }
  const several = byVerification.size > 1;
  const items = [...byVerification].map(([{moment, how, evidence, equivalent}, levels]) => {
    const when = catalog.data.frames.moments[moment][language];
    const label = several ? `${sv ? 'Nivå' : 'Level'} ${levelRange(levels)}, ${when}:` : `${capital(when)}:`;
    const parts = [
      `**${label}** ${plain(how[language])}`,
      `${sv ? 'Bevis' : 'Evidence'}: ${plain(evidence[language])}.`,
      equivalent && `${sv ? 'Likvärdigt godtas om' : 'An equivalent is accepted if'} ${plain(equivalent[language])}.`,
    ];
    return `- ${parts.filter(Boolean).join(' ')}`;
  });
  return [`### ${sv ? 'Så verifieras kravet' : 'How it is verified'}`, items.join('\n')];
}

function capital(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
