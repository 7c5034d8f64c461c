import {readFileSync} from 'node:fs';
import {fingerprint} from '../../core/src/clauses/normalise.ts';
import {judgeText, type Reading} from '../support/procurement.ts';

/** The files of a procurement, and what else a host gives: what a mutation changes. */
export interface Texts {
  readonly files: ReadonlyMap<string, string>;
  /** Documents elsewhere in the workspace; without a text they are in a format that is not read. */
  readonly named: readonly {readonly file: string; readonly text?: string}[];
  /** `klausul.config.yaml`. */
  readonly config: string;
}

/** A sound procurement to begin with, small documents so that a mutant is judged fast. */
export interface Start extends Texts {
  readonly name: string;
}

const section = (placement?: string) =>
  `<!-- klausul:begin${placement ? ` placement=${placement}` : ''} -->\n\n<!-- klausul:end -->\n`;

const head = (more: string) => `format: 1\nname: Tjänst\nscale: klassa-4\nclassified: { date: 2026-10-01 }\n${more}`;

const own = 'Leverantören ska spara loggarna i tolv månader efter det att de skrevs.';
const agreement =
  '# Avtal\n\n## 10. Syfte\n\nParterna är överens.\n\n## 11. Instruktioner\n\nBiträdet följer den dokumenterade instruktionen.\n\n## 12. Tvist\n\nTvist avgörs av domstol.\n';

/** Every procurement that mutants are made of. */
export function starts(): readonly Start[] {
  const example = (file: string) => readFileSync(new URL(`../../examples/elevhalsa/${file}`, import.meta.url), 'utf8');
  const documents = [
    '10-krav-pa-leverantor.md',
    '20-kravspecifikation.md',
    '21-bilaga-informationssakerhet.md',
    '30-utvardering.md',
    '40-avtal.md',
    '41-bilaga-servicenivaer.md',
    '51-pub-instruktion.md',
  ];
  return [
    start('a service, one section that takes anything', {
      yaml: head('language: sv\ndeliveries: [saas]\ninformation:\n  - { name: Ärenden, K: 2, R: 2, T: 2 }\n'),
      documents: {'krav.md': `# Krav\n\nInledning.\n\n${section()}\nAvslutning.\n`},
    }),
    start('the example of the README', {
      yaml: example('klausul.yaml'),
      documents: Object.fromEntries(documents.map((file) => [file, example(file)])),
    }),
    start('a call-off', {
      yaml: head(
        'language: sv\nprocedure: call-off\nframework: { name: Programvaror och tjänster }\ndeliveries: [saas]\nflags: [personal-data]\ninformation:\n  - { name: Ärenden, K: 1, R: 2, T: 1 }\nplacements: { specification: krav.md, contract: avtal.md }\n',
      ),
      documents: {
        'krav.md': `# Krav\n\n${section('specification')}`,
        'avtal.md': `# Avtal\n\n${section('contract')}`,
        'pub.md': `# Instruktion\n\n${section()}`,
      },
    }),
    start('in English, an award criterion beside', {
      yaml: head(
        'language: en\ndeliveries: [saas]\ninformation:\n  - { name: Loans, K: 1, R: 1, T: 1 }\naward:\n  FED-01: { method: points, value: "5" }\n',
      ),
      documents: {
        'requirements.md': `# Requirements\n\n${section('specification')}`,
        'contract.md': `# Contract\n\n${section('contract')}\n${section('award')}`,
      },
    }),
    start('several deliveries', {
      yaml: head(
        'language: sv\ndeliveries: [consulting, hardware, on-premise]\ninformation:\n  - { name: Ritningar, K: 2, R: 1, T: 1, S: 1 }\nparameters: { rto: 30 h }\n',
      ),
      documents: {'krav.md': `# Krav\n\n${section('specification')}`, 'avtal.md': `# Avtal\n\n${section('contract')}`},
    }),
    start('deviations and demands met elsewhere', decided()),
  ];
}

