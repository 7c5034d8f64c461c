import {commands, Disposable, type ExtensionContext} from 'vscode';
import {whenProcurementIsOpen} from './when-procurement-is-open.ts';

/** The commands that may be given before a file of a procurement is open. */
const early = ['klausul.insertRequirements'];

/**
 * Most Markdown and YAML has nothing to do with procurements, so all that starts with it is this file. The program is
 * loaded when a file of a procurement is open or a command is given.
 */
export function activate(context: ExtensionContext): void {
  let started: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    started ??= load();
    return started;
  };
  const waiting = Disposable.from(
    whenProcurementIsOpen(() => void begin()),
    ...early.map((id) =>
      commands.registerCommand(id, async (...words: unknown[]) => {
        await begin();
        return commands.executeCommand(id, ...words);
      }),
    ),
  );
  context.subscriptions.push(waiting);

  async function load(): Promise<void> {
    const {start} = await import('./start.ts');
    waiting.dispose();
    start(context);
  }
}
