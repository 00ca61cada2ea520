import type { Plan, PlanCell, TabAdditions, TabPlan } from '@rubric-kit/sheets-addon/layout/plan.ts';

/** A tab of a plan with the parts that a test is about. */
export function smallTab(tab: Partial<TabPlan> & { readonly cells?: readonly PlanCell[] } = {}): TabPlan {
  const { cells = [{ text: 'ours' }], ...rest } = tab;
  return {
    key: 'team',
    name: 'Team',
    rows: [cells],
    widths: [],
    frozenRows: 0,
    frozenColumns: 0,
    merged: [],
    dropdowns: [],
    formats: [],
    colourScales: [],
    charts: [],
    ...rest,
  };
}

/** A plan that adds to the tab with id 1. */
export function smallAdditions(additions: Partial<TabAdditions>): Plan {
  return { tabs: [], additions: [{ tab: '1', dropdowns: [], notes: [], formats: [], ...additions }] };
}
