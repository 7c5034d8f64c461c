import {catalog, core} from './catalogue.ts';
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
export function familyPage(family, language) {
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

function section(requirement, language) {
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

function facts(requirement, language) {
  const sv = language === 'sv';
  const followUp = requirement['follow-up'];
  const {fulfilments} = catalog.data.frames;
  return [
    [sv ? 'Syfte' : 'Purpose', plain(requirement.purpose[language])],
    [sv ? 'Utlöses av' : 'Asked for by', triggers(requirement, language)],
    [sv ? 'Leveranser' : 'Deliveries', deliveries(requirement, language)],
    [sv ? 'Placering' : 'Placement', placements(requirement, language)],
    [sv ? 'Uppfylls senast' : 'Met no later than', fulfilments[requirement.fulfilment][language]],
    [sv ? 'Svar i anbudet' : 'Answer in the bid', answerWords[requirement.answer][language]],
    [sv ? 'Uppföljning' : 'Follow-up', `${plain(followUp.what[language])} ${followUpWords(followUp, language)}`],
    [sv ? 'Ansvar' : 'Responsible', responsibleWords[requirement.responsible][language]],
    [
      sv ? 'Beställarens egen del (ÄR)' : "The buyer's own part",
      requirement.buyer && plain(requirement.buyer[language]),
    ],
    [sv ? 'Förutsätter' : 'Requires', links(requirement.requires)],
    [sv ? 'Går inte ihop med' : 'Conflicts with', links(requirement.conflicts)],
    [sv ? 'Källor' : 'Sources', plain(core.sources(requirement, language))],
  ].filter(([, text]) => text);
}

function followUpWords({interval, owner}, language) {
  const [when, who] = [intervalWords(interval, language), ownerWords[owner][language]];
  return language === 'sv' ? `Görs ${when}; ${who} svarar för det.` : `Done ${when}; ${who} sees to it.`;
}

function links(ids = []) {
  return ids.map((id) => requirementLink({id})).join(', ');
}

function triggers(requirement, language) {
  const sv = language === 'sv';
  const drivers = driversText(requirement, language);
  if (requirement['opt-in']) {
    return sv
      ? `ett uttryckligt val (\`chosen\`), aldrig av klassningen själv; nivån följer av ${drivers}`
      : `an explicit choice (\`chosen\`), never the classification itself; its level follows from ${drivers}`;
  }
  const flags = (ids) =>
    oneOf(
      ids.map((id) => flagLink(id, language)),
      language,
    );
  if (hangsOnFlags(requirement)) {
    return sv
      ? `förutsättningen ${flags(requirement.flags)}, och bara den; nivån följer av ${drivers}`
      : `the flag ${flags(requirement.flags)}, and nothing else; its level follows from ${drivers}`;
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

function deliveries(requirement, language) {
  const sv = language === 'sv';
  const groups = new Map();
  for (const [delivery, words] of Object.entries(deliveryWords)) {
    const how = relevanceWords(requirement.deliveries[delivery], language);
    groups.set(how, [...(groups.get(how) ?? []), words[language]]);
  }
  const none = relevanceWords(undefined, language);
  const order = [...groups.keys()].filter((how) => how !== none);
  if (groups.has(none)) order.push(none);
  return order.map((how) => `${how} ${sv ? 'för' : 'for'} ${core.listOf(groups.get(how), language)}`).join('; ');
}

function relevanceWords(relevance, language) {
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
  ].filter(Boolean);
  return `${sv ? 'krav' : 'demanded'} ${oneOf(conditions, language)}`;
}

function placements(requirement, language) {
  const [first, ...others] = requirement.placements.map((name) => core.placementWords[name][language]);
  if (others.length === 0) return first;
  return language === 'sv'
    ? `${first} i första hand, annars ${oneOf(others, language)}`
    : `${first} by preference, else ${oneOf(others, language)}`;
}

function rungBlocks(rung, requirement, language) {
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
function values(requirement, language) {
  const sv = language === 'sv';
  const ids = [...new Set(requirement.rungs.flatMap((rung) => core.parametersIn(rung.text[language])))];
  if (ids.length === 0) return undefined;
  const carried = new Map(ids.map((id) => [id, levelsOf(requirement, id)]));
  const levels = [1, 2, 3].filter((level) => [...carried.values()].some((own) => own.has(level)));
  const rows = ids.flatMap((id) => {
    const parameter = catalog.parameter(id);
    const row = (label, flags) => [
      label,
      ...levels.map((level) => (carried.get(id).has(level) ? valueWithBounds(parameter, level, language, flags) : '–')),
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
function verifications(requirement, language) {
  const sv = language === 'sv';
  const byVerification = new Map();
  for (const rung of requirement.rungs) {
    const verification = rung.verification ?? requirement.verification;
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

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}
