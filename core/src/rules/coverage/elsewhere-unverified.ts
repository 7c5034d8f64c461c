import type {ElsewhereFault} from '../../coverage/elsewhere.ts';
import {defineRule} from '../rule.ts';

/** “Met elsewhere” takes a demand out of the coverage, so what it points at has to be there. */
export const elsewhereUnverified = defineRule({
  id: 'coverage/elsewhere-unverified',
  severity: 'error',
  needs: 'coverage',
  messages: {
    outside: {
      sv: ['{requirement} regleras i ett dokument utanför arbetsmappen: lägg in det.', 'Det gäller ”{document}”.'],
      en: ['{requirement} is settled in a document outside the workspace: put it in.', 'It concerns “{document}”.'],
    },
    absent: {
      sv: [
        '{requirement} regleras i ett dokument som saknas: kontrollera namnet.',
        '”{document}” finns inte. Sökvägen räknas från upphandlingens mapp.',
      ],
      en: [
        '{requirement} is settled in a document that is not there: check its name.',
        'There is no “{document}”. The path is seen from the procurement’s folder.',
      ],
    },
    'unread-text': {
      sv: [
        '{requirement} regleras i ett format som inte läses: ange avsnittet.',
        '”{document}” går inte att söka i efter en rad eller text. Spara det som Markdown, eller ange ”section”.',
      ],
      en: [
        '{requirement} is settled in a format that is not read: name the section.',
        '“{document}” cannot be searched for a row or a text. Save it as Markdown, or state “section”.',
      ],
    },
    'foreign-text': {
      sv: [
        '{requirement} regleras i ett dokument som inte är upphandlingens: ange avsnittet.',
        'Rader och texter bedöms i upphandlingens egna dokument. I ”{document}” anges avsnittet med ”section”.',
      ],
      en: [
        '{requirement} is settled in a document of somebody else’s: name the section.',
        'Rows and texts are assessed in the procurement’s own documents. In “{document}” the section is named.',
      ],
    },
    assessor: {
      sv: ['{requirement} regleras på annat ställe, men ingen har bedömt det: fyll i ”assessed-by”.', ''],
      en: ['{requirement} is settled elsewhere, but nobody has assessed it: fill in “assessed-by”.', ''],
    },
    future: {
      sv: ['{requirement} bedömdes en dag som inte har varit ännu: rätta ”date”.', ''],
      en: ['{requirement} was assessed on a day that is yet to come: correct “date”.', ''],
    },
    'few-words': {
      sv: ['{requirement} regleras i en text som anges för kort: skriv minst fyra ord.', 'Det gäller ”{words}”.'],
      en: ['{requirement} is settled in a text named too briefly: write four words or more.', 'It concerns “{words}”.'],
    },
    'not-found': {
      sv: [
        '{requirement} regleras i något som inte finns i dokumentet: kontrollera det.',
        '”{words}” finns inte i ”{document}” som rubrik, rad eller text utanför Klausuls egna kravtexter.',
      ],
      en: [
        '{requirement} is settled in something that the document lacks: check it.',
        '“{words}” is not in “{document}” as a heading, row or text outside Klausul’s own clauses.',
      ],
    },
    several: {
      sv: [
        '{requirement} regleras i något som finns på flera ställen: ange det närmare.',
        '”{words}” finns mer än en gång i ”{document}”. Skriv nummer och rubrik, eller fler av de första orden.',
      ],
      en: [
        '{requirement} is settled in something that stands in several places: be precise.',
        '“{words}” stands more than once in “{document}”. Write number and title, or more of the first words.',
      ],
    },
    managed: {
      sv: [
        '{requirement} regleras i ett avsnitt där Klausul sätter in krav: sätt in kravet.',
        'Det som står under ”{words}” i ”{document}” kommer ur katalogen och prövas som kravtext, inte som ett annat ställe.',
      ],
      en: [
        '{requirement} is settled in a section where Klausul inserts clauses: insert it.',
        'What stands under “{words}” in “{document}” comes from the catalogue and is judged as clauses, not as another place.',
      ],
    },
    empty: {
      sv: [
        '{requirement} regleras i ett avsnitt utan text: kontrollera det.',
        'Under ”{words}” i ”{document}” står inget.',
      ],
      en: [
        '{requirement} is settled in a section without text: check it.',
        'Nothing stands under “{words}” in “{document}”.',
      ],
    },
    'no-sum': {
      sv: [
        '{requirement} regleras i en text som inte är låst: lägg till sum: "{sum}".',
        'Ändras texten efter bedömningen ska det märkas. Läs den en gång till, och anteckna den sedan.',
      ],
      en: [
        '{requirement} is settled in a text that is not pinned: add sum: "{sum}".',
        'If the text changes after the assessment that has to show. Read it once more, then note it.',
      ],
    },
    'other-sum': {
      sv: [
        '{requirement} regleras i en text som har ändrats: bedöm den på nytt.',
        'Texten vid ”{words}” i ”{document}” är inte den som bedömdes.',
        'Möter den nya texten behovet, ändra date och sum till "{sum}".',
      ],
      en: [
        '{requirement} is settled in a text that has changed: assess it anew.',
        'The text at “{words}” in “{document}” is not the one that was assessed.',
        'If the new text meets the demand, change date, and sum to "{sum}".',
      ],
    },
    unread: {
      sv: [
        '{requirement} regleras i ett format som inte läses: kontrollera avsnittet själv.',
        'Att ”{document}” har avsnittet ”{words}” är någons ord.',
      ],
      en: [
        '{requirement} is settled in a format that is not read: check the section yourself.',
        'That “{document}” has the section “{words}” is somebody’s word.',
      ],
    },
    notDemanded: {
      sv: ['{requirement} är reglerat på annat ställe men behövs inte: ta bort posten.', ''],
      en: ['{requirement} is settled elsewhere but is not needed: remove the entry.', ''],
    },
    buyer: {
      sv: [
        '{requirement} är beställarens egen åtgärd: ta bort posten.',
        'Det som beställaren själv gör regleras inte i leverantörens dokument.',
      ],
      en: [
        '{requirement} is the buyer’s own measure: remove the entry.',
        'What the buyer does itself is not settled in the supplier’s documents.',
      ],
    },
  },
  run({elsewhere, coverage}, report) {
    for (const {entry, fault, isUnread, sum} of elsewhere) {
      const {requirement, written, at} = entry;
      const found = coverage.find(({demand}) => demand.requirement.id === requirement);
      const what = {at: entry.place, requirement};
      const relevance = found?.demand.relevance;
      if (relevance !== 'demanded') {
        report(relevance === 'buyer' ? 'buyer' : 'notDemanded', {...what, severity: 'warning', values: {requirement}});
        continue;
      }
      const message: ElsewhereFault | 'unread' | undefined = fault ?? (isUnread ? 'unread' : undefined);
      if (!message) continue;
      report(message, {
        ...what,
        // What a clause covers does not hang on the entry.
        ...(fault && found?.status !== 'covered' ? {} : {severity: 'warning'}),
        values: {requirement, sum: sum ?? ''},
        inside: {document: written, words: at.words},
        ...(sum === undefined ? {} : {remedies: ['note-sum']}),
      });
    }
  },
});
