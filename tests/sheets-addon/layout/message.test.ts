import { messageFormula, messageNow } from '@rubric-kit/sheets-addon/layout/message.ts';
import { expect, test } from 'vitest';
import { sceneOf, scoresTab, tiny, tinyRows } from './tiny.ts';

const blank = [
  ['Name', 'Alpha', 'Beta'],
  ['Ana', null, null],
];

test('nothing is said when all is well', () => {
  expect(messageNow(sceneOf(tiny, scoresTab(tinyRows)))).toBe('');
});

test('an empty scorecard says where to type', () => {
  const words = 'No ratings yet. Type scores on the tab "My ""own"" tab": this tab follows at once.';
  const scene = sceneOf(tiny, scoresTab(blank, 'My "own" tab'));
  expect(messageNow(scene)).toBe(words.replaceAll('""', '"'));
  expect(messageFormula(scene)).toContain(`"${words.replaceAll('"', '""').replaceAll('""""', '""')}"`);
});

test('of several tabs, none is named', () => {
  expect(messageNow(sceneOf(tiny, scoresTab(blank), scoresTab(blank, 'Other')))).toBe(
    'No ratings yet. Type scores on the scorecard: this tab follows at once.',
  );
});
