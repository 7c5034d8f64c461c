import type {Package} from './arrows.ts';

/** Every package, and the order of its rooms: the one place that states them. A new room joins here. */
export const packages: readonly Package[] = [
  {
    name: '@klausul/core',
    folder: 'core/src',
    mayImport: [],
    hostless: true,
    order: [
      'text',
      'yaml',
      'schema',
      'generated',
      'markdown',
      'catalogue',
      'workspace',
      'procurement',
      'demands',
      'clauses',
      'coverage',
      'generation',
      'catalogue-check',
      'rules',
      'reporting',
      'index',
    ],
  },
  {
    name: 'klausul',
    folder: 'cli/src',
    mayImport: ['@klausul/core'],
    order: [
      ...['version', 'host', 'disk', 'output', 'context', 'batch', 'commands', 'arguments'],
      ...['remark', 'worker', 'main', 'klausul'],
    ],
  },
  {name: 'klausul-vscode', folder: 'extension/src', mayImport: ['@klausul/core']},
];
