import {type Bilingual, listOf, nearest, quote} from '../text/language.ts';
import {explainUnknownKey} from './explain-unknown-key.ts';
import {type SchemaError, segmentsOf, shorten} from './schema-error.ts';

/** An error in words, for people who have never seen a schema. */
export function explainSchemaError(error: SchemaError): Bilingual {
  const {keyword, params, parentSchema = {}, data} = error;
  const name = segmentsOf(error.instancePath).findLast((segment) => !/^\d+$/.test(segment)) ?? '';
  const found =
    typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean'
      ? shorten(String(data))
      : undefined;
  switch (keyword) {
    case 'additionalProperties':
      return explainUnknownKey(String(params.additionalProperty), parentSchema);
    case 'propertyNames':
      return {
        sv: `Nyckeln ${quote(shorten(String(params.propertyName)), 'sv')} har fel form i ${quote(name, 'sv')}. Skriv den som i katalogen.`,
        en: `The key ${quote(shorten(String(params.propertyName)), 'en')} has the wrong form in ${quote(name, 'en')}. Write it as in the catalogue.`,
      };
    case 'required': {
      const missing = String(params.missingProperty);
      const [sv, en] = name ? [` i ${quote(name, 'sv')}`, ` in ${quote(name, 'en')}`] : ['', ''];
      return {
        sv: `${quote(missing, 'sv')} saknas${sv}. Lägg till raden ”${missing}: …”.`,
        en: `${quote(missing, 'en')} is missing${en}. Add the line “${missing}: …”.`,
      };
    }
    case 'enum': {
      const allowed = (params.allowedValues as unknown[]).map(String);
      return notAllowed(name, found, allowed);
    }
    case 'const': {
      const allowed = String(params.allowedValue);
      const [sv, en] =
        found === allowed
          ? [' Skriv talet utan citationstecken.', ' Write the number without quotation marks.']
          : ['', ''];
      return {
        sv: `${quote(name, 'sv')} är ${quote(found ?? '…', 'sv')}, men den här versionen av Klausul läser ${allowed}.${sv}`,
        en: `${quote(name, 'en')} is ${quote(found ?? '…', 'en')}, but this version of Klausul reads ${allowed}.${en}`,
      };
    }
    case 'type':
      return wrongType(name, String(params.type), found);
    case 'pattern':
      return wrongForm(name, found ?? '', parentSchema);
    case 'minLength':
      return {
        sv: `${quote(name, 'sv')} är tom. Fyll i ett värde.`,
        en: `${quote(name, 'en')} is empty. Fill in a value.`,
      };
    case 'maxLength':
      return {
        sv: `${quote(name, 'sv')} är längre än ${params.limit} tecken. Korta texten.`,
        en: `${quote(name, 'en')} is longer than ${params.limit} characters. Shorten the text.`,
      };
    case 'minItems':
      return {
        sv: `Listan ${quote(name, 'sv')} är tom. Ange minst en post.`,
        en: `The list ${quote(name, 'en')} is empty. State at least one entry.`,
      };
    case 'maxItems':
      return {
        sv: `Listan ${quote(name, 'sv')} har fler än ${params.limit} poster.`,
        en: `The list ${quote(name, 'en')} has more than ${params.limit} entries.`,
      };
    case 'uniqueItems':
      return {
        sv: `Samma värde står två gånger i ${quote(name, 'sv')}.`,
        en: `The same value stands twice in ${quote(name, 'en')}.`,
      };
    case 'minimum':
    case 'maximum':
      return {
        sv: `${quote(name, 'sv')} är ${found}, men ${keyword === 'minimum' ? 'minsta' : 'största'} värde är ${params.limit}.`,
        en: `${quote(name, 'en')} is ${found}, but the ${keyword === 'minimum' ? 'least' : 'greatest'} value is ${params.limit}.`,
      };
    default:
      return {
        sv: `${quote(name, 'sv')} är tomt eller har fel form. Jämför med schemat, och fyll i det eller ta bort det.`,
        en: `${quote(name, 'en')} is empty or has the wrong form. Compare it with the schema, and fill it in or remove it.`,
      };
  }
}

function notAllowed(name: string, found: string | undefined, allowed: readonly string[]): Bilingual {
  const suggestion = found === undefined ? undefined : nearest(found, allowed);
  const what = {
    sv:
      found === undefined
        ? `${quote(name, 'sv')} har fel slags värde.`
        : `${quote(name, 'sv')} är ${quote(found, 'sv')}, som inte finns.`,
    en:
      found === undefined
        ? `${quote(name, 'en')} has the wrong kind of value.`
        : `${quote(name, 'en')} is ${quote(found, 'en')}, which does not exist.`,
  };
  return {
    sv: `${what.sv}${suggestion ? ` Menade du ”${suggestion}”?` : ''} Välj bland ${listOf(allowed, 'sv')}.`,
    en: `${what.en}${suggestion ? ` Did you mean “${suggestion}”?` : ''} Choose among ${listOf(allowed, 'en')}.`,
  };
}

const typeWords: Readonly<Record<string, Bilingual>> = {
  string: {sv: 'text', en: 'text'},
  integer: {sv: 'ett heltal', en: 'a whole number'},
  number: {sv: 'ett tal', en: 'a number'},
  boolean: {sv: 'true eller false', en: 'true or false'},
  array: {sv: 'en lista, med ett streck framför varje post', en: 'a list, with a dash before each entry'},
  object: {sv: 'rader med ”nyckel: värde”', en: 'lines of “key: value”'},
};

function wrongType(name: string, types: string, found: string | undefined): Bilingual {
  const words = (language: 'sv' | 'en') =>
    types
      .split(',')
      .map((type) => typeWords[type]?.[language] ?? type)
      .join(language === 'sv' ? ' eller ' : ' or ');
  const label = {sv: name ? quote(name, 'sv') : 'Filen', en: name ? quote(name, 'en') : 'The file'};
  return {
    sv: `${label.sv} ${found === undefined ? 'har fel slags innehåll' : `är ${quote(found, 'sv')}`}. Här väntas ${words('sv')}.`,
    en: `${label.en} ${found === undefined ? 'has the wrong kind of content' : `is ${quote(found, 'en')}`}. Expected here: ${words('en')}.`,
  };
}

/** Examples of the forms that the schemas ask for, by the beginning of their pattern. */
const forms: readonly (readonly [pattern: string, example: string])[] = [
  ['^[0-9]{4}-[0-9]{2}-[0-9]{2}$', '2026-11-01'],
  ['^[A-Z]{3}-[0-9]{2}$', 'LOG-02'],
  ['^[0-9]+:[0-9a-f]{12}$', '1:9f2c41d0b7aa'],
  ['^[a-z][a-z0-9-]*@', 'klausul-sv@2026.1'],
  ['^[A-Z]$', 'K'],
  ['^[a-z][a-z0-9-]*$', 'personal-data'],
];

function wrongForm(name: string, found: string, {pattern}: Readonly<Record<string, unknown>>): Bilingual {
  const example = name === 'scale' ? 'klassa-4' : forms.find(([known]) => String(pattern).startsWith(known))?.[1];
  return {
    sv: `${quote(name, 'sv')} är ${quote(found, 'sv')}.${example ? ` Skriv det i formen ”${example}”.` : ''}`,
    en: `${quote(name, 'en')} is ${quote(found, 'en')}.${example ? ` Write it in the form “${example}”.` : ''}`,
  };
}
