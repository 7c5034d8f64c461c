import type {Command, Words} from './define-command.ts';

/**
 * Every command, in the order of the help; the only place that names them. A file is loaded when its command is given,
 * or when the help tells of it.
 */
export const commands: Readonly<Record<string, () => Promise<{readonly command: Command}>>> = {
  generate: () => import('./generate.ts'),
  validate: () => import('./validate.ts'),
  clean: () => import('./clean.ts'),
  classify: () => import('./classify.ts'),
  explain: () => import('./explain.ts'),
  'catalog list': () => import('./catalog/list.ts'),
  'catalog show': () => import('./catalog/show.ts'),
  'catalog search': () => import('./catalog/search.ts'),
  'catalog check': () => import('./catalog/check.ts'),
  'catalog release': () => import('./catalog/release.ts'),
};

/** The first words that several commands share. */
export const groups: Readonly<Record<string, Words>> = {
  catalog: {sv: 'kravkatalogen', en: 'the requirement catalogue'},
};
