import { readMapOptions } from '@rubric-kit/sheets-addon/read/map-option.ts';
import { expect, test } from 'vitest';
import { rubric } from './sample.ts';

test('a header to a competency, a role, or nothing', () => {
  const map = readMapOptions(
    ['Chases = hunter-orientation', 'Colleague=person', 'A=B=score', 'Old hunting=ignore'],
    rubric,
  );
  expect([...map]).toEqual([
    ['Chases', 'hunter-orientation'],
    ['Colleague', 'person'],
    ['A=B', 'score'],
    ['Old hunting', 'ignore'],
  ]);
});

const choices =
  'hunter-orientation, pipeline-discipline, internal-selling, person, team, period, rater, profile, competency, score, evidence, ignore';

test.each([
  ['Chases=hunting', `--map "Chases=hunting": "hunting" is neither a competency nor a role; use one of ${choices}`],
  [
    'Chases=constructor',
    `--map "Chases=constructor": "constructor" is neither a competency nor a role; use one of ${choices}`,
  ],
  ['Chases', '--map "Chases": write it as "Their header=meaning", such as "Colleague=person"'],
  ['=person', '--map "=person": write it as "Their header=meaning", such as "Colleague=person"'],
  ['Chases=', '--map "Chases=": write it as "Their header=meaning", such as "Colleague=person"'],
  ['???=person', '--map "???=person": the header needs a letter or a digit'],
])('%s is refused', (option, message) => {
  expect(() => readMapOptions([option], rubric)).toThrow(new Error(message));
});
