import type {Host, Output} from '../host.ts';

type Paint = (text: string) => string;

/** Colours for a terminal; plain text for everything else, `NO_COLOR` and CI. */
export interface Style {
  readonly error: Paint;
  readonly warning: Paint;
  readonly good: Paint;
  readonly quiet: Paint;
  readonly strong: Paint;
}

/** `FORCE_COLOR` counts as in other tools; colour is never the only sign of anything. */
export function styleFor(output: Output, {environment}: Pick<Host, 'environment'>): Style {
  const forced = environment.FORCE_COLOR;
  const wanted = forced === undefined ? output.isTTY === true && !environment.CI : !['0', 'false'].includes(forced);
  const colour = wanted && !environment.NO_COLOR;
  const paint = (open: number, close: number): Paint =>
    colour ? (text) => `\u001b[${open}m${text}\u001b[${close}m` : (text) => text;
  return {error: paint(31, 39), warning: paint(33, 39), good: paint(32, 39), quiet: paint(2, 22), strong: paint(1, 22)};
}
