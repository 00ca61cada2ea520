import type { Coaching, Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { coachingFor } from '@rubric-kit/shared-schema/score/next-step.ts';
import { orderOf, putCoaching } from '@rubric-kit/sheets-addon/layout/rubric/coaching.ts';
import { tabGrid } from '@rubric-kit/sheets-addon/layout/tab-grid.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentOf, tiny } from '../tiny.ts';

test('the order is the competency, then the score', () => {
  expect([orderOf(1, 2), orderOf(2, 2.5), orderOf(12, 100)]).toEqual([1002, 2002.5, 12100]);
});

/** What MATCH(order, column, 1) + 1 finds: the row after the last number that is not over it. */
function found(rubric: Rubric, competency: number, score: number): string | number | null {
  const grid = tabGrid();
  putCoaching(grid, 0, { rubric, tab: 'Rubric' });
  const rows = grid.rows().slice(2);
  const over = rows.findIndex((cells) => Number(contentOf(cells[4] ?? null)) > orderOf(competency, score));
  return contentOf(rows[over]?.[1] ?? null);
}

test('a look at the rising order finds the step that the core finds', () => {
  const step = fc.record({
    below: fc.integer({ min: 1, max: 8 }).map((n) => n / 2),
    action: fc.string({ minLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(fc.array(step, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), fc.nat(8), (all, half) => {
      const [first] = tiny.competencies;
      if (!first) throw new Error('no competency');
      const competencies = all.map((coaching: Coaching[], index) => ({ ...first, name: `C${index}`, coaching }));
      competencies.forEach((competency, index) => {
        const wanted =
          coachingFor(competency, half / 2)?.action ??
          `Agree on one piece of work that shows the next level of C${index}, and look at the evidence together.`;
        expect(found({ ...tiny, competencies }, index + 1, half / 2)).toBe(wanted);
      });
    }),
  );
});
