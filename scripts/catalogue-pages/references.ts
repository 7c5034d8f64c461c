import type {RequirementEntry} from '../../core/src/catalogue/catalog.ts';
import type {Bilingual, Language} from '../../core/src/text/language.ts';
import {catalog, type ExpectedRow, expected, places, type SourceName} from './catalogue.ts';
import {blocks, navigation, plain, table, titledLink} from './markdown.ts';
import {shortTriggers} from './words.ts';

/** A requirement that refers to a place of a source. */
interface Answer {
  readonly requirement: RequirementEntry;
  readonly place: string;
}

/** Places of a source, with what answers them. */
interface Row extends ExpectedRow {
  readonly answers: readonly Answer[];
}

interface Source {
  readonly title: Bilingual;
  /** How a place is written, and what stands before it. */
  readonly place: Readonly<Record<Language, (place: string) => string>>;
  readonly before?: Bilingual;
  readonly intro: Bilingual;
}

/** How each source is named, and how its places are. */
const sources: Readonly<Record<SourceName, Source>> = {
  'iso-27002': {
    title: {sv: 'ISO/IEC 27002:2022', en: 'ISO/IEC 27002:2022'},
    place: {sv: (place) => place, en: (place) => place},
    intro: {
      sv: 'Åtgärderna i ISO/IEC 27002:2022 med de krav som svarar mot dem. Standarden citeras bara med nummer.',
      en: 'The controls of ISO/IEC 27002:2022 with the requirements that answer them. The standard is cited by number only.',
    },
  },
  nis2: {
    title: {sv: 'NIS2 artikel 21.2 och cybersäkerhetslagen 2 kap. 3 §', en: 'NIS2 Article 21(2)'},
    place: {
      sv: (place) => `21.2 ${place} och cybersäkerhetslagen 2 kap. 3 § ${'abcdefghij'.indexOf(place) + 1}`,
      en: (place) => `21(2)(${place})`,
    },
    intro: {
      sv: 'De tio punkterna i NIS2-direktivets artikel 21.2, som är de tio punkterna i cybersäkerhetslagen (2025:1506) 2 kap. 3 §, med de krav som svarar mot dem. Skyldigheten är beställarens; kraven är den del av den som en leverantör kan bära.',
      en: "The ten points of Article 21(2) of the NIS2 directive, which are those of chapter 2, section 3, of the Swedish cybersecurity act (2025:1506), with the requirements that answer them. The duty is the buyer's; the requirements are the part of it that a supplier can carry.",
    },
  },
  gdpr: {
    title: {sv: 'GDPR', en: 'GDPR'},
    place: {
      sv: (place) => place,
      en: (place) => place.replace(/\.([0-9]+)/, '($1)').replace(/ ([a-z])$/, '($1)'),
    },
    before: {sv: 'Artikel ', en: 'Article '},
    intro: {
      sv: 'Artiklarna i dataskyddsförordningen med de krav som svarar mot dem. Ett personuppgiftsbiträdesavtal behövs dessutom när leverantören är biträde.',
      en: 'The articles of the GDPR with the requirements that answer them. A data processing agreement is needed besides where the supplier is a processor.',
    },
  },
  'msbfs-2020-7': {
    title: {sv: 'MSBFS 2020:7', en: 'MSBFS 2020:7'},
    place: {
      sv: (place) => `${place.replace(':', ' kap. ')} §`,
      en: (place) => `chapter ${place.replace(':', ', section ')}`,
    },
    intro: {
      sv: 'Föreskrifterna MSBFS 2020:7 om säkerhetsåtgärder i informationssystem med de krav som svarar mot dem. De binder statliga myndigheter; för en kommun är de en förebild. 1 kap. anger tillämpning och ord, och där finns inget att begära.',
      en: 'The regulation MSBFS 2020:7 on security measures in information systems with the requirements that answer it. It binds state agencies; for a municipality it is a model. Chapter 1 states scope and words, and there is nothing in it to ask for.',
    },
  },
};

export const sourceNames = Object.keys(sources) as readonly SourceName[];

/**
 * The rows of a source: a group of its places, the requirements that refer to any of them, and the reason where none is
 * meant to. A requirement belongs to the row with the longest place that its own begins with: 28.3 g to 28, 32.1 a to 32.1 a.
 */
function rowsOf(source: SourceName): readonly Row[] {
  const {rows, complete} = expected[source];
  const named = rows.flatMap((row) => row.places);
  const references = catalog.data.requirements.flatMap((requirement) =>
    (requirement.references[source] ?? []).map((place: string) => ({requirement, place})),
  );
  const own = (complete ? places[source] : [...new Set(references.map(({place}) => place))]).filter(
    (place) => !holderOf(place, named),
  );
  const order = (place: string | undefined) => places[source].indexOf(place ?? '');
  return [...rows, ...own.map((place): ExpectedRow => ({places: [place]}))]
    .map((row) => ({
      ...row,
      answers: references
        .filter(({place}) => row.places.includes(holderOf(place, named) ?? place))
        .sort((a, b) => order(a.place) - order(b.place)),
    }))
    .sort((a, b) => order(a.places[0]) - order(b.places[0]));
}

function holderOf(place: string, named: readonly string[]) {
  return named
    .filter(
      (candidate) => place === candidate || place.startsWith(`${candidate}.`) || place.startsWith(`${candidate} `),
    )
    .sort((a, b) => b.length - a.length)[0];
}

