import type { RuleWords } from '../rule.ts';
import { structureRule } from './mistake.ts';
import { partName } from './wording.ts';

export const about: RuleWords = {
  why: 'What is longer does not fit a heading, a note or a page, or is more than a rater can tell apart.',
  bad: `scale:
  levels:
    - { score: 1, label: Does what was asked for after several reminders } # here
    - { score: 2, label: Solid }
    - { score: 3, label: Strong }
`,
  good: `scale:
  levels:
    - { score: 1, label: Emerging }
    - { score: 2, label: Solid }
    - { score: 3, label: Strong }
`,
};

export const tooLong = structureRule('too-long', ['maxLength', 'maxItems'], (mistake) => {
  const { value, params } = mistake;
  const name = partName(mistake);
  return Array.isArray(value)
    ? {
        mark: 'key',
        message: `${name} has ${value.length} items, and at most ${params.limit} are possible. Remove some.`,
      }
    : { message: `${name} has ${[...String(value)].length} characters, and at most ${params.limit} fit. Shorten it.` };
});
