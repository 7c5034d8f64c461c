import {blocks, table} from './markdown.ts';
import type {Counted, measure} from './measure.ts';

type Measurement = ReturnType<typeof measure>;

/** What was measured, for the overview. */
export function numbersTable({
  studentHealth,
  municipal,
  nothing,
  everything,
  single,
  distributions,
  requirements,
}: Measurement) {
  const row = (name: string, counted: Counted) => [
    name,
    counted.demanded,
    counted.rows,
    counted.evidence,
    counted.qualification,
    counted.specification,
    counted.contract,
    counted.processor,
    counted.buyer,
  ];
  const flagsText = (flags: readonly string[]) => (flags.length === 0 ? 'no flags' : 'the flags of a municipal system');
  return blocks(
    table(
      [
        'Procurement',
        'Demanded',
        'Answered row by row',
        'Evidence in the bid',
        'Selection criteria',
        'Technical specifications',
        'Contract conditions',
        'Processor instructions',
        "With a buyer's own part",
      ],
      [
        row('Student health: K3 R2 T2 S1, cloud service and consultants', studentHealth),
        row('Cloud service, no flags, everything 0', nothing),
        ...municipal.map((counted, level) => row(`Municipal cloud service, K${level} R${level} T${level}`, counted)),
        row('Cloud service, every flag, everything 3', everything),
      ],
    ),
    `A municipal cloud service has the flags \`personal-data\`, \`processor\`, \`public-records\` and \`cybersecurity-law\`. The catalogue holds ${requirements} requirements.`,
    'One aspect alone, the others 0, cloud service without flags:',
    table(
      ['Aspect', 'Level 0', 'Level 1', 'Level 2', 'Level 3'],
      single.map(({letter, demanded}) => [letter, ...demanded]),
    ),
    distributions.flatMap(({flags, byHighest}) => [
      `All 256 classifications of a cloud service with ${flagsText(flags)}: demanded, and in parentheses answered row by row.`,
      table(
        ['Highest level', 'Classifications', 'Lowest', 'Lower quartile', 'Median', 'Upper quartile', 'Highest'],
        byHighest.map(({highest, classifications, demanded, rows}) => [
          highest ?? 'any',
          classifications,
          ...demanded.map((number, index) => `${number} (${rows[index]})`),
        ]),
      ),
    ]),
  );
}

/** The same in short and in Swedish, for whoever reads only the summary. */
export function numbersForOfficers({studentHealth, municipal, nothing, requirements}: Measurement) {
  return [
    `- Hela katalogen: ${requirements} krav. Ingen upphandling får alla.`,
    `- Elevhälsan (K3 R2 T2 S1, molntjänst med konsulter): ${studentHealth.demanded} krav. ${studentHealth.rows} besvaras rad för rad i anbudet, ${studentHealth.evidence} med bevis redan där; resten godtas med avtalet.`,
    `- En vanlig kommunal molntjänst (K1 R1 T1): ${municipal[1]?.demanded} krav, varav ${municipal[1]?.rows} besvaras i anbudet.`,
    `- Information som är försumbar på alla sätt: ${nothing.demanded} krav, grundskyddet.`,
  ].join('\n');
}