/** What is wrong with what is expected of a source: a gap without a reason, or a reason where something answers. */
export function faultsIn(source: SourceName) {
  const unknown = expected[source].rows
    .flatMap((row) => row.places)
    .concat(expected[source]['supplier-facing'] ?? [])
    .filter((place) => !places[source].includes(place))
    .map((place) => `${source} ${place} is not in requirement-catalog/references.yaml`);
  const rows = rowsOf(source).flatMap(({places: own, answers, reason}) => {
    const name = `${source} ${own.join(', ')}`;
    if (!reason) return answers.length > 0 ? [] : [`no requirement answers ${name}; add a reason`];
    const answered = answers.map(({requirement, place}) => `${requirement.id} answers ${source} ${place}`);
    if (!reason.sv || !reason.en) answered.push(`the reason of ${name} lacks a language`);
    return answered.map((fault) => `${name} has a reason: ${fault}`);
  });
  return [...unknown, ...rows];
}

/** The reverse table: place → requirements. */
export function referencePage(source: SourceName, language: Language) {
  const {title, intro} = sources[source];
  const rows = rowsOf(source);
  const body = expected[source].groups
    ? grouped(source, rows, language)
    : rows.map((row) => rowSection(source, row, language));
  return blocks(`# ${title[language]}`, navigation(source, language), intro[language], body);
}

/** One table for all rows of a chapter, then what nothing answers there. */
function grouped(source: SourceName, rows: readonly Row[], language: Language) {
  const sv = language === 'sv';
  return (expected[source].groups ?? []).map(({starts, title}) => {
    const own = rows.filter(({places: [place = '']}) => place.startsWith(starts));
    return [
      `## ${plain(title[language])}`,
      answersTable(
        source,
        own.flatMap(({answers}) => answers),
        language,
      ),
      own.some(({reason}) => reason) && (sv ? 'Inget krav svarar mot:' : 'No requirement answers:'),
      own
        .flatMap(({places: of, reason}) => (reason ? [`- **${of.join(', ')}:** ${plain(reason[language])}`] : []))
        .join('\n'),
    ];
  });
}

function rowSection(source: SourceName, row: Row, language: Language) {
  const sv = language === 'sv';
  const name = capital(rowName(source, row, language));
  const isOne = row.places.length === 1 && row.answers.every(({place}) => place === row.places[0]);
  return [
    `## ${row.subject ? `${name}: ${plain(row.subject[language])}` : name}`,
    row.answers.length > 0 && answersTable(source, row.answers, language, !isOne),
    row.reason && `${sv ? 'Inget krav' : 'No requirement'}: ${plain(row.reason[language])}`,
  ];
}

function answersTable(source: SourceName, answers: readonly Answer[], language: Language, withPlace = true) {
  const sv = language === 'sv';
  const {place: name} = sources[source];
  const head = [sv ? 'Plats' : 'Place', sv ? 'Krav' : 'Requirement', sv ? 'Utlöses av' : 'Asked for by'];
  const rows = answers.map(({place, requirement}) => [
    name[language](place),
    titledLink(requirement, language),
    shortTriggers(requirement, language),
  ]);
  return withPlace
    ? table(head, rows)
    : table(
        head.slice(1),
        rows.map((row) => row.slice(1)),
      );
}

/** “4 kap. 3–7 §§”, “Artikel 35, 36”. */
function rowName(source: SourceName, {places: own}: ExpectedRow, language: Language): string {
  const {place: name, before} = sources[source];
  if (own.length > 1 && source === 'msbfs-2020-7') {
    const [chapter, first] = (own[0] ?? '').split(':');
    const last = own.at(-1)?.split(':')[1];
    return language === 'sv' ? `${chapter} kap. ${first}–${last} §§` : `chapter ${chapter}, sections ${first}–${last}`;
  }
  return (before?.[language] ?? '') + own.map(name[language]).join(', ');
}

/** How much of each source is answered, and what is not and why; for the overview, in English. */
export function coverageSummary() {
  const summary = table(
    ['Source', 'Rows', 'Answered', 'Not answered, with a reason', 'Table'],
    sourceNames.flatMap((source) => {
      const rows = rowsOf(source);
      const facing = expected[source]['supplier-facing'];
      const line = (name: string, own: readonly Row[]) => [
        name,
        String(own.length),
        String(own.filter(({answers}) => answers.length > 0).length),
        String(own.filter(({reason}) => reason).length),
        `[en](catalogue/en/${source}.md), [sv](catalogue/sv/${source}.md)`,
      ];
      const title = sources[source].title.en;
      if (!facing) return [line(title, rows)];
      const single = rows.flatMap((row) => row.places.map((place) => ({...row, places: [place]})));
      const isFacing = ({places: [place = '']}: Row) => facing.includes(place);
      return [
        line(`${title}, supplier-facing controls`, single.filter(isFacing)),
        line(
          `${title}, the buyer's and the supplier's inner controls`,
          single.filter((row) => !isFacing(row)),
        ),
      ];
    }),
  );
  const gaps = sourceNames.flatMap((source) =>
    rowsOf(source).flatMap((row) =>
      row.reason ? [`- **${sources[source].title.en} ${rowName(source, row, 'en')}:** ${plain(row.reason.en)}`] : [],
    ),
  );
  return blocks(summary, 'What no requirement answers, and why:', gaps.join('\n'), onlyChosen());
}

/** Rows that only an explicit choice answers: a reader must not take them for always covered. */
function onlyChosen() {
  const rows = sourceNames.flatMap((source) =>
    rowsOf(source)
      .filter(({answers}) => answers.length > 0 && answers.every(({requirement}) => requirement['opt-in']))
      .map((row) => {
        const ids = row.answers.map(({requirement}) => requirement.id).join(', ');
        return `- **${sources[source].title.en} ${rowName(source, row, 'en')}:** ${ids}`;
      }),
  );
  return rows.length > 0 ? ['Answered only by a requirement that is chosen explicitly:', rows.join('\n')] : [];
}

function capital(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
