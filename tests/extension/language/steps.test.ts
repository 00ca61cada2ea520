import { describe, expect, test } from 'vitest';
import { finished, inSteps, type Steps, shared } from '../../../extension/src/language/steps.ts';

/** Counts how often it is begun and how many steps are done. */
function counted(count: number) {
  const seen = { begun: 0, steps: 0 };
  function* work(): Steps<string> {
    seen.begun++;
    for (let step = 0; step < count; step++) {
      seen.steps++;
      yield;
    }
    return 'done';
  }
  return { seen, work };
}

describe('shared work', () => {
  test('is done once for all, each going on where the others have left it', () => {
    const { seen, work } = counted(10);
    const { steps, result, known } = shared(work);
    const [one, other] = [steps(), steps()];
    for (let step = 0; step < 3; step++) one.next();
    for (let step = 0; step < 4; step++) other.next();
    expect(seen).toEqual({ begun: 1, steps: 7 });
    expect(known()).toBeUndefined();
    expect(result()).toBe('done');
    expect(seen).toEqual({ begun: 1, steps: 10 });
    expect(known()).toBe('done');
    expect(one.next()).toEqual({ done: true, value: 'done' });
    expect(finished(other)).toBe('done');
    expect(seen).toEqual({ begun: 1, steps: 10 });
  });

  test('is not begun before it is asked for', () => {
    const { seen, work } = counted(1);
    const { known, result } = shared(work);
    expect([known(), seen.begun]).toEqual([undefined, 0]);
    expect([result(), seen.begun]).toEqual(['done', 1]);
  });

  test('is begun anew after an error', () => {
    let begun = 0;
    const { result, known } = shared(function* (): Steps<number> {
      begun++;
      yield;
      if (begun === 1) throw new Error('out of ink');
      return begun;
    });
    expect(result).toThrow('out of ink');
    expect(known()).toBeUndefined();
    expect(result()).toBe(2);
  });
});

test('a list is gone through in order, with a pause behind each so many', () => {
  const seen: number[] = [];
  const steps = inSteps([1, 2, 3, 4, 5], (item) => seen.push(item), 2);
  const after = [];
  while (!steps.next().done) after.push([...seen]);
  expect(after).toEqual([
    [1, 2],
    [1, 2, 3, 4],
  ]);
  expect(seen).toEqual([1, 2, 3, 4, 5]);
});
