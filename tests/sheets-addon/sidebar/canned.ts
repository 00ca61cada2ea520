import type { Calls, CompetencyView, TeamResult } from '../../../sheets-addon/src/sidebar/protocol.ts';
import type { Answer } from './stage.ts';

const rubric = { id: 'sample', version: '1.0.0', title: 'Sample', digest: 'ab12' };

const hunting: CompetencyView = {
  ...{ id: 'hunting', name: 'Hunting', score: 3, target: 4, gap: -1 },
  ...{ band: 'developing', belowFloor: false },
};

/** One team of three in a period of its own name. */
export const teamsOf = (period: string): TeamResult => ({
  period,
  periods: ['Q1', 'Q2'],
  teams: [
    {
      ...{ team: `North in ${period || 'Q2'}`, people: 3, weak: [], verdict: null },
      competencies: [{ ...hunting, n: 3, sd: 0.5, lowN: false }],
    },
  ],
  empty: '',
});

/** Answers of a document in which a rubric is applied. */
const usual: Partial<Calls> = {
  sidebarStatus: () => ({ rubric, applied: rubric, lost: false, attention: [] }),
  sidebarCatalogue: () => [rubric],
  sidebarTeams: teamsOf,
  sidebarSelection: () => ({ kind: 'nothing', hint: 'Select a cell.' }),
  sidebarRefresh: () => ({ done: true, message: 'Done.', invalid: [], notices: [] }),
  sidebarMapping: () => ({ tables: [], nearMisses: [], unread: [], missing: [], meanings: [] }),
};

/** The usual answers, but for those given. */
export const canned =
  (own: { readonly [name in keyof Calls]?: (...args: Parameters<Calls[name]>) => unknown } = {}): Answer =>
  (name, args) => {
    const answers = new Map<string, unknown>([...Object.entries(usual), ...Object.entries(own)]);
    return (answers.get(name) as (...values: readonly unknown[]) => unknown)(...args);
  };

/** A promise that is kept when the test says so. */
export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
