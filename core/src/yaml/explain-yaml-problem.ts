import type {Bilingual} from '../text/language.ts';
import type {YamlProblem} from './read-yaml.ts';

/** What is wrong with a YAML text, and what to do, for someone who has never heard of YAML. */
export function explainYamlProblem({code, detail = ''}: YamlProblem): Bilingual {
  switch (code) {
    case 'syntax':
      return {
        sv: `Filen går inte att läsa från den här platsen. Kontrollera indrag, kolon och citationstecken på raden och raden ovanför. (${detail})`,
        en: `The file cannot be read from here. Check indentation, colons and quotation marks on this line and the one above. (${detail})`,
      };
    case 'too-large':
      return {
        sv: 'Filen är större än 1 MB. En upphandling beskrivs på några sidor.',
        en: 'The file is larger than 1 MB. A procurement takes a few pages to describe.',
      };
    case 'too-many':
      return {
        sv: 'Filen har fler än 100 000 uppgifter. En upphandling beskrivs med några hundra.',
        en: 'The file has more than 100,000 entries. A procurement takes a few hundred.',
      };
    case 'too-deep':
      return {
        sv: 'Uppgifterna är nästlade i mer än 100 nivåer.',
        en: 'The entries are nested more than 100 levels deep.',
      };
    case 'several-documents':
      return {
        sv: 'Filen innehåller flera YAML-dokument (raden ”---”). Beskriv en upphandling i en fil.',
        en: 'The file holds several YAML documents (the line “---”). Describe one procurement in one file.',
      };
    case 'anchor':
    case 'alias':
      return {
        sv: 'Hänvisningar med & och * används inte här. Skriv ut värdet på varje plats.',
        en: 'References by & and * are not used here. Write the value out in every place.',
      };
    case 'tag':
      return {
        sv: 'Typmärken med ! används inte här. Ta bort märket.',
        en: 'Type tags with ! are not used here. Remove the tag.',
      };
    case 'duplicate-key':
      return {
        sv: `Nyckeln ”${detail}” står två gånger. Behåll den ena.`,
        en: `The key “${detail}” stands twice. Keep one of them.`,
      };
    case 'key-not-text':
      return {sv: 'En nyckel är ett ord följt av kolon.', en: 'A key is a word followed by a colon.'};
  }
}
