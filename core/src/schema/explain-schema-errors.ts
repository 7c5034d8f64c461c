import {type Bilingual, listOf, nearest, quote} from '../text/language.ts';
import {keyAt, nodeAt, type YamlNode} from '../yaml/read-yaml.ts';

/** What ajv reports of one place; `verbose`, so that the schema's own words are at hand. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schema?: unknown;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  /** Set on what a key's name has against itself; `propertyNames` says it as well. */
  readonly propertyName?: string;
}

/** A stand-alone validator made from a schema: false leaves its errors on itself. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** A fault of a file against its schema, for people who have never seen a schema. */
export interface SchemaFault {
  readonly start: number;
  readonly end: number;
  readonly message: Bilingual;
}

/** Every fault that the validator finds in the value, each at its place in the YAML; none when the value fits. */
export function schemaFaults(validate: Validator, value: unknown, root: YamlNode): readonly SchemaFault[] {
  if (validate(value)) return [];
  const faults: SchemaFault[] = [];
  for (const error of withoutEchoes(validate.errors ?? [])) {
    const message = explain(error);
    if (message) faults.push({...placeOf(error, root), message});
  }
  return faults.sort((a, b) => a.start - b.start);
}

/** Of what two alternatives say about the kind of one value, one sentence; nothing when the value is of the kind of one of them. */
function withoutEchoes(errors: readonly SchemaError[]): readonly SchemaError[] {
  const alternatives = new Map<string, SchemaError[]>();
  for (const {keyword, instancePath} of errors) if (keyword === 'oneOf') alternatives.set(instancePath, []);
  for (const error of errors) if (error.keyword === 'type') alternatives.get(error.instancePath)?.push(error);
  return errors.flatMap((error) => {
    if (error.propertyName !== undefined) return [];
    const kinds = error.keyword === 'type' ? alternatives.get(error.instancePath) : undefined;
    if (!kinds) return [error];
    if (kinds.length === 1 || kinds[0] !== error) return [];
    return [{...error, params: {type: kinds.map(({params}) => params.type).join(',')}}];
  });
}

function segmentsOf(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** An unknown key is pointed at itself, all else at the value, or the nearest thing around it that exists. */
function placeOf({keyword, instancePath, params}: SchemaError, root: YamlNode): {start: number; end: number} {
  const path = segmentsOf(instancePath);
  const written = keyword === 'additionalProperties' ? String(params.additionalProperty) : params.propertyName;
  if (keyword === 'additionalProperties' || keyword === 'propertyNames') {
    const key = keyAt(root, [...path, String(written)]);
    if (key) return key;
  }
  if (keyword === 'required') {
    const owner = keyAt(root, path) ?? firstKey(nodeAt(root, path));
    if (owner) return owner;
  }
  if (keyword === 'uniqueItems') path.push(String(Math.max(Number(params.i), Number(params.j))));
  const node = nodeAt(root, path);
  const key = node?.start === node?.end || node?.kind !== 'scalar' ? keyAt(root, path) : undefined;
  return key ?? node ?? {start: root.start, end: root.start};
}

function firstKey(node: YamlNode | undefined): YamlNode | undefined {
  return node?.kind === 'mapping' ? node.entries[0]?.key : undefined;
}

function explain(error: SchemaError): Bilingual | undefined {
  const {keyword, params, parentSchema = {}, data} = error;
  const name = segmentsOf(error.instancePath).findLast((segment) => !/^\d+$/.test(segment)) ?? '';
  const found =
    typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean'
      ? shorten(String(data))
      : undefined;
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(
        String(params.additionalProperty),
        Object.keys((parentSchema.properties as object) ?? {}),
        parentSchema,
      );
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
    default: // oneOf, anyOf, $ref: the errors inside them say what is wrong
      return undefined;
  }
}

/** Enough of a value to recognise it by. */
function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function unknownKey(
  key: string,
  known: readonly string[],
  {patternProperties}: Readonly<Record<string, unknown>>,
): Bilingual {
  const suggestion = nearest(key, known);
  const list = known.length <= 12 ? known : [];
  const letters = patternProperties ? ['K', 'R', 'T', 'S'] : [];
  const options = [...list, ...letters];
  const hint = (language: 'sv' | 'en') => {
    if (suggestion) return language === 'sv' ? `Menade du ”${suggestion}”?` : `Did you mean “${suggestion}”?`;
    if (options.length === 0) return language === 'sv' ? 'Ta bort raden.' : 'Remove the line.';
    return language === 'sv'
      ? `Här kan stå: ${listOf(options, 'sv')}.`
      : `What may stand here: ${listOf(options, 'en')}.`;
  };
  const written = shorten(key);
  return {
    sv: `Okänd nyckel ${quote(written, 'sv')}. ${hint('sv')}`,
    en: `Unknown key ${quote(written, 'en')}. ${hint('en')}`,
  };
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
