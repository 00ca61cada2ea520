import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** Writes `N passed, N failed, N skipped` into the file that RUBRIC_KIT_COUNTS names; .ci/run ends with it. */
export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const file = process.env.RUBRIC_KIT_COUNTS;
    if (!file) return;
    const count = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) {
        const state = test.result().state;
        count[state === 'pending' ? 'failed' : state] += 1;
      }
      // A file that could not be loaded has no tests to count: it fails as one.
      if (tests.length === 0 && module.state() === 'failed') count.failed += 1;
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    writeFileSync(file, `${count.passed} passed, ${count.failed} failed${skipped}\n`);
  }
}
