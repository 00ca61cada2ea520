import { describe, expect, test } from 'vitest';
import { type AddOn, openAddOn } from './add-on.ts';
import { rubricText } from './examples.ts';
import { manyRows } from './many-rows.ts';

const most = 80;

interface Cost {
  readonly calls: number;
  readonly alternations: number;
}

function costOf({ host, call }: AddOn, action: 'sidebarApply' | 'sidebarRefresh' | 'sidebarRemove'): Cost {
  host.log.reset();
  expect(call(action)).toMatchObject({ done: true });
  return { calls: host.log.calls.length, alternations: host.log.alternations };
}

function begin(rows: number): AddOn {
  const addOn = openAddOn(manyRows(rows));
  addOn.call('sidebarUseCatalogue', 'bakery-shift-lead');
  return addOn;
}

/** The first apply, the same again, another version of the rubric, and taking it away. */
function costs(rows: number): Record<'first' | 'again' | 'upgrade' | 'remove', Cost> {
  const addOn = begin(rows);
  const first = costOf(addOn, 'sidebarApply');
  const again = costOf(addOn, 'sidebarRefresh');
  const text = rubricText('bakery-shift-lead.rubric.json');
  const next = text.replace('"1.0.0"', '"1.1.0"').replace('"name": "Handover"', '"name": "Hand-over of the shift"');
  expect(addOn.call('sidebarUseText', next, 'next.json').accepted).toBe(true);
  const upgrade = costOf(addOn, 'sidebarApply');
  return { first, again, upgrade, remove: costOf(addOn, 'sidebarRemove') };
}

describe('what applying asks of Google', () => {
  const few = costs(10);

  test.each(Object.entries(few))('%s stays under the limits', (_name, { calls, alternations }) => {
    expect(calls).toBeLessThanOrEqual(most);
    expect(alternations).toBeLessThanOrEqual(3);
  });

  test('1,000 rows cost the same as 10', () => {
    expect(costs(1_000)).toEqual(few);
  });

  test('10,000 rows cost the same as 10', { timeout: 300_000 }, () => {
    const addOn = begin(10_000);
    expect(costOf(addOn, 'sidebarApply')).toEqual(few.first);
  });
});
