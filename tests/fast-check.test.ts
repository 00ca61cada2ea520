import fc from 'fast-check';
import { expect, test } from 'vitest';

test('random cases are the same ones in every run, unless a run asks for others', () => {
  const seed = Number(process.env.RUBRIC_KIT_SEED ?? 20261122);
  expect(fc.readConfigureGlobal()).toEqual({ seed });
  expect(fc.sample(fc.nat(), 5)).toEqual(fc.sample(fc.nat(), { numRuns: 5, seed }));
});
