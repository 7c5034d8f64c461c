import type {ParameterEntry} from '../../core/src/catalogue/catalog.ts';
import {boundsFor, parametersIn} from '../../core/src/catalogue/parameters.ts';
import type {Language} from '../../core/src/text/language.ts';
import {catalog} from './catalogue.ts';
import {blocks, flagLink, navigation, parameterLink, plain, requirementLink, table} from './markdown.ts';
import {levelsWith, valueWithBounds} from './values.ts';
import {directionWords} from './words.ts';

const levels = [1, 2, 3] as const;

/** The values that clauses carry: default and bounds per level and flag, direction, clock start, relations. */
export function parametersPage(language: Language) {
  const sv = language === 'sv';
  const {parameters, relations} = catalog.data;
  return blocks(
    `# ${sv ? 'Värden' : 'Values'}`,
    navigation('parameters', language),
    sv
      ? 'Kravtexterna bär värden: tider, mått och val. Varje värde har ett förval och en lägsta och högsta gräns per nivå. Upphandlingen väljer vilket värde som helst inom gränserna för sitt behov, under `parameters` i `klausul.yaml`. Ett svagare värde lämnar kravet otäckt; ett strängare täcker det men anmäls som mer än informationen behöver. Nivå 0 har samma värden som nivå 1, och värdena beror inte på leveransformen. Ett streck betyder att ingen kravtext bär värdet på den nivån.'
      : 'The texts carry values: times, measures and choices. Each has a default and a lowest and highest bound per level. A procurement chooses any value within the bounds of its need, under `parameters` in `klausul.yaml`. A weaker value leaves the demand uncovered; a stricter one covers it but is reported as more than the information needs. Level 0 has the values of level 1, and the values do not depend on the kind of delivery. A dash means that no text carries the value at that level.',
    sv
      ? 'Fetstil är förvalet, parentesen gränserna. Siffrorna är Klausuls egna förslag där ingen lag anger dem: [så kalibrerades de](../../catalogue.md#the-numbers).'
      : 'Bold is the default, the parentheses the bounds. The numbers are our own proposals where no law sets them: [how they were calibrated](../../catalogue.md#the-numbers).',
    table(
      sv
        ? ['Värde', 'Skrivs', 'Riktning', 'Räknas', 'Nivå 1', 'Nivå 2', 'Nivå 3', 'Står i']
        : ['Value', 'Written', 'Direction', 'Counted', 'Level 1', 'Level 2', 'Level 3', 'Stands in'],
      parameters.flatMap((parameter) => rows(parameter, language)),
    ),
    `## ${sv ? 'Samband' : 'Relations'}`,
    sv
      ? 'Förvalen motsäger aldrig varandra. Det första värdet är högst det andra, på varje nivå och med varje uppsättning förutsättningar:'
      : 'The defaults never contradict each other. The first value is at most the second, at every level and with every set of flags:',
    relations
      .map(({left, 'at-most': right}) => {
        const [a, b] = [left, right].map((id) =>
          parameterLink(catalog.parameter(id) ?? {id, title: {sv: id, en: id}}, language),
        );
        return `- ${a} ${sv ? 'är högst' : 'is at most'} ${b}`;
      })
      .join('\n'),
  );
}

function rows(parameter: ParameterEntry, language: Language) {
  const sv = language === 'sv';
  const {id, title, unit, choices, clock, flags} = parameter;
  const carried = levelsWith(id);
  const values = (set?: ReadonlySet<string>) =>
    levels.map((level) => (carried.has(level) ? valueWithBounds(parameter, level, language, set) : '–'));
  const usedIn = catalog.data.requirements.filter(({rungs}) =>
    rungs.some(({text}) => parametersIn(text[language]).includes(id)),
  );
  const written =
    unit === 'choice'
      ? (choices ?? []).map((choice) => `\`${choice.id}\` (${plain(choice.text[language])})`).join(', ')
      : `\`${example(parameter)}\``;
  return [
    [
      `<a id="${id}"></a>${plain(title[language])} (\`${id}\`)`,
      written,
      directionWords[parameter.direction][language],
      clock ? plain(clock[language]) : '–',
      ...values(),
      usedIn.map(requirementLink).join(', '),
    ],
    ...Object.keys(flags ?? {}).map((flag) => [
      `… ${sv ? 'vid' : 'with'} ${flagLink(flag, language)}`,
      '',
      '',
      '',
      ...values(new Set([flag])),
      '',
    ]),
  ];
}

/** The default of level 2, as it is written in klausul.yaml. */
function example(parameter: ParameterEntry) {
  return String(boundsFor(parameter, 2, new Set()).default).replace(/([0-9])([a-z%])/, '$1 $2');
}
