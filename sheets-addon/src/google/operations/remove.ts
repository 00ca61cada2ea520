import type { Outcome } from '../../sidebar/protocol.ts';
import { readPresent, renderAdditions } from '../additions.ts';
import { openDocument } from '../document.ts';
import { alone, Refusal } from '../lock.ts';
import { messages } from '../messages.ts';
import { done, outcomeOf } from '../outcome.ts';
import { appliedRubric, forgetApplied } from '../rubric-store.ts';

/** *Remove Rubric Kit*: takes away all that was added and nothing else. The scorecard tab holds scores and stays. */
export function removeRubricKit(): Outcome {
  return outcomeOf(() =>
    alone(() => {
      const document = openDocument();
      const ours = document.tabs.filter(({ made }) => made !== undefined && made !== 'scorecard');
      const theirs = document.tabs.filter((tab) => !ours.includes(tab)).map(readPresent);
      if (ours.length === 0 && !appliedRubric()) throw new Refusal(messages.nothingToRemove);
      for (const present of theirs) renderAdditions(present, null);
      for (const { sheet } of ours) document.spreadsheet.deleteSheet(sheet);
      forgetApplied();
      return done(messages.removed);
    }),
  );
}
