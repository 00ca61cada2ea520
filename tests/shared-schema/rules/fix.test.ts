import { expect, test } from 'vitest';
import { editsOf } from '../../../shared-schema/src/edit/edits-of.ts';
import { applyEdits } from '../../../shared-schema/src/edit/text-edit.ts';
import type { Format } from '../../../shared-schema/src/parse/document.ts';
import { validate } from '../../../shared-schema/src/validate.ts';
import { laidOverBase } from './lay.ts';

/** The title of the only problem's fix, and the lines of the text that it makes other or adds. */
function fixOf(text: string, format: Format = 'yaml') {
  const { document, problems } = validate(text, format);
  const [problem] = problems;
  const before = new Set(text.split('\n'));
  const after = problem?.fix ? applyEdits(text, editsOf(problem.fix.change, document)) : text;
  return {
    problems: problems.length,
    title: problem?.fix?.title,
    lines: after.split('\n').filter((line) => !before.has(line)),
    shorter: text.split('\n').length - after.split('\n').length,
  };
}

const competency = (anchors: string) => `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 2
    develop: hire
    anchors:
${anchors}
`;

test('a reference is put right in a list and in a map', () => {
  const cadence = 'cadence:\n  - { day: Monday, activity: Bake, competencies: [food-safty, coaching] } # both\n';
  expect(fixOf(laidOverBase(cadence))).toMatchObject({
    problems: 1,
    title: 'Change to "food-safety"',
    lines: ['  - { day: Monday, activity: Bake, competencies: [food-safety, coaching] } # both'],
  });
  const profiles = 'profiles:\n  - id: night\n    name: Night baker\n    targets:\n      coachin: 3 # more\n';
  expect(fixOf(laidOverBase(profiles))).toMatchObject({
    problems: 1,
    title: 'Change to "coaching"',
    lines: ['      coaching: 3 # more'],
  });
});

test('a reference that would then stand twice is left to the author', () => {
  const cadence = 'cadence:\n  - { day: Monday, activity: Bake, competencies: [food-safety, coaching, coachin] }\n';
  expect(fixOf(laidOverBase(cadence))).toMatchObject({ problems: 1, title: undefined });
});

test('the first anchor that is missing is begun at its place, as its neighbours are written', () => {
  expect(fixOf(laidOverBase(competency('      - { score: 3, text: Leads 2 newcomers a year. } # top')))).toMatchObject({
    problems: 1,
    title: 'Add an anchor for level 1 (Starts)',
    lines: ['      - { score: 1, text: TODO what a rater sees at level 1 (Starts) }'],
    shorter: -1,
  });
});

test('and so in JSON', () => {
  const anchors = [
    { score: 1, text: 'Writes the log after 1 reminder.' },
    { score: 2, text: 'Writes the log 3 times a shift.' },
  ];
  const one = { id: 'log', name: 'Log', weight: 100, target: 2, develop: 'hire', anchors };
  const levels = [1, 2, 3].map((score) => ({ score, label: `L${score}` }));
  const head = { schemaVersion: 1, id: 'bakery', version: '1.0.0', title: 'Bakery' };
  const rubric = { ...head, scale: { levels }, bands: { weakBelow: 2, strongFrom: 3 }, competencies: [one] };
  expect(fixOf(JSON.stringify(rubric, null, 2), 'json')).toMatchObject({
    title: 'Add an anchor for level 3 (L3)',
    lines: ['          "score": 3,', '          "text": "TODO what a rater sees at level 3 (L3)"'],
    shorter: -4,
  });
});

test('an anchor off the scale goes to the only level that it can have been written for', () => {
  const two =
    '      - { score: 1, text: Writes the log after 1 reminder. }\n      - { score: 2, text: Writes 3 logs. }\n';
  expect(fixOf(laidOverBase(competency(`${two}      - { score: 30, text: Leads 2 newcomers a year. }`)))).toMatchObject(
    {
      problems: 1,
      title: 'Change to 3',
      lines: ['      - { score: 3, text: Leads 2 newcomers a year. }'],
    },
  );
});

test('where every level has an anchor, one too many is left to the author', () => {
  const three = [1, 2, 3].map((score) => `      - { score: ${score}, text: Bakes ${score} loaves. }`).join('\n');
  expect(fixOf(laidOverBase(competency(`${three}\n      - { score: 4, text: Bakes 9 rolls. }`)))).toMatchObject({
    problems: 1,
    title: undefined,
  });
});

test('what stands twice is taken out with its line', () => {
  const profiles =
    'profiles:\n  - id: night\n    name: Night baker\n    aliases:\n      - NIGHT-BAKER\n      - Night shift\n';
  expect(fixOf(laidOverBase(profiles))).toEqual({ problems: 1, title: 'Take it out', lines: [], shorter: 1 });
});

test('a duplicate id becomes the one that the name suggests', () => {
  const pitfalls =
    'pitfalls:\n  - { id: late, sign: The shelf is empty at 7., fix: Start at 4. }\n  - { id: late, name: Out of flour, sign: The bin is empty., fix: Order on Monday. }\n';
  expect(fixOf(laidOverBase(pitfalls))).toMatchObject({
    problems: 1,
    title: 'Change to "out-of-flour"',
    lines: ['  - { id: out-of-flour, name: Out of flour, sign: The bin is empty., fix: Order on Monday. }'],
  });
});
