import {readFileSync} from 'node:fs';
import {defineConfig} from 'vitest/config';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

export default defineConfig({
  define: {KLAUSUL_VERSION: JSON.stringify(version)},
  test: {
    globalSetup: ['scripts/validators.ts'],
    include: [
      'core/src/**/*.test.ts',
      'cli/src/**/*.test.ts',
      'requirement-catalog/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', 'tests/vscode/**'],
    testTimeout: 120_000,
  },
});
