import {type Judgement, type Language, languageOf} from '@klausul/core';
import {env, workspace} from 'vscode';
import swedish from '../l10n/bundle.l10n.sv.json';

/** The language in which a procurement is spoken of: as the setting says, else Swedish if VS Code or the procurement is. */
export function languageFor(judgement: Judgement): Language {
  const wanted = workspace.getConfiguration('klausul').get<Language | 'auto'>('language', 'auto');
  if (wanted !== 'auto') return wanted;
  return env.language.startsWith('sv') || languageOf(judgement) === 'sv' ? 'sv' : 'en';
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
