import { describe, expect, test } from 'vitest';
import type { Host } from '../../../sheets-addon/simulator/host.ts';
import { note } from '../../../sheets-addon/simulator/user/cells.ts';
import { cellAt, type SimulatedSheet } from '../../../sheets-addon/simulator/workbook.ts';
import { addOnIn } from './add-on.ts';
import { smallHost, smallRubric } from './small.ts';
import { everything } from './theirs.ts';

/** The small scorecard, applied: "Calls" is C2 and has our note, "Plans" is D2 and has the manager's. */
function applied(): { host: Host; sheet: SimulatedSheet; text: string } {
  const host = smallHost();
  addOnIn(host).call('sidebarUseText', smallRubric(), 'small.yaml');
  addOnIn(host).call('sidebarApply');
  const sheet = host.workbook.sheets.find(({ name }) => name === 'Scores') as SimulatedSheet;
  return { host, sheet, text: cellAt(sheet, 2, 3).note };
}

/** Another version, in which the text of the note is another. */
function upgrade(host: Host): void {
  const next = smallRubric({ version: '1.1.0' }).replace('Calls 5 partners', 'Calls 6 partners');
  expect(addOnIn(host).call('sidebarUseText', next, 'small.yaml').accepted).toBe(true);
}

describe('words that a manager writes into a note of ours', () => {
  test.each([
    ['below', (text: string) => `${text}\n\nKim: ask for the list`, 'Kim: ask for the list'],
    ['above', (text: string) => `Kim: ask for the list\n${text}`, 'Kim: ask for the list'],
  ])('%s it stay there through another version, and alone after Remove', (_where, write, words) => {
    const { host, sheet, text } = applied();
    const { call } = addOnIn(host);
    note(sheet, 2, 3, write(text));
    expect(call('sidebarRefresh')).toMatchObject({ done: true, notices: [] });
    expect(cellAt(sheet, 2, 3).note).toBe(write(text));
    upgrade(host);
    expect(call('sidebarApply').done).toBe(true);
    const [before = '', after = ''] = text.split('Calls 5 partners');
    const now = cellAt(sheet, 2, 3).note;
    expect(now).toContain(`${before}Calls 6 partners${after.slice(0, after.indexOf('['))}[`);
    expect(now).toContain(words);
    const once = everything(host.workbook);
    call('sidebarRefresh');
    expect(everything(host.workbook)).toEqual(once);
    expect(call('sidebarRemove')).toMatchObject({
      done: true,
      notices: ['Scores!C2: somebody else’s words stand in the note that Rubric Kit made; they stay.'],
    });
    expect(cellAt(sheet, 2, 3).note).toBe(words);
  });

  test('inside it make the note theirs: it stays whole, and that is told', () => {
    const { host, sheet, text } = applied();
    const { call } = addOnIn(host);
    const changed = text.replace('Calls 5 partners', 'Calls 5 partners, no friends,');
    note(sheet, 2, 3, changed);
    upgrade(host);
    expect(call('sidebarApply')).toMatchObject({
      done: true,
      notices: [
        'Scores!C2: somebody changed the text of the note that Rubric Kit made, so the note stays as it is. Delete it and apply again for the level texts.',
      ],
    });
    expect(cellAt(sheet, 2, 3).note).toBe(changed);
    expect(call('sidebarRemove').notices).toEqual([
      'Scores!C2: somebody else’s words stand in the note that Rubric Kit made; they stay.',
    ]);
    expect(cellAt(sheet, 2, 3).note).toBe(changed);
  });

  test('are told where Remove is chosen in the menu, until that is read', () => {
    const { host, sheet, text } = applied();
    note(sheet, 2, 3, `${text}\nMine`);
    host.person.answers.push({ button: 'YES', text: '' });
    addOnIn(host).script.call('menuRemove');
    expect(host.person.alerts.at(-1)?.text).toBe(
      'Rubric Kit’s tabs, dropdowns, notes and colours are gone. Your cells are as they were.\n\nScores!C2: somebody else’s words stand in the note that Rubric Kit made; they stay.',
    );
  });

  test('a note of theirs that begins like ours is not told of as ours', () => {
    const { host } = applied();
    expect(addOnIn(host).call('sidebarRemove').notices).toEqual([]);
  });
});
