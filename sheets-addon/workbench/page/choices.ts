import type { CellView, ChoicesView, TabView } from '../protocol.ts';

type Place = Pick<CellView, 'r' | 'c'>;

const choicesAt = ({ choices }: Pick<TabView, 'choices'>, { r, c }: Place): ChoicesView[] =>
  choices.filter(({ ranges }) =>
    ranges.some(({ top, left, bottom, right }) => r >= top && r <= bottom && c >= left && c <= right),
  );

export const hasChoices = (tab: Pick<TabView, 'choices'>, cell: Place): boolean => choicesAt(tab, cell).length > 0;

/** Whether a cell holds one of its choices, or nothing; `null` where it has none. */
export function isChoice(tab: Pick<TabView, 'choices'>, cell: CellView): boolean | null {
  const own = choicesAt(tab, cell);
  const { v = '' } = cell;
  return own.length === 0 ? null : v === '' || own.some(({ values }) => values.includes(String(v)));
}
