import type { RuleWords } from '../rule.ts';
import type { StructureRule } from './mistake.ts';
import { partName } from './wording.ts';

export const about: RuleWords = {
  why: 'A number beyond what its field can mean is a slip of the hand.',
  bad: `team:
  minimumPeople: 0 # here
`,
  good: `team:
  minimumPeople: 3
`,
};

export const outOfRange: StructureRule = {
  id: 'out-of-range',
  group: 'structure',
  severity: 'error',
  takes: ({ keyword }) => keyword === 'minimum' || keyword === 'maximum',
  find({ keyword, params, path, value }) {
    const bound = keyword === 'minimum' ? 'at least' : 'at most';
    return { path, message: `${partName(path)} is ${value}, and has to be ${bound} ${params.limit}.` };
  },
};
