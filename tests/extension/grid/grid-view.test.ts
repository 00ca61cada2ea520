import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { describe, expect, test } from 'vitest';
import { gridView } from '../../../extension/src/grid/grid-view.ts';
import type { GridView } from '../../../extension/src/grid/view.ts';

/** Two competencies of two levels without a problem; tests put a mistake in. */
const text = `schemaVersion: 1
id: baker
version: 1.0.0
title: Baker
scale:
  levels:
    - { score: 1, label: Follows }
    - { score: 2, label: Leads }
bands: { weakBelow: 1.5, strongFrom: 2 }
competencies:
  - id: safety
    name: Food safety
    weight: 60
    target: 2
    floor: 1
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Teaches 1 newcomer a month to write it. }
    interview: [{ ask: Tell me about a batch that you threw away. }]
  - id: planning
    name: Planning
    weight: 40
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Starts a batch when 5 loaves are left. }
      - { score: 2, text: Fills the shelf 15 minutes before the door opens. }
    interview: [{ ask: One of two ovens fails. What do you bake first? }]
`;
const view = (change: (text: string) => string = (same) => same): GridView =>
  gridView(validate(change(text), 'yaml'), 7);
const messages = (problems: readonly { readonly rule: string }[] | undefined) => problems?.map(({ rule }) => rule);

describe('what the grid shows', () => {
  test('a rubric without a mistake', () => {
    const shown = view();
    expect(shown.counts).toEqual({ errors: 0, warnings: 0, infos: 0 });
    expect(shown.version).toBe(7);
    expect(shown.levels.map(({ score, label }) => [score, label])).toEqual([
      [1, 'Follows'],
      [2, 'Leads'],
    ]);
    expect(shown.rows.map(({ cells }) => cells.map((cell) => cell.text))).toEqual([
      [
        'Food safety',
        '60',
        '2',
        '1',
        'Writes the fridge log after 1 reminder.',
        'Teaches 1 newcomer a month to write it.',
      ],
      [
        'Planning',
        '40',
        '2',
        '',
        'Starts a batch when 5 loaves are left.',
        'Fills the shelf 15 minutes before the door opens.',
      ],
    ]);
    expect(shown.weights).toEqual({
      left: 0,
      shares: [
        { name: 'Food safety', weight: 60 },
        { name: 'Planning', weight: 40 },
      ],
    });
  });

  test('a problem stands on its cell, with its fix', () => {
    const shown = view((same) => same.replace('target: 2\n    floor', 'target: 3\n    floor'));
    const [name, weight, target] = shown.rows[0]?.cells ?? [];
    expect(messages(target?.problems)).toEqual(['target-on-scale']);
    expect(messages([...(name?.problems ?? []), ...(weight?.problems ?? [])])).toEqual([]);
    expect(shown.counts.errors).toBe(1);
  });

  test('a misspelt field is told in the cell that it would fill, any other beside the name', () => {
    const shown = view((same) => same.replace('weight: 40', 'wieght: 40').replace('develop: hire', 'colour: red'));
    expect(messages(shown.rows[1]?.cells[1]?.problems)).toEqual(['unknown-field']);
    expect(messages(shown.rows[0]?.cells[0]?.problems)).toContain('unknown-field');
    expect(shown.elsewhere).toEqual([]);
  });

  test('a missing anchor is told in its empty cell', () => {
    const shown = view((same) =>
      same.replace('      - { score: 2, text: Teaches 1 newcomer a month to write it. }\n', ''),
    );
    const cell = shown.rows[0]?.cells[5];
    expect(cell).toMatchObject({ kind: 'anchor', text: '', score: 2 });
    expect(cell?.path).toBeUndefined();
    expect(messages(cell?.problems)).toEqual(['anchor-missing']);
    expect(cell?.problems[0]?.fix?.title).toBe('Add an anchor for level 2 (Leads)');
  });

  test('what is left of 100', () => {
    expect(view((same) => same.replace('weight: 40', 'weight: 35.5')).weights.left).toBe(4.5);
    expect(view((same) => same.replace('weight: 40', 'weight: 45')).weights.left).toBe(-5);
    expect(view((same) => same.replace('weight: 40', 'weight: many')).weights.left).toBe(40);
  });

  test('each problem is shown exactly once, wherever it is', () => {
    const shown = view((same) =>
      same
        .replace('title: Baker', 'titel: Baker')
        .replace('ask: One of', 'askk: One of')
        .replace('weight: 40', 'weight: 50'),
    );
    const fields = shown.panes.flatMap(({ sections, ofCompetency }) =>
      [...sections, ...(ofCompetency ?? []).flat()].flatMap((section) => [
        ...section.problems,
        ...section.cards.flatMap((card) => [...card.problems, ...card.fields.flatMap(({ problems }) => problems)]),
      ]),
    );
    const cells = shown.rows.flatMap((row) => row.cells.flatMap(({ problems }) => problems));
    const all = [...cells, ...fields, ...shown.levels.flatMap(({ problems }) => problems), ...shown.elsewhere];
    expect(all).toHaveLength(shown.counts.errors + shown.counts.warnings + shown.counts.infos);
    expect(messages(all)?.sort()).toEqual(['unknown-field', 'unknown-field', 'weights-sum']);
  });

  test('a text that cannot be read says where, and nothing else is shown', () => {
    const shown = view((same) => same.replace('anchors:\n', 'anchors: [\n'));
    expect(shown.broken?.line).toBe(17);
    expect(shown.rows).toEqual([]);
  });

  test('any value in any place is shown without an exception', () => {
    for (const part of ['null', '[]', '{}', 'text', '7', '[null, 3, {}]', '{ constructor: 1 }']) {
      for (const field of ['scale', 'competencies', 'bands', 'diagnoses', 'team', 'cadence', 'rules', 'title']) {
        const odd = validate(`${field}: ${part}\n`, 'yaml');
        expect(() => gridView(odd, 1)).not.toThrow();
      }
    }
  });
});