/** Three deviations that hold, one of them compensated for, and demands met by a section, a row, a text and a PDF. */
function decided() {
  const met = [
    'requirement: PUB-01, document: avtal/50-pub.md, section: "11"',
    `requirement: LOG-02, document: egna.md, row: "3512", sum: "${fingerprint(`3512 | ${own}`)}"`,
    `requirement: SKP-01, document: egna.md, text: Säkerhetskopior ska tas varje, sum: "${fingerprint('Säkerhetskopior ska tas varje dygn och provas varje år.')}"`,
    'requirement: PUB-02, document: avtal/50-pub.pdf, section: "7"',
  ].map((entry) => `  - { ${entry}, assessed-by: Dataskyddsombud, date: 2026-10-20 }\n`);
  const yaml = head(
    `language: sv\ndeliveries: [saas]\nflags: [personal-data, processor]\ninformation:\n  - { name: Ärenden, K: 2, R: 1, T: 2 }\nmet-elsewhere:\n${met.join('')}`,
  );
  const approved = 'reason: Reservrutin finns, approver: Förvaltningschef, approved: 2026-11-01, until: 2027-11-01';
  return {
    yaml,
    documents: {
      'krav.md': `# Krav\n\n${section('specification')}`,
      'avtal.md': `# Avtal\n\n${section('contract')}\n${section('processor')}`,
      'egna.md': `# Egna krav\n\n| Id | Krav |\n| - | - |\n| 3511 | Annat gäller. |\n| 3512 | ${own} |\n\nSäkerhetskopior ska tas varje dygn och provas varje år.\n`,
    },
    named: [{file: 'avtal/50-pub.md', text: agreement}, {file: 'avtal/50-pub.pdf'}],
    decide: (reading: Reading) => {
      const edited = reading
        .editClause('AUT-01', (block) => block.replace('ska kräva', 'ska alltid kräva'))
        .removeClause('AUT-02');
      const sum = edited.judged.clauses.find(({clause}) => clause.requirement === 'AUT-01')?.sum;
      const deviations = [
        `requirement: AUT-01, decision: edit, sum: "${sum}", ${approved}`,
        `requirement: KON-01, decision: lower, to: 1, ${approved}`,
        `requirement: AUT-02, decision: omit, compensating: [ADM-01], ${approved}`,
      ].map((entry) => `  - { ${entry} }\n`);
      return edited
        .removeClause('KON-01')
        .edit('klausul.yaml', (text) => `${text}deviations:\n${deviations.join('')}`)
        .generate();
    },
  };
}

interface Beginning {
  readonly yaml: string;
  readonly documents: Readonly<Record<string, string>>;
  readonly named?: Texts['named'];
  readonly decide?: (reading: Reading) => Reading;
}

function start(name: string, {yaml, documents, named = [], decide}: Beginning): Start {
  const generated = judgeText({yaml, documents, named}).generate();
  const {texts} = decide ? decide(generated) : generated;
  return {name, files: spread(texts), named, config: 'format: 1\n'};
}

/** With the clauses of every section shared among several documents, some few in each. */
function spread(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [file, text] of texts) {
    const sections = [...text.matchAll(/<!-- klausul:begin(.*?) -->\n\n([\s\S]*?)<!-- klausul:end -->\n/g)];
    let rest = text;
    for (const [index, [whole, attributes = '', inner = '']] of sections.entries()) {
      const clauses = inner.split(/(?=<!-- klausul:clause )/);
      const kept = clauses.splice(0, 8).join('');
      rest = rest.replace(whole, () => `<!-- klausul:begin${attributes} -->\n\n${kept}<!-- klausul:end -->\n`);
      for (let part = 0; clauses.length > 0; part++) {
        const few = clauses.splice(0, 8).join('');
        files.set(
          file.replace('.md', `-${index}-${part}.md`),
          `# Fortsättning\n\n<!-- klausul:begin${attributes} -->\n\n${few}<!-- klausul:end -->\n\nSlut.\n`,
        );
      }
    }
    files.set(file, rest);
  }
  return files;
}
