import {inspect} from 'node:util';

/** One entry of the workbench's log, where tests and extensions write too; nothing when no reader has a use for it. */
export function readable(type, entry) {
  const text = entry.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' ');
  if (noise.some((pattern) => pattern.test(text))) return undefined;
  const lines = text.split('\n').filter((line) => !foreignFrame.test(line));
  return `${type === 'info' ? '' : `[${type}] `}${lines.join('\n')}`;
}

/** A line of a stack that is not about the test or the extension. */
const foreignFrame = /^\s*at .*(\/out\/vs\/|node:|\/tests\/vscode\/(suite|harness)\.cjs|<anonymous>\)$)/;

/** What the workbench tells about itself, and about having no network. */
const noise = [
  /^(Resolving|Resolved) connection token/,
  /^Creating a socket/,
  /^Creation of workbench contribution .* took/,
  /^\[reconnection-grace-time\]/,
  /^(Updating|Ignoring fetching) additional builtin extensions/,
  /^\[Service Worker\] registration/,
  /^\[(AgentHost|AccountPolicyGate)\b/,
  /^Canceled: Canceled/,
  /^No extension gallery service configured/,
  /^No search provider registered for scheme: vscode-remote, waiting/,
  /^Timed out waiting for authentication provider/,
  // The harness prints the outcome itself, as its last line.
  /^(Error: )?\d+ passed, \d+ failed/,
];
