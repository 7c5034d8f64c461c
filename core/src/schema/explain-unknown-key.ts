import {type Bilingual, listOf, nearest, quote} from '../text/language.ts';
import type {YamlEntry, YamlMapping} from '../yaml/read-yaml.ts';
import {shorten} from './schema-error.ts';

type Schema = Readonly<Record<string, unknown>>;

/** What to do about a key that may not stand where it stands. */
export function explainUnknownKey(key: string, schema: Schema): Bilingual {
  if (Array.isArray(schema[internalKeys]) && schema[internalKeys].includes(key)) return explainInternalKey(key);
  const known = Object.keys((schema.properties as object) ?? {});
  const suggestion = nearest(key, known);
  const letters = schema.patternProperties ? ['K', 'R', 'T', 'S'] : [];
  const options = [...(known.length <= 12 ? known : []), ...letters];
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

/** Where the schema of front matter names the keys that it lacks because they may not be published. */
const internalKeys = 'internal';

function explainInternalKey(key: string): Bilingual {
  return {
    sv: `Flytta ${quote(key, 'sv')} till klausul.yaml. Det som står överst i dokumentet publiceras med det; det här är internt.`,
    en: `Move ${quote(key, 'en')} to klausul.yaml. What stands at the top of the document is published with it; this is internal.`,
  };
}

/**
 * Values in braces that a comma has split: the first part is the value of a key, every other one looks like a key without
 * a colon. By such a part the whole value; the empty text for a part that follows another.
 */
export function splitValues({entries}: YamlMapping): ReadonlyMap<string, string> {
  const wholes = new Map<string, string>();
  for (let at = 1; at < entries.length; at++) {
    const [{value}, first] = [entries[at - 1] as YamlEntry, entries[at] as YamlEntry];
    if (!isPart(first) || value.kind !== 'scalar' || value.raw === '') continue;
    const parts = [value.raw];
    for (let entry: YamlEntry | undefined = first; entry && isPart(entry); entry = entries[++at]) {
      wholes.set(entry.key.value, '');
      parts.push(entry.key.raw);
    }
    wholes.set(first.key.value, parts.join(', '));
  }
  return wholes;
}

function isPart({key, value}: YamlEntry): boolean {
  return value.start === key.end && value.end === key.end;
}

/** That the value needs quotation marks. */
export function explainSplitValue(whole: string): Bilingual {
  const written = `"${shorten(whole).replaceAll('"', '')}"`;
  return {
    sv: `Kommatecknet delar värdet. Sätt citationstecken om det: ${written}.`,
    en: `The comma splits the value. Put it in quotation marks: ${written}.`,
  };
}
