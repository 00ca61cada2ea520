import type { StructureRule } from './mistake.ts';
import { partName } from './wording.ts';

export const outOfRange: StructureRule = {
  id: 'out-of-range',
  group: 'structure',
  severity: 'error',
  why: 'A number beyond what its field can mean is a slip of the hand.',
  bad: `team:
  minimumPeople: 0
`,
  good: `team:
  minimumPeople: 3
`,
  takes: ({ keyword }) => keyword === 'minimum' || keyword === 'maximum',
  find({ keyword, params, path, value }) {
    const bound = keyword === 'minimum' ? 'at least' : 'at most';
    return { path, message: `${partName(path)} is ${value}, and has to be ${bound} ${params.limit}.` };
  },
};
