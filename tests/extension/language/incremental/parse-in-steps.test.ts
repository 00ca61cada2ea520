import { expect, test } from 'vitest';
import { parseInSteps } from '../../../../extension/src/language/incremental/parse-in-steps.ts';
import { maxTextLength } from '../../../../shared-schema/src/parse/limits.ts';
import { parse } from '../../../../shared-schema/src/parse/parse.ts';

function read(text: string) {
  const steps = parseInSteps(text, 'yaml');
  for (let pauses = 0; ; pauses++) {
    const step = steps.next();
    if (step.done) return { pauses, document: step.value };
  }
}

test('each mistake that the reader stops at is two steps: to be told, and to be repaired', () => {
  const text = 'id: a\ntitle:Baker\nversion:1.0.0\nsummary: x\n  y: z\n';
  const { pauses, document } = read(text);
  const whole = parse(text, 'yaml');
  expect(whole.faults.length).toBeGreaterThan(1);
  expect(pauses).toBe(2 * whole.faults.length);
  expect(document.faults).toEqual(whole.faults);
  expect(document.value).toEqual(whole.value);
  expect(document.locate([['id'], ['title']])).toEqual(whole.locate([['id'], ['title']]));
  expect(document.range({ start: 6, end: 11 })).toEqual({
    start: { line: 1, character: 0 },
    end: { line: 1, character: 5 },
  });
});

test('a text that is too long is not read', () => {
  const { pauses, document } = read(`id: a\n${'# x\n'.repeat(maxTextLength / 4)}`);
  expect(pauses).toBe(0);
  expect(document.faults.map(({ rule }) => rule)).toEqual(['syntax-too-long']);
});
