import { insertField } from '../../edit/insert-field.ts';
import type { StructureRule } from './mistake.ts';
import { quoted, thisObject, written } from './wording.ts';

export const missingField: StructureRule = {
  id: 'missing-field',
  group: 'structure',
  severity: 'error',
  why: 'Without this field a scorecard cannot be made or scored.',
  bad: `bands:
  weakBelow: 2.5
`,
  good: `bands:
  weakBelow: 2.5
  strongFrom: 3.5
`,
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
        fix: { title: `Add ${written(name, 1, format)}`, edits: (document) => insertField(document, path, name, 1, 0) },
      };
    const field = part?.fields.get(name);
    const add = field?.add ?? 'it';
    const example = field?.example !== undefined && !add.includes('such as') ? field.example : undefined;
    const suchAs = example === undefined ? '' : `, such as ${written(name, example, format)}`;
    return { path, mark: 'key', message: `${missing} Add ${add}${suchAs}.` };
  },
};
