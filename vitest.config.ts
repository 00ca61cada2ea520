import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './tests/counts-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
