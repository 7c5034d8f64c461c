import type {Bilingual, Language} from './language.ts';
import type {Splice} from './splice.ts';

export type Severity = 'error' | 'warning' | 'information';

/** A place in a file: UTF-16 offsets into its text without a byte order mark, `end` exclusive. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** An edit of one file. */
export interface FileEdit {
  readonly file: string;
  readonly splices: readonly Splice[];
}

/** What would mend a finding. `safe` may be done without asking; `suggested` is a person's decision. */
export interface Remedy {
  readonly kind: 'safe' | 'suggested';
  readonly title: string;
  readonly edits: readonly FileEdit[];
}

/** Something to tell about a procurement, and where. */
export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly requirement?: string;
  /** What to do about it, in a sentence, when the message has not said it. */
  readonly help?: string;
  /** Edits that would mend it, worked out when asked for. */
  readonly remedies?: () => readonly Remedy[];
  /** Another place that explains this one, such as where the information was classified. */
  readonly related?: Place & {readonly message: string};
}

/** A finding's words in both languages, before it is known which is wanted. */
export interface Problem extends Place {
  readonly rule: string;
  readonly message: Bilingual;
}

/** A problem as an error finding in one language: what makes a procurement impossible to judge. */
export function asFinding({message, ...problem}: Problem, language: Language): Finding {
  return {...problem, severity: 'error', message: message[language]};
}

/** Line and column of an offset, from 1; columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of one text into positions. A line ends at CRLF, LF or CR. */
export function positionsOf(text: string): (offset: number) => Position {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: offset - (starts[low] as number) + 1};
  };
}
