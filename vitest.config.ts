import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['core/src/**/*.test.ts', 'cli/src/**/*.test.ts', 'requirement-catalog/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/vscode/**'],
    testTimeout: 120_000,
  },
});
