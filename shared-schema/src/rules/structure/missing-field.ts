import type { RuleWords } from '../rule.ts';
import type { StructureRule } from './mistake.ts';
import { quoted, thisObject, written } from './wording.ts';

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

export const missingField: StructureRule = {
  id: 'missing-field',
  group: 'structure',
  severity: 'error',
  takes: ({ keyword }) => keyword === 'required',
  find(mistake) {
    const { path, part, format } = mistake;
    const name = String(mistake.params.missingProperty);
    const missing = `${thisObject(mistake)} has no ${quoted(name)}.`;
    if (name === 'schemaVersion')
      return {
        path,
        mark: 'key',
        message: `${missing} Add ${written(name, 1, format)} as its first field.`,
        fix: {
          title: `Add ${written(name, 1, format)}`,
          change: { kind: 'add-field', path, name, value: 1, index: 0 },
        },
      };
    const field = part?.fields.get(name);
    const add = field?.add ?? 'it';
    const example = field?.example !== undefined && !add.includes('such as') ? field.example : undefined;
    const suchAs = example === undefined ? '' : `, such as ${written(name, example, format)}`;
    return { path, mark: 'key', message: `${missing} Add ${add}${suchAs}.` };
  },
};
