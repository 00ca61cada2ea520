import { describe, expect, test } from 'vitest';
import { sceneOf, scoresTab, tiny } from '../tiny.ts';

const namesOf = (...people: readonly (readonly string[])[]) =>
  sceneOf(tiny, scoresTab([['Name', 'Team', 'Alpha', 'Beta'], ...people.map((facts) => [...facts, 1, 2])])).names;

describe('names', () => {
  test('of one person in several spellings are one person', () => {
    expect(namesOf(['Ana', 'North'], [' ANA ', 'north'], ['Ana', 'South']).people).toEqual([
      { fold: 'ana\nnorth' },
      { fold: 'ana\nsouth' },
    ]);
  });

  test('that are labels of sums or errors are nobody', () => {
    const names = namesOf(['Ana', ''], ['Team average:', ''], ['#REF!', '']);
    expect(names.people).toEqual([{ fold: 'ana\n' }]);
    expect(names.nobody).toEqual(expect.arrayContaining(['average', 'team average:', '#ref!']));
  });

  test('that a formula cannot tell to be one are listed with the usual one', () => {
    // A letter and its accent, or one letter with an accent.
    expect([...namesOf(['Jos\u00e9', 'N'], ['Jose\u0301', 'N']).odd]).toEqual([['jose\u0301  n', 'jos\u00e9  n']]);
    expect(namesOf(['Ana', 'N'], ['ana', 'n']).odd.size).toBe(0);
  });

  test('tell which unusual spaces they hold', () => {
    expect(namesOf(['山田\u3000太郎', 'N']).spaces).toEqual(['\u3000']);
  });
});
