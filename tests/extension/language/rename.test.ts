import { describe, expect, test } from 'vitest';
import { analyse } from '../../../extension/src/language/analysis.ts';
import { prepareRename, rename } from '../../../extension/src/language/rename.ts';
import type { Position, TextFile } from '../../../extension/src/language/types.ts';
import { validate } from '../../../shared-schema/src/validate.ts';
import { baker } from './baker.ts';
import { edited, expected, formats, marked } from './golden.ts';

const uri = 'file:///baker.rubric.yaml';

describe.each(formats)('in %s', (format) => {
  const { analysis, at, text } = baker(format);

  const renamed = (position: Position, newId: string, others: readonly TextFile[] = []) => {
    const result = rename(analysis, uri, position, newId, others);
    if ('refusal' in result) throw new Error(result.refusal);
    return result;
  };
  const refusal = (position: Position, newId: string) => {
    const result = rename(analysis, uri, position, newId);
    return 'refusal' in result ? result.refusal : undefined;
  };

  test.each(['title', 'buildsOn', 'targets', 'weights'])('from %s: every use gets the new id', (before) => {
    const edits = renamed(at('planning', before), 'bake-planning').get(uri) ?? [];
    expect(edited(analysis, edits)).toBe(expected('ids', 'renamed', format));
  });

  test('an id that YAML reads as something else is put in quotes', () => {
    const edits = renamed(at('planning'), 'true').get(uri) ?? [];
    expect(edited(analysis, edits)).toBe(expected('ids', 'renamed-to-true', format));
  });

  test('the rubric has as many problems as before', () => {
    const after = edited(analysis, renamed(at('planning'), 'bake-planning').get(uri) ?? []);
    const rules = (of: string) => validate(of, format).problems.map(({ rule }) => rule);
    expect(rules(after)).toEqual(rules(text));
  });

  test('what a rename begins with', () => {
    const position = at('planning', 'buildsOn');
    const offset = text.indexOf('planning', text.indexOf('buildsOn'));
    const range = analysis.lines.range({ start: offset, end: offset + 'planning'.length });
    expect(prepareRename(analysis, position)).toEqual({ range, placeholder: 'planning' });
  });

  test('what is no id cannot be renamed', () => {
    expect(prepareRename(analysis, at('Planning'))).toEqual({
      refusal: 'Only ids can be renamed. Put the cursor on one.',
    });
  });

  test('a name that is no id', () => {
    expect(refusal(at('planning'), 'Bake planning')).toBe(
      'An id is made of lower-case words joined by hyphens, such as pipeline-discipline. "Bake planning" is not.',
    );
  });

  test('an id that another competency has', () => {
    expect(refusal(at('planning'), 'care')).toBe('There is a competency with the id "care" already. Choose another.');
  });

  test('files beside it', () => {
    const others: TextFile[] = [
      { uri: 'file:///older.rubric.json', text: '{"id": "baker", "competencies": [{"id": "planning"}]}' },
      { uri: 'file:///other.rubric.yaml', text: 'id: driver\ncompetencies:\n  - id: planning\n' },
      { uri: 'file:///q1.csv', text: 'Person;"planning"; care\nKim;2;1\nplanning;;\n' },
      { uri: 'file:///q2.csv', text: 'Person,Planning\nKim,2\n' },
    ];
    const edits = renamed(at('planning'), 'bake-planning', others);
    expect([...edits.keys()]).toEqual([uri, 'file:///older.rubric.json', 'file:///q1.csv']);
    const after = (index: number) =>
      edited(analyse(others[index]?.text ?? '', 'json'), edits.get(others[index]?.uri ?? '') ?? []);
    expect(after(0)).toBe('{"id": "baker", "competencies": [{"id": "bake-planning"}]}');
    expect(after(2)).toBe('Person;"bake-planning"; care\nKim;2;1\nplanning;;\n');
  });
});

test('a reference that leads nowhere is corrected, not renamed', () => {
  const { analysis, position } = marked('competencies:\n  - id: care\n    buildsOn: [pl§anning]\n', 'yaml');
  expect(prepareRename(analysis, position)).toEqual({
    refusal: 'Nothing in this rubric has the id "planning". Correct it here instead.',
  });
});

test('an id of another kind with the same name stays', () => {
  const { analysis, position } = marked('competencies:\n  - id: ca§re\npitfalls:\n  - id: care\n', 'yaml');
  const edits = rename(analysis, uri, position, 'caring');
  expect(edited(analysis, 'refusal' in edits ? [] : (edits.get(uri) ?? []))).toBe(
    'competencies:\n  - id: caring\npitfalls:\n  - id: care\n',
  );
});

test('what every object inherits is an id like any other', () => {
  const { analysis, position } = marked(
    'competencies:\n  - id: const§ructor\nprofiles:\n  - targets: { constructor: 2 }\n',
    'yaml',
  );
  const edits = rename(analysis, uri, position, 'builder');
  expect(edited(analysis, 'refusal' in edits ? [] : (edits.get(uri) ?? []))).toBe(
    'competencies:\n  - id: builder\nprofiles:\n  - targets: { builder: 2 }\n',
  );
});
