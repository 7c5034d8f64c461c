import type {Bilingual} from '../text/language.ts';

/** A file or folder that is there but cannot be used, and why. */
export type ReadFault =
  | 'outside'
  | 'not-utf-8'
  | 'nul'
  | 'too-large'
  | 'no-access'
  | 'no-file'
  | 'path-too-long'
  | 'name';

/** A file's text without its byte order mark. */
export interface ReadText {
  readonly text: string;
  /** What all names of a file that has several share; absent when it has one, or when the host cannot tell. */
  readonly identity?: string;
}

/** What reading a file gives: its text, a reason, or nothing when there is no such file. */
export type ReadResult = ReadText | {readonly fault: ReadFault} | undefined;

/** A folder's entry. A link counts as what it leads to; whatever is no folder counts as a file, so that reading it is refused aloud. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** What listing a folder gives: its entries, none when there is no such folder, or a reason. */
export type ListResult = readonly Entry[] | {readonly fault: ReadFault};

/**
 * The files that Klausul may see, injected by the host: a disk, an editor, a test in memory. Paths are relative to the
 * workspace, with forward slashes.
 */
export interface Workspace {
  read(file: string): ReadResult | Promise<ReadResult>;
  list(folder: string): ListResult | Promise<ListResult>;
}

/** Larger files are refused: no procurement document is. 16 MB. */
export const maxFileSize = 16 * 1024 * 1024;

/** Why a file cannot be used, and what to do. */
export const readFaults: Readonly<Record<ReadFault, Bilingual>> = {
  outside: {
    sv: 'Filen är en länk som leder ut ur arbetsmappen eller ingenstans, så den läses inte. Lägg in dokumentet i mappen.',
    en: 'The file is a link that leads out of the workspace or nowhere, so it is not read. Put the document into the folder.',
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
  'no-file': {
    sv: 'Det här är ingen vanlig fil utan ett rör, en enhet eller liknande, så det läses inte. Ta bort det ur mappen.',
    en: 'This is no ordinary file but a pipe, a device or the like, so it is not read. Take it out of the folder.',
  },
  'path-too-long': {
    sv: 'Sökvägen är längre än datorn kan öppna. Korta namnen, eller flytta mappen närmare roten.',
    en: 'The path is longer than this computer can open. Shorten the names, or move the folder nearer to the root.',
  },
  name: {
    sv: 'Namnet är inte skrivet i UTF-8, så det går inte att öppna. Byt namn.',
    en: 'The name is not written in UTF-8, so it cannot be opened. Rename it.',
  },
};

/** Why a folder cannot be looked into, and what to do. */
export function folderFault(fault: ReadFault): Bilingual {
  if (fault !== 'no-access') return readFaults[fault];
  return {
    sv: 'Mappen går inte att öppna, så det som ligger i den prövas inte. Kontrollera att du har behörighet till den.',
    en: 'The folder cannot be opened, so what lies in it is not judged. Check that you may read it.',
  };
}
