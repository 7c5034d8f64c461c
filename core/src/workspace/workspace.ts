import type {Bilingual} from '../text/language.ts';

/** A file that is there but cannot be used, and why. */
export type ReadFault = 'outside' | 'not-utf-8' | 'nul' | 'too-large' | 'no-access';

/** What reading a file gives: its text without a byte order mark, a reason, or nothing when there is no such file. */
export type ReadResult = {readonly text: string} | {readonly fault: ReadFault} | undefined;

/** A folder's entry. A link counts as what it leads to. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/**
 * The files that Klausul may see, injected by the host: a disk, an editor, a test in memory. Paths are relative to the
 * workspace, with forward slashes.
 */
export interface Workspace {
  read(file: string): ReadResult | Promise<ReadResult>;
  /** Empty when there is no such folder. */
  list(folder: string): readonly Entry[] | Promise<readonly Entry[]>;
}

/** Larger files are refused: no procurement document is. 16 MB. */
export const maxFileSize = 16 * 1024 * 1024;

/** Why a file cannot be used, and what to do. */
export const readFaults: Readonly<Record<ReadFault, Bilingual>> = {
  outside: {
    sv: 'Filen är en länk som leder ut ur arbetsmappen och läses därför inte. Lägg in dokumentet i mappen.',
    en: 'The file is a link that leads out of the workspace and is therefore not read. Put the document into the folder.',
  },
  'not-utf-8': {
    sv: 'Filen är inte sparad som UTF-8. Öppna den och spara den med teckenkodningen UTF-8.',
    en: 'The file is not saved as UTF-8. Open it and save it with the encoding UTF-8.',
  },
  nul: {
    sv: 'Filen innehåller ett nolltecken och är troligen ingen textfil. Ta bort den ur mappen eller spara den på nytt som text.',
    en: 'The file contains a NUL character and is probably no text file. Take it out of the folder or save it anew as text.',
  },
  'too-large': {
    sv: 'Filen är större än 16 MB och läses inte. Dela upp den.',
    en: 'The file is larger than 16 MB and is not read. Split it.',
  },
  'no-access': {
    sv: 'Filen går inte att öppna. Kontrollera att du har behörighet till den.',
    en: 'The file cannot be opened. Check that you may read it.',
  },
};
