import {type Finding, generate, remediesOf} from '@klausul/core';
import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Disposable,
  languages,
  type Range,
  type TextDocument,
} from 'vscode';
import {diagnosticOf} from './diagnostics.ts';
import {areCurrent, isPublished, workspaceEdit} from './edits.ts';
import {insertCommand} from './insert-requirements.ts';
import {wordsIn} from './language.ts';
import {type OpenProcurement, procurementFiles} from './open-procurement.ts';
import type {Procurements} from './procurements.ts';

const fixAll = CodeActionKind.SourceFixAll.append('klausul');

/** Offers every remedy of a finding where the finding is shown, and all safe ones at once as a source action. */
export function offerQuickFixes(procurements: Procurements): Disposable {
  const provideCodeActions = async ({uri}: TextDocument, range: Range, {only}: CodeActionContext) => {
    const procurement = await procurements.whenFound(uri);
    const file = procurement?.fileOf(uri);
    if (!procurement || file === undefined) return [];
    const isHere = (finding: Finding) => finding.file === file && procurement.rangeOf(finding).intersection(range);
    const wantsFixes = only === undefined || only.intersects(CodeActionKind.QuickFix);
    return [
      ...(wantsFixes ? fixesOf(procurement.findings.filter(isHere), procurement) : []),
      ...(only?.intersects(fixAll) ? await fixAllOf(procurement) : []),
    ];
  };
  const metadata = {providedCodeActionKinds: [CodeActionKind.QuickFix, fixAll]};
  return languages.registerCodeActionsProvider(procurementFiles, {provideCodeActions}, metadata);
}

function fixesOf(findings: readonly Finding[], procurement: OpenProcurement): CodeAction[] {
  const {judgement, language} = procurement;
  const fixes: CodeAction[] = [];
  /** Findings that something can be done about without a decision. */
  const safe: Finding[] = [];
  for (const finding of findings) {
    const remedies = remediesOf(finding, judgement);
    if (remedies.some(({kind}) => kind === 'safe')) safe.push(finding);
    for (const {title, kind, edits} of remedies) {
      const fix = new CodeAction(title[language], CodeActionKind.QuickFix);
      fix.diagnostics = [diagnosticOf(finding, procurement)];
      fix.edit = workspaceEdit(edits, procurement);
      fix.isPreferred = kind === 'safe' && !isPublished(judgement);
      fixes.push(fix);
    }
  }
  return safe.length > 1 ? [insertAll(safe, procurement), ...fixes] : fixes;
}

/** The command, where many findings share a line: nobody wants to choose it eighty times from a menu. */
function insertAll(findings: readonly Finding[], procurement: OpenProcurement): CodeAction {
  const title = wordsIn(procurement.language)('Insert all security requirements');
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.diagnostics = findings.map((finding) => diagnosticOf(finding, procurement));
  action.command = {command: insertCommand, title};
  action.isPreferred = !isPublished(procurement.judgement);
  return action;
}

async function fixAllOf(procurement: OpenProcurement): Promise<CodeAction[]> {
  const {judgement, language} = procurement;
  if (judgement.state !== 'judged' || isPublished(judgement)) return [];
  const {edits} = generate(judgement);
  if (edits.length === 0 || !(await areCurrent(edits, judgement, procurement))) return [];
  const action = new CodeAction(wordsIn(language)('Insert all security requirements'), fixAll);
  action.edit = workspaceEdit(edits, procurement);
  return [action];
}
