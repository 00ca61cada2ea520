import type { Result } from '@rubric-kit/shared-schema/score/score.ts';
import { nameList } from '../read/name-list.ts';
import { onlyElsewhere } from '../read/other-periods.ts';
import type { Scorecard } from '../read/scorecard.ts';
import { counted } from '../report/numbers.ts';
import { printable } from './terminal.ts';

/** Who is on the scorecard but not in the period that is scored, so that nobody seems lost; nothing where all are. */
export function absentLine({ ratings }: Scorecard, { people }: Pick<Result, 'people'>): string[] {
  const names = onlyElsewhere(ratings, people);
  if (names.length === 0) return [];
  const more = counted(names.length, 'more person has', 'more people have');
  return [`${more} scores in other periods only: ${printable(nameList(names))}.`];
}
