import { act } from './act.ts';
import { showOutcome } from './outcome-view.ts';
import type { Outcome } from './protocol.ts';
import { say } from './say.ts';
import { readStatusAgain } from './state.ts';
import { openPage } from './tabs.ts';

/**
 * Runs what changes the sheet, says what was done or what stands in the way, and then opens a page.
 * @returns whether it was done
 */
export async function run(operation: () => Promise<Outcome>, page: string): Promise<boolean> {
  const outcome = await act(async () => {
    const result = await operation();
    await readStatusAgain();
    return result;
  });
  if (!outcome) return false;
  if (outcome.done) openPage(page);
  say(outcome.message, outcome.done ? 'plain' : 'bad');
  showOutcome(outcome);
  return outcome.done;
}
