import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: [{ find: /^fast-check$/, replacement: fileURLToPath(new URL('tests/fast-check.ts', import.meta.url)) }],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './tests/counts-reporter.ts'],
    // What is slow is seen in the bench: a test that fails by time alone says nothing.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // A second, as usual, is too short for a page on a machine that does much else.
    expect: { poll: { timeout: 30_000 } },
  },
});
