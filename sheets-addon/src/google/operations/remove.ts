import type { Outcome } from '../../sidebar/protocol.ts';
import { changesTo, readPresent } from '../additions.ts';
import { isRewritten, openDocument } from '../document.ts';
import { dropdownRules } from '../dropdowns.ts';
import { forgetFrames } from '../frames.ts';
import { alone, Refusal } from '../lock.ts';
import { messages } from '../messages.ts';
import { keptNotes } from '../notes.ts';
import { done, outcomeOf } from '../outcome.ts';
import { guardedSheets } from '../protections.ts';
import { appliedRubric, forgetApplied } from '../rubric-store.ts';
import { forgetTouched } from '../touched-tabs.ts';
import { forgetAnnounced } from '../unfinished-tabs.ts';
import { requireEditable } from '../write-plan.ts';

const writing = { rules: dropdownRules(() => undefined, ''), local: (formula: string) => formula };

/** *Remove Rubric Kit*: takes away all that was added and nothing else. The scorecard tab holds scores and stays. */
export const removeRubricKit = (): Outcome => outcomeOf(messages.stoppedRemoving, () => alone(remove));

function remove(): Outcome {
  const document = openDocument();
  const guarded = guardedSheets(document.spreadsheet);
  const ours = document.tabs.filter(isRewritten);
  const presents = document.tabs.filter((tab) => !isRewritten(tab)).map((tab) => readPresent(tab, guarded.has(tab.id)));
  const changes = presents.flatMap((present) => {
    const found = changesTo(present, null, writing);
    if (present.guarded) requireEditable(present.tab, found);
    return found;
  });
  if (ours.length + changes.length === 0 && !appliedRubric()) throw new Refusal(messages.nothingToRemove);
  if (!document.tabs.some((tab) => !ours.includes(tab) && !tab.sheet.isSheetHidden()))
    throw new Refusal(messages.noOtherTab);
  for (const { id, name } of ours) if (guarded.has(id)) throw new Refusal(messages.protectedTab(name));
  for (const change of changes) change.write();
  for (const { sheet } of ours) document.spreadsheet.deleteSheet(sheet);
  forgetAnnounced();
  forgetTouched();
  forgetFrames();
  forgetApplied();
  return done(messages.removed, undefined, keptNotes(presents).map(messages.noteKept));
}
