import { expect, test } from 'vitest';
import { openTurns } from '../../../../sheets-addon/workbench/page/turns.ts';

test('work is done in its order, also after a failure, and says when it begins and ends', async () => {
  const said: (boolean | string)[] = [];
  const turns = openTurns((isBusy) => said.push(isBusy));
  const first = turns.run(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    said.push('first');
    throw new Error('no');
  });
  const second = turns.run(async () => {
    said.push('second');
    return 2;
  });
  expect(turns.isIdle).toBe(false);
  await expect(first).rejects.toThrow('no');
  expect(await second).toBe(2);
  await new Promise((resolve) => setImmediate(resolve));
  expect(turns.isIdle).toBe(true);
  expect(said).toEqual([true, 'first', 'second', false]);
});
