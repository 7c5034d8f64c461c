import {rules} from '@klausul/core';
import {Uri} from 'vscode';

/**
 * Where a rule is explained: a page packed with the extension. Undefined for what is no rule, such as a broken marker,
 * and where the extension itself was loaded from a website, for the page would be opened there.
 */
export function rulePages(extension: Uri): (rule: string) => Uri | undefined {
  const isInstalled = extension.scheme === 'file' || extension.scheme === 'vscode-remote';
  const explained = new Set(isInstalled ? rules.map(({id}) => id) : []);
  return (rule) => (explained.has(rule) ? Uri.joinPath(extension, 'dist', 'rules', `${rule}.md`) : undefined);
}
