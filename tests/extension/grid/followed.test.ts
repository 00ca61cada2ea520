// What is asked for before the answer to what was asked before it has come.
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { describe, expect, test } from 'vitest';
import type { GridAction } from '../../../extension/src/grid/action.ts';
import { gridView } from '../../../extension/src/grid/grid-view.ts';
import { followed } from '../../../extension/src/grid/page/followed.ts';
import { browserTest } from '../../e2e/browser.ts';
import { useGrid } from './open-grid.ts';

const rubric = (ids: readonly string[]) => `schemaVersion: 1
id: baker
version: 1.0.0
title: Baker
scale:
  levels:
    - { score: 1, label: Follows }
    - { score: 2, label: Leads }
bands: { weakBelow: 1.5, strongFrom: 2 }
competencies:
${ids.map((id) => `  - { id: ${id}, name: ${id.toUpperCase()}, weight: 25, target: 2, anchors: [] }\n`).join('')}`;
const viewOf = (...ids: string[]) => gridView(validate(rubric(ids), 'yaml'), 1);
const before = viewOf('a', 'b', 'c');
/** Somebody has put `a` at the end, and `n` before all. */
const now = viewOf('n', 'b', 'c', 'a');

describe('a change that was asked for in the view before', () => {
  test.each<[GridAction, GridAction]>([
    [
      { kind: 'set', path: ['competencies', 0, 'weight'], value: 30 },
      { kind: 'set', path: ['competencies', 3, 'weight'], value: 30 },
    ],
    [
      { kind: 'anchor', competency: 2, score: 1, text: 'Bakes.' },
      { kind: 'anchor', competency: 2, score: 1, text: 'Bakes.' },
    ],
    [
      { kind: 'remove', path: ['competencies', 0, 'interview', 1] },
      { kind: 'remove', path: ['competencies', 3, 'interview', 1] },
    ],
    [
      { kind: 'remove-competency', index: 0 },
      { kind: 'remove-competency', index: 3 },
    ],
    [
      { kind: 'move', list: ['competencies', 0, 'coaching'], from: 0, to: 1 },
      { kind: 'move', list: ['competencies', 3, 'coaching'], from: 0, to: 1 },
    ],
    [
      { kind: 'set', path: ['title'], value: 'Cook' },
      { kind: 'set', path: ['title'], value: 'Cook' },
    ],
    [{ kind: 'distribute' }, { kind: 'distribute' }],
  ])('%j is %j', (action, after) => {
    expect(followed({ action }, before, now)?.action).toEqual(after);
  });

  test('moves the same competency on, no further than to the end', () => {
    const action: GridAction = { kind: 'move', list: ['competencies'], from: 1, to: 2 };
    expect(followed({ action, goal: '2/4' }, before, viewOf('a', 'c', 'b', 'd'))).toEqual({
      action: { kind: 'move', list: ['competencies'], from: 2, to: 3 },
      goal: '3/4',
    });
    expect(followed({ action, goal: '2/4' }, before, viewOf('a', 'c', 'b'))?.action).toMatchObject({ from: 2, to: 2 });
  });

  test('is lost with its competency, and so is a fix, which was for another text', () => {
    const without = viewOf('b', 'c');
    expect(
      followed({ action: { kind: 'anchor', competency: 0, score: 1, text: 'x' } }, before, without),
    ).toBeUndefined();
    expect(
      followed({ action: { kind: 'set', path: ['competencies', 0, 'name'], value: 'x' } }, before, without),
    ).toBeUndefined();
    const fix = { kind: 'fix', change: { kind: 'set', path: ['title'], value: 'x' } } as unknown as GridAction;
    expect(followed({ action: fix }, before, now)).toBeUndefined();
    expect(followed({ action: fix }, before, before)?.action).toBe(fix);
  });
});

const open = useGrid();

describe('keys that come quicker than the answers', () => {
  browserTest('move the same competency all the way', async () => {
    const { page, text } = await open(rubric(['a', 'b', 'c', 'd']));
    await page.locator('[data-cell="0/1"]').focus();
    // All in one turn of the page: no answer comes between them.
    await page.evaluate(`for (let times = 0; times < 5; times++) document.activeElement.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true, cancelable: true }))`);
    await expect.poll(text).toBe(rubric(['b', 'c', 'd', 'a']));
    await expect.poll(() => page.evaluate('document.activeElement.dataset.cell')).toBe('3/1');
    await page.close();
  });
});
