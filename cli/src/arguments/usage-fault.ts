import {type Language, nearest} from '@klausul/core';

/** What does not fit in the words of a command line. */
export type UsageFault =
  | {readonly kind: 'unknown-option'; readonly written: string; readonly known: readonly string[]}
  | {readonly kind: 'unknown-command'; readonly written: string; readonly known: readonly string[]}
  | {readonly kind: 'no-command'}
  | {readonly kind: 'missing-argument'; readonly name: string}
  | {readonly kind: 'missing-option'; readonly option: string}
  | {readonly kind: 'missing-value'; readonly option: string}
  | {readonly kind: 'unfit-value'; readonly option: string; readonly written: string}
  | {readonly kind: 'too-many-words'};

/** Thrown while the words are read; nothing has been done then. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(readonly fault: UsageFault) {
    super(fault.kind);
  }
}

/** The fault in words of the user's language, with what to do. */
export function explainUsage(fault: UsageFault, language: Language): string {
  const what = words(fault, language);
  const help =
    language === 'sv' ? 'Kör ”klausul --help” för att se vad som finns.' : 'Run “klausul --help” to see what there is.';
  return what === '' ? help : `${what} ${help}`;
}

function words(fault: UsageFault, language: Language): string {
  const t = (sv: string, en: string) => (language === 'sv' ? sv : en);
  switch (fault.kind) {
    case 'unknown-option': {
      const {written} = fault;
      return t(`Valet ${written} finns inte.`, `There is no option ${written}.`) + suggestion(fault, language);
    }
    case 'unknown-command': {
      const {written} = fault;
      return t(`Kommandot ”${written}” finns inte.`, `There is no command “${written}”.`) + suggestion(fault, language);
    }
    case 'no-command':
      return '';
    case 'missing-argument':
      return t(`Här saknas ”${fault.name}”.`, `“${fault.name}” is missing.`);
    case 'missing-option':
      return t(`Lägg till ${fault.option}.`, `Add ${fault.option}.`);
    case 'missing-value':
      return t(`Efter ${fault.option} väntas ett värde.`, `A value is expected after ${fault.option}.`);
    case 'unfit-value':
      return t(
        `Värdet ”${fault.written}” passar inte ${fault.option}.`,
        `The value “${fault.written}” does not fit ${fault.option}.`,
      );
    case 'too-many-words':
      return t('Här står fler ord än kommandot tar emot.', 'There are more words here than the command takes.');
  }
}

function suggestion(
  {written, known}: {readonly written: string; readonly known: readonly string[]},
  language: Language,
): string {
  const near = nearest(written, known);
  if (near === undefined) return '';
  return language === 'sv' ? ` Menade du ${near}?` : ` Did you mean ${near}?`;
}
