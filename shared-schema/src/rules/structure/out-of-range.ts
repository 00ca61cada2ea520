import type { RuleWords } from '../rule.ts';
import { structureRule } from './mistake.ts';
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

export const outOfRange = structureRule('out-of-range', ['minimum', 'maximum'], (mistake) => {
  const bound = mistake.keyword === 'minimum' ? 'at least' : 'at most';
  return { message: `${partName(mistake)} is ${mistake.value}, and has to be ${bound} ${mistake.params.limit}.` };
});
