import type {Judgement, Language} from '@klausul/core';
import {env, workspace} from 'vscode';
import swedish from '../l10n/bundle.l10n.sv.json';

/** The language in which a procurement is spoken of: as the setting says, else Swedish if VS Code or the procurement is. */
export function languageFor(judgement: Judgement): Language {
  const wanted = workspace.getConfiguration('klausul').get<Language | 'auto'>('language', 'auto');
  if (wanted !== 'auto') return wanted;
  return env.language.startsWith('sv') || languageOf(judgement) === 'sv' ? 'sv' : 'en';
}

/** What a procurement's own file says; of one that cannot be judged, what its text seems to say. */
function languageOf(judgement: Judgement): string | undefined {
  if (judgement.state === 'judged') return judgement.procurement.language;
  return /^[ \t]*language:[ \t]*['"]?(sv|en)\b/m.exec(judgement.source.descriptor.text.slice(0, 20_000))?.[1];
}

/**
 * Words about a procurement in its language, which need not be that of VS Code: an officer may read Swedish documents in
 * an English window, and findings and hovers should not mix. They come from the bundle that VS Code loads for `l10n.t`.
 */
export function wordsIn(language: Language): (message: string, ...values: readonly (string | number)[]) => string {
  const translations: Readonly<Record<string, string>> = language === 'sv' ? swedish : {};
  return (message, ...values) =>
    (translations[message] ?? message).replace(/\{(\d)\}/g, (hole, index) => String(values[index] ?? hole));
}
