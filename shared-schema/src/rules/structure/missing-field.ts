import type { RuleWords } from '../rule.ts';
import { structureRule } from './mistake.ts';
import { objectName, quoted, suchAs, written } from './wording.ts';

export const about: RuleWords = {
  why: 'Without this field a scorecard cannot be made or scored.',
  bad: `bands: # here
  weakBelow: 2
`,
  good: `bands:
  weakBelow: 2
  strongFrom: 3
`,
};

export const missingField = structureRule('missing-field', ['required'], (mistake) => {
  const { path, part, format, about: name = '' } = mistake;
  const missing = `${objectName(mistake, (noun) => `This ${noun}`)} has no ${quoted(name)}.`;
  if (name === 'schemaVersion') {
    const version = written(name, 1, format);
    return {
      mark: 'key',
      message: `${missing} Add ${version} as its first field.`,
      fix: { title: `Add ${version}`, change: { kind: 'add-field', path, name, value: 1, index: 0 } },
    };
  }
  const field = part?.fields.get(name);
  const add = field?.add ?? 'it';
  const example = add.includes('such as') ? '' : suchAs(name, field, format);
  return { mark: 'key', message: `${missing} Add ${add}${example}.` };
});
