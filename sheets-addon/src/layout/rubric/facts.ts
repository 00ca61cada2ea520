import { minimumPeopleOf, notObservedOf } from '@rubric-kit/shared-schema/rubric.ts';
import type { PlanCell } from '../plan.ts';
import { cellOn } from '../sheet-reference.ts';
import type { TabGrid } from '../tab-grid.ts';
import { at, type Part, type PartInput } from './part.ts';

export interface FactPlaces {
  readonly notObserved: string;
  readonly weakBelow: string;
  readonly strongFrom: string;
  readonly minimumPeople: string;
}

/** Which rubric this is, and the numbers that every judgement rests on. */
export function putFacts(grid: TabGrid, start: number, { rubric, tab }: PartInput, digest: string): Part<FactPlaces> {
  let row = start;
  const put = (label: string, cell: PlanCell, explanation = ''): string => {
    grid.putRow(row, at.name, [
      { text: label, look: 'label' },
      cell,
      explanation === '' ? null : { text: explanation, look: 'muted' },
    ]);
    return cellOn(tab, row++, at.text);
  };
  const { levels } = rubric.scale;
  put('Rubric', { text: rubric.id, look: 'text' });
  put('Version', { text: rubric.version, look: 'text' });
  put('Digest', { text: digest, look: 'text' });
  put('Scale', { text: levels.map(({ score, label }) => `${score} ${label}`).join(' · '), look: 'body' });
  const notObserved = put(
    'Not observed',
    { text: notObservedOf(rubric.scale), look: 'text' },
    'Typed where there is no evidence yet. Never counted as zero.',
  );
  const weakBelow = put(
    'Weak below',
    { number: rubric.bands.weakBelow, look: 'fact', numberFormat: '0.00' },
    '▼ A score or an average under this is weak.',
  );
  const strongFrom = put(
    'Strong from',
    { number: rubric.bands.strongFrom, look: 'fact', numberFormat: '0.00' },
    '▲ From this number on it is strong; between the two it is developing.',
  );
  const minimumPeople = put(
    'Fewest people',
    { number: minimumPeopleOf(rubric), look: 'fact', numberFormat: '0' },
    'An average of fewer people is marked "low n" and takes no part in a verdict.',
  );
  return { end: row, places: { notObserved, weakBelow, strongFrom, minimumPeople } };
}
