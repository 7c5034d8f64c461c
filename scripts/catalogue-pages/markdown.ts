import type {ParameterEntry, RequirementEntry} from '../../core/src/catalogue/catalog.ts';
import type {Language} from '../../core/src/text/language.ts';
import {catalog} from './catalogue.ts';

/** Text of the catalogue as Markdown that shows it unchanged. */
export function plain(text: string) {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&');
}

/** A table; cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A piece of a page, pieces, or nothing. */
type Block = string | false | undefined | readonly Block[];

/** What stands on a page: blocks with an empty line between them; what is undefined or empty is left out. */
export function blocks(...parts: readonly Block[]): string {
  return parts
    .map((part) => (typeof part === 'object' ? blocks(...part) : part))
    .filter(Boolean)
    .join('\n\n');
}

/** A heading that other pages link to by an id that neither language nor title changes. */
export function heading(depth: number, id: string, text: string) {
  return `${'#'.repeat(depth)} <a id="${id.toLowerCase()}"></a>${text}`;
}

/** `[LOG-02](LOG.md#log-02)`, from another page of the same language. */
export function requirementLink({id}: Pick<RequirementEntry, 'id'>): string {
  return `[${id}](${id.slice(0, 3)}.md#${id.toLowerCase()})`;
}

/** The same with the title. */
export function titledLink(requirement: RequirementEntry, language: Language) {
  return `${requirementLink(requirement)} ${plain(requirement.title[language])}`;
}

/** `[Personuppgifter](flags.md#personal-data)`. */
export function flagLink(id: string, language: Language) {
  return `[${plain(catalog.flag(id)?.title[language] ?? id)}](flags.md#${id})`;
}

/** `[Återställningstid (RTO)](parameters.md#rto)`. */
export function parameterLink({id, title}: Pick<ParameterEntry, 'id' | 'title'>, language: Language): string {
  return `[${plain(title[language])}](parameters.md#${id})`;
}

/** The line below a page's title: to the index and to the same page in the other language. */
export function navigation(page: string, language: Language) {
  return language === 'sv'
    ? `[Kravkatalogen](../README.md) · [In English](../en/${page}.md)`
    : `[The catalogue](../README.md) · [På svenska](../sv/${page}.md)`;
}
