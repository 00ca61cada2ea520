import type { RuleWords } from '../rule.ts';
import type { StructureRule } from './mistake.ts';
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

export const tooLong: StructureRule = {
  id: 'too-long',
  group: 'structure',
  severity: 'error',
  takes: ({ keyword }) => keyword === 'maxLength' || keyword === 'maxItems',
  find({ keyword, params, path, value }) {
    if (keyword === 'maxItems') {
      const { length } = value as readonly unknown[];
      return {
        path,
        mark: 'key',
        message: `${partName(path)} has ${length} items, and at most ${params.limit} are possible. Remove some.`,
      };
    }
    const { length } = [...(value as string)];
    return {
      path,
      message: `${partName(path)} has ${length} characters, and at most ${params.limit} fit. Shorten it.`,
    };
  },
};
