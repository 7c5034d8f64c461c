import type {ExtensionContext} from 'vscode';
import {loadCatalog} from './catalog.ts';
import {publishDiagnostics} from './diagnostics.ts';
import {offerHovers} from './hover.ts';
import {offerInsertion} from './insert-requirements.ts';
import {Procurements} from './procurements.ts';
import {offerQuickFixes} from './quick-fixes.ts';
import {rulePages} from './rule-pages.ts';
import {showStatus} from './status-item.ts';

/** Registers everything. The catalogue and documents are read only when a file of a procurement is open. */
export function activate({extensionUri, subscriptions}: ExtensionContext): void {
  const procurements = new Procurements(() => loadCatalog(extensionUri));
  subscriptions.push(
    procurements,
    publishDiagnostics(procurements, rulePages(extensionUri)),
    offerQuickFixes(procurements),
    offerHovers(procurements),
    offerInsertion(procurements),
    showStatus(procurements),
  );
}
