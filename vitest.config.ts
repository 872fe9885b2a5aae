import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/vscode/**', 'test/grammar/**'],
    // Tests that start a process or a server take longer on a busy machine.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
