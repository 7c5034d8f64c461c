import type {ExtensionContext} from 'vscode';
import {publishDiagnostics} from './diagnostics.ts';
import {offerHovers} from './hover.ts';
import {offerInsertion} from './insert-requirements.ts';
import {Procurements} from './procurements.ts';
import {offerQuickFixes} from './quick-fixes.ts';
import {ReleaseLibrary} from './release-library.ts';
import {rulePages} from './rule-pages.ts';
import {showStatus} from './status-item.ts';

/** Registers everything. Releases of the catalogue and documents are read only when a file of a procurement is open. */
export function start({extensionUri, subscriptions}: ExtensionContext): void {
  let library: Promise<ReleaseLibrary> | undefined;
  const procurements = new Procurements(() => {
    library ??= ReleaseLibrary.open(extensionUri);
    return library;
  });
  subscriptions.push(
    procurements,
    publishDiagnostics(procurements, rulePages(extensionUri)),
    offerQuickFixes(procurements),
    offerHovers(procurements),
    offerInsertion(procurements),
    showStatus(procurements),
  );
}
