import type { RuleWords } from '../rule.ts';
import type { StructureRule } from './mistake.ts';
import { partName } from './wording.ts';

export const about: RuleWords = {
  why: 'An empty text or list looks filled in and says nothing.',
  bad: `summary: "" # here
`,
  good: `summary: Brings partners to the point where they bring deals.
`,
};

export const tooShort: StructureRule = {
  id: 'too-short',
  group: 'structure',
  severity: 'error',
  takes: ({ keyword }) => keyword === 'minLength' || keyword === 'minItems' || keyword === 'minProperties',
  find({ keyword, params, path, value, field, part }) {
    const name = partName(path);
    const orRemove = field?.add === undefined ? ', or remove it' : '';
    if (keyword === 'minLength') return { path, message: `${name} is empty. Write a text${orRemove}.` };
    if (keyword === 'minProperties') {
      const fields = [...(part?.fields.keys() ?? [])].join(', ');
      return { path, mark: 'key', message: `${name} is empty. Give it at least one of: ${fields}.` };
    }
    const { length } = value as readonly unknown[];
    const message =
      length === 0
        ? `${name} is an empty list. Add ${params.limit === 1 ? 'an item' : `${params.limit} items or more`}${orRemove}.`
        : `${name} has ${length === 1 ? 'only one item' : `only ${length} items`}, and at least ${params.limit} are needed. Add more.`;
    return { path, mark: 'key', message };
  },
};
