import { defineConfig } from 'vitest/config';

/** Files of weights, as esbuild's `binary` loader gives them. */
const weights = {
  name: 'weights',
  load: (id: string) =>
    id.endsWith('.bin')
      ? `import { readFileSync } from 'node:fs';
export default new Uint8Array(readFileSync(${JSON.stringify(id)}));`
      : null,
};

export default defineConfig({
  plugins: [weights],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/vscode/**', 'test/grammar/**'],
    // Tests that start a process or a server take longer on a busy machine.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
