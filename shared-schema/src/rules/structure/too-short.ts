import type { RuleWords } from '../rule.ts';
import { structureRule } from './mistake.ts';
import { fieldNames, partName } from './wording.ts';

export const about: RuleWords = {
  why: 'An empty text or list looks filled in and says nothing.',
  bad: `summary: "" # here
`,
  good: `summary: Brings partners to the point where they bring deals.
`,
};

export const tooShort = structureRule('too-short', ['minLength', 'minItems', 'minProperties'], (mistake) => {
  const { params, value, field, part } = mistake;
  const name = partName(mistake);
  const orRemove = field?.add === undefined ? ', or remove it' : '';
  if (typeof value === 'string') return { message: `${name} is empty. Write a text${orRemove}.` };
  const count = Array.isArray(value) ? value.length : -1;
  const message =
    count < 0
      ? `is empty. Give it at least one of: ${fieldNames(part).join(', ')}.`
      : count === 0
        ? `is an empty list. Add ${params.limit === 1 ? 'an item' : `${params.limit} items or more`}${orRemove}.`
        : `has only ${count === 1 ? 'one item' : `${count} items`}, and at least ${params.limit} are needed. Add more.`;
  return { mark: 'key', message: `${name} ${message}` };
});
