import { ownWords } from '@rubric-kit/sheets-addon/layout/our-note.ts';
import { mark } from '@rubric-kit/sheets-addon/layout/plan.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../../sheets-addon/simulator/host.ts';
import type { SimulatedWorkbook } from '../../../sheets-addon/simulator/workbook.ts';
import { addOnIn } from './add-on.ts';
import { type Action, actAsAddOn, actAsUser, isAddOnAction, randomActions } from './random-actions.ts';
import { hostOf, type RandomSheet, randomSheet } from './random-sheet.ts';
import { smallRubric } from './small.ts';
import { everything, isOurs, theirs } from './theirs.ts';

/** Everything that carries the add-on's mark on tabs of the manager's. */
function added({ sheets }: SimulatedWorkbook): unknown[] {
  return sheets
    .filter((sheet) => !isOurs(sheet))
    .flatMap(({ rows, conditionalFormats }) => [
      ...rows.flatMap((row) => row ?? []).filter((cell) => cell && ownWords(cell.note) !== null),
      ...rows.flatMap((row) => row ?? []).filter((cell) => cell?.validation?.helpText?.startsWith(mark)),
      ...conditionalFormats.filter(({ formula }) => formula?.includes(mark)),
    ]);
}

/** What a document keeps once the small rubric is chosen in it. */
const chosen = hostOf({ shape: 'wide', title: false, extra: '', lines: [], dress: [] });
addOnIn(chosen).call('sidebarUseText', smallRubric(), 'small.yaml');

function day(sheet: RandomSheet, actions: readonly Action[], twice: boolean): void {
  let host = hostOf(sheet);
  for (const [key, value] of chosen.properties) host.properties.set(key, value);
  for (const action of actions) {
    if (!isAddOnAction(action)) {
      host = actAsUser(host, action);
      continue;
    }
    const present = [...host.workbook.sheets];
    const before = theirs(host.workbook, present);
    let said = '';
    try {
      said = actAsAddOn(host, action);
    } catch (error) {
      // Only a sentence for the manager may be thrown: a copy has lost its rubric.
      said = (error as Error).message;
      expect(said).toContain('Choose a rubric first');
    }
    expect(said).not.toContain('stopped half way');
    expect(theirs(host.workbook, present)).toEqual(before);
  }
  finish(host, twice);
}

/** In the end nothing stands in the way: applying twice is applying once, and removing leaves only what is theirs. */
function finish(host: Host, twice: boolean): void {
  const { workbook } = host;
  for (const one of workbook.sheets) Object.assign(one, { protections: [], hidden: isOurs(one) && one.hidden });
  const { call } = addOnIn(host);
  if (twice && call('sidebarUseText', smallRubric(), 'small.yaml').accepted && call('sidebarApply').done) {
    const once = everything(workbook);
    expect(call('sidebarRefresh').done).toBe(true);
    expect(everything(workbook)).toEqual(once);
  }
  if (workbook.sheets.every(isOurs)) return;
  const before = theirs(workbook);
  const { message } = call('sidebarRemove');
  expect(message).not.toContain('stopped half way');
  expect(theirs(workbook)).toEqual(before);
  expect(workbook.sheets.filter(isOurs)).toEqual([]);
  expect(added(workbook)).toEqual([]);
}

const oneInFive = fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });

describe('random sheets on random days', () => {
  test('the manager’s cells stay as they are, whatever the add-on does', { timeout: 300_000 }, () => {
    fc.assert(fc.property(randomSheet, randomActions, oneInFive, day), { numRuns: 500 });
  });
});
