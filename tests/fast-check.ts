/**
 * What `import fc from 'fast-check'` gives in a test (vitest.config.ts): fast-check with one seed for everybody, so that a red
 * run is about the change and not about the dice. Hunt for new cases with `RUBRIC_KIT_SEED=$RANDOM npx vitest run
 * tests/shared-schema`; a case that is found gets a test of its own.
 */
import fc from '../node_modules/fast-check/lib/fast-check.js';

fc.configureGlobal({ seed: Number(process.env.RUBRIC_KIT_SEED ?? 20261122) });

export default fc;
