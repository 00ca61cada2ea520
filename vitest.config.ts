import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: [{ find: /^fast-check$/, replacement: fileURLToPath(new URL('tests/fast-check.ts', import.meta.url)) }],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './tests/counts-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A second, as usual, is too short for a page on a machine that does much else.
    expect: { poll: { timeout: 30_000 } },
  },
});
