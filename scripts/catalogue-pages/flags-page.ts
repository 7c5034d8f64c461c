import type {Deliveries, FlagEntry, Relevance, RequirementEntry} from '../../core/src/catalogue/catalog.ts';
import type {Language} from '../../core/src/text/language.ts';
import {catalog} from './catalogue.ts';
import {blocks, flagLink, heading, navigation, parameterLink, plain, titledLink} from './markdown.ts';
import {deliveryWords} from './words.ts';

/** The facts about a procurement that switch law on, and what each of them does. */
export function flagsPage(language: Language) {
  const sv = language === 'sv';
  return blocks(
    `# ${sv ? 'Förutsättningar' : 'Flags'}`,
    navigation('flags', language),
    sv
      ? 'En förutsättning är ett faktum om upphandlingen, skrivet under `flags` i `klausul.yaml`. Den höjer aldrig en klass: stämmer den dåligt med klassningen blir det en varning. Varje avsnitt visar frågan som ska besvaras med ja, och vad svaret gör.'
      : 'A flag is a fact about the procurement, written under `flags` in `klausul.yaml`. It never raises a class: where it fits the classification badly there is a warning. Each section shows the question to be answered with yes, and what the answer does.',
    catalog.data.flags.map((flag) => section(flag, language)),
  );
}

function section(flag: FlagEntry, language: Language) {
  const {requirements, parameters} = catalog.data;
  const sv = language === 'sv';
  const {id, title, question, implies, stop} = flag;
  const asked = requirements.filter(({flags, 'opt-in': optIn}) => flags?.includes(id) && !optIn);
  const gated = requirements.filter(({when}) => when?.includes(id));
  const floors = requirements.filter((requirement) => requirement.floors?.[id] !== undefined);
  const values = parameters.filter((parameter) => parameter.flags?.[id]);
  const items = [
    stop &&
      (sv
        ? 'Avslutar upphandlingen i Klausul: ingenting skrivs, och säkerhetsskyddschefen utreder innan arbetet fortsätter.'
        : 'Ends the procurement in Klausul: nothing is written, and the security protection officer investigates before the work goes on.'),
    flag.with &&
      `${sv ? 'Medför' : 'Brings with it'}: ${flag.with.map((other) => flagLink(other, language)).join(', ')}.`,
    implies &&
      `${sv ? 'Brukar betyda minst' : 'Normally means at least'} ${Object.entries(implies)
        .map(([letter, level]) => `${letter} ${level}`)
        .join(', ')}${sv ? '; en lägre klass ger en varning.' : '; a lower class gives a warning.'}`,
    ...lists(sv ? 'Utlöser själv' : 'Asks by itself for', asked, language),
    ...lists(
      sv ? 'Villkor för (de utlöses sedan av sina aspekter)' : 'Condition of (their aspects then ask for them)',
      gated.filter((requirement) => !asked.includes(requirement)),
      language,
    ),
    ...floors.map(
      (requirement) =>
        `${titledLink(requirement, language)}: ${sv ? 'minst nivå' : 'at least level'} ${requirement.floors?.[id]}.`,
    ),
    ...values.map((parameter) => `${sv ? 'Skärper' : 'Tightens'} ${parameterLink(parameter, language)}.`),
    ...deliveriesWith(id, language),
  ].filter(Boolean);
  return [
    heading(2, id, plain(title[language])),
    `\`${id}\` – ${plain(question[language])}`,
    items.map((item) => `- ${item}`).join('\n'),
    items.length === 0 && (sv ? 'Den ändrar inga krav i dag.' : 'It changes no requirement today.'),
  ];
}

function lists(label: string, requirements: readonly RequirementEntry[], language: Language) {
  if (requirements.length === 0) return [];
  return [`${label}:\n${requirements.map((requirement) => `  - ${titledLink(requirement, language)}`).join('\n')}`];
}

/** Requirements that a kind of delivery has use for only when the flag holds. */
function deliveriesWith(id: string, language: Language) {
  const sv = language === 'sv';
  return catalog.data.requirements.flatMap((requirement) => {
    const kinds = (Object.entries(requirement.deliveries) as [keyof Deliveries, Relevance][]).filter(
      ([, relevance]) => typeof relevance === 'object' && relevance.flags?.includes(id),
    );
    if (kinds.length === 0) return [];
    const words = kinds.map(([delivery]) => deliveryWords[delivery][language]).join(', ');
    return [`${titledLink(requirement, language)}: ${sv ? 'krav även för' : 'demanded also for'} ${words}.`];
  });
}
