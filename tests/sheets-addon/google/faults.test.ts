import { describe, expect, test } from 'vitest';
import type { Host } from '../../../sheets-addon/simulator/host.ts';
import { addOnIn } from './add-on.ts';
import { copyOf, smallHost, smallRubric } from './small.ts';
import { everything, theirs } from './theirs.ts';

type Action = 'sidebarApply' | 'sidebarRefresh' | 'sidebarRemove';

const chosen = smallHost();
addOnIn(chosen).call('sidebarUseText', smallRubric(), 'small.yaml');
const applied = copyOf(chosen);
addOnIn(applied).call('sidebarApply');
/** Another version with another name is chosen, and the first one applied. */
const upgraded = copyOf(applied);
addOnIn(upgraded).call('sidebarUseText', smallRubric({ version: '1.1.0', calls: 'Telephone' }), 'small.yaml');

const cases: [name: string, start: Host, action: Action][] = [
  ['the first apply', chosen, 'sidebarApply'],
  ['a refresh', applied, 'sidebarRefresh'],
  ['applying another version', upgraded, 'sidebarApply'],
  ['remove', applied, 'sidebarRemove'],
];

describe.each(cases)('Google stops in the middle of %s', (_name, start, action) => {
  const undisturbed = copyOf(start);
  undisturbed.log.reset();
  const answer = addOnIn(undisturbed).call(action);
  const calls = undisturbed.log.effects;
  const mine = theirs(start.workbook);
  const result = everything(undisturbed.workbook);

  test('undisturbed it is done', () => {
    expect(answer.done).toBe(true);
    expect(calls).toBeGreaterThan(30);
    expect(theirs(undisturbed.workbook)).toEqual(mine);
  });

  test('at each of its calls the manager’s cells are intact, and a second run completes', { timeout: 300_000 }, () => {
    for (let at = 1; at <= calls; at++) {
      const host = copyOf(start);
      const { call } = addOnIn(host);
      host.log.faultAt = at;
      const stopped = call(action);
      expect(stopped.done, `call ${at}`).toBe(false);
      expect(stopped.message, `call ${at}`).toContain('Google Sheets stopped half way: Service Spreadsheets failed');
      expect(theirs(host.workbook, start.workbook.sheets), `call ${at}`).toEqual(mine);
      host.log.faultAt = 0;
      host.log.reset();
      const again = call(action);
      const nothingLeft = again.message === 'There is nothing of Rubric Kit in this spreadsheet.';
      expect(again.done || (action === 'sidebarRemove' && nothingLeft), `call ${at}: ${again.message}`).toBe(true);
      expect(everything(host.workbook), `call ${at}`).toEqual(result);
      expect(call('sidebarStatus').applied, `call ${at}`).toEqual(addOnIn(undisturbed).call('sidebarStatus').applied);
    }
  });
});

test('a rubric that cannot be stored whole leaves the one before in use', () => {
  const count = copyOf(applied);
  count.log.reset();
  const next = smallRubric({ version: '1.1.0' });
  addOnIn(count).call('sidebarUseText', next, 'small.yaml');
  for (let at = 1; at <= count.log.effects; at++) {
    const host = copyOf(applied);
    const { call } = addOnIn(host);
    host.log.faultAt = at;
    expect(() => call('sidebarUseText', next, 'small.yaml')).toThrow('Service Spreadsheets failed');
    host.log.faultAt = 0;
    expect(['1.0.0', '1.1.0']).toContain(call('sidebarStatus').rubric?.version);
    expect(call('sidebarApply').done).toBe(true);
    expect(call('sidebarUseText', next, 'small.yaml').accepted).toBe(true);
    expect(call('sidebarStatus').rubric?.version).toBe('1.1.0');
  }
});
