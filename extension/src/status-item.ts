import {aspectLabel, countCoverage, type Judged, type Language, levelLabel, statusWords} from '@klausul/core';
import {commands, Disposable, MarkdownString, StatusBarAlignment, type StatusBarItem, Uri, window} from 'vscode';
import {wordsIn} from './language.ts';
import {escaped} from './markdown.ts';
import type {OpenProcurement} from './open-procurement.ts';
import type {Procurements} from './procurements.ts';

/** Shows how far the demands of the active editor's procurement are covered. */
export function showStatus(procurements: Procurements): Disposable {
  const item = window.createStatusBarItem('klausul.coverage', StatusBarAlignment.Right, 100);
  item.name = 'Klausul';
  item.command = 'workbench.actions.view.problems';
  const show = () => {
    const uri = activeFile();
    const procurement = uri && procurements.owning(uri);
    // Commands are offered only where they do something.
    void commands.executeCommand('setContext', 'klausul.inProcurement', procurement?.judgement.state === 'judged');
    if (procurement) {
      describe(procurement, item);
      item.show();
    } else item.hide();
  };
  return Disposable.from(
    item,
    procurements.onDidChange(show),
    window.onDidChangeActiveTextEditor(show),
    window.tabGroups.onDidChangeTabs(show),
  );
}

/** The file that the user looks at, in a text editor or a form. */
function activeFile(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input as {readonly uri?: unknown} | undefined;
  return input?.uri instanceof Uri ? input.uri : window.activeTextEditor?.document.uri;
}

/** Says it in words: colour alone would not reach everyone. */
function describe({judgement, language}: OpenProcurement, item: StatusBarItem): void {
  const words = wordsIn(language);
  let label: string;
  if (judgement.state === 'judged') {
    const {covered, demanded} = countCoverage(judgement.coverage);
    label = coverageWords(judgement, language);
    item.text = `Klausul ${covered}/${demanded}`;
    item.tooltip = tooltipFor(judgement, label, language);
  } else {
    const isStopped = judgement.state === 'stopped';
    label = isStopped
      ? words('Stopped: to be examined by the head of protective security.')
      : words('The procurement cannot be judged. The Problems view says why.');
    item.text = isStopped ? words('Klausul: stopped') : words('Klausul: not judged');
    item.tooltip = label;
  }
  item.accessibilityInformation = {label: `Klausul: ${label}`, role: 'button'};
}

/** “82 av 84 krav täckta, 2 saknas” */
function coverageWords({coverage}: Judged, language: Language): string {
  const {covered, demanded, ...others} = countCoverage(coverage);
  const rest = Object.entries(others).filter(([, count]) => count > 0);
  return [
    wordsIn(language)('{0} of {1} demands covered', covered, demanded),
    ...rest.map(([status, count]) => `${count} ${statusWords[status as keyof typeof others][language]}`),
  ].join(', ');
}

function tooltipFor({procurement, needs}: Judged, coverage: string, language: Language) {
  const words = wordsIn(language);
  const {scale, name} = procurement;
  const rows = scale.aspects.map(({aspect}) => {
    const need = needs.get(aspect);
    const level = need ? levelLabel(scale, need.level, language) : words('not classified');
    return `| ${escaped(aspectLabel(scale, aspect, language))} | ${escaped(level)} |`;
  });
  const lines = [
    `**${escaped(name)}**`,
    '',
    `| ${words('Need')} | |`,
    '| :--- | :--- |',
    ...rows,
    '',
    `${escaped(coverage)}.`,
    '',
    words(
      'Coverage shows that the requirements are in the documents, not that the solution is secure or the procurement lawful.',
    ),
  ];
  return new MarkdownString(lines.join('\n'));
}
