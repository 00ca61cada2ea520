// Whatever somebody types into a field, or a name for a new rubric: the text says it again, to us and to another reader.
import { applyEdits } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import type { Format } from '@rubric-kit/shared-schema/parse/document.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import { partAt } from '@rubric-kit/shared-schema/rules/pointer.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as yamlParse } from 'yaml';
import type { GridAction } from '../../../extension/src/grid/action.ts';
import { gridView } from '../../../extension/src/grid/grid-view.ts';
import { editsOfAction } from '../../../extension/src/grid/steps.ts';
import { rubricWith } from '../../../extension/src/new/rubric-text.ts';

/** What a person writes, and what of it means something to YAML. */
const piece = fc.constantFrom(
  ...[
    'Hunter',
    'no',
    'yes',
    'true',
    'null',
    '1',
    '0x1F',
    '0o7',
    '1.0',
    '-1',
    '.5',
    '1e3',
    '.inf',
    '.nan',
    '~',
    '2026-11-22',
  ],
  ...[' ', '  ', '#', ' #', '# ', '-', '- ', '--- ', '---', '...', ':', ': ', '?', '? ', ',', ', ', '[', ']', '{', '}'],
  ...[
    '&',
    '&a ',
    '*',
    '*a',
    '!',
    '!!str ',
    '|',
    '>',
    '>-',
    '%',
    '@',
    '`',
    '=',
    '<<',
    "'",
    "''",
    '"',
    '\\',
    '\\n',
    '\\"',
  ],
  ...['\t', '\u00a0', '\u0085', '\u2028', '\ufeff', '\u0007', 'é', '日本', '🎉', '\ud800'],
);
const typed = fc
  .oneof(
    fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  )
  // As the page sends it: a field without its ends, a long one on one line.
  .map((words) => words.replace(/\s*[\r\n]+\s*/g, ' ').trim())
  .filter((words) => words !== '');

/** Every way in which a text may stand in YAML, most of them with a comment near. */
const laidOut = `schemaVersion: 1
id: baker
version: 1.0.0
title: Baker # who bakes
summary: >- # folded
  Bakes bread and
  rolls.
scale:
  levels:
    - { score: 1, label: Learns }
    - {score: 2, label: "Works alone"}
bands: { weakBelow: 1.5, strongFrom: 2 }
competencies:
  - name: 'Planning' # the first
    id: planning
    aliases: [ Plans, "Plan" ] # headings
    weight: 100
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Plans 1 day. } # flow
      - score: 2
        text: |
          Plans 5 days.
    interview:
    - ask: "What did you plan?"
      listenFor:
      - Days
      - 'Hours' # short
    coaching: [{ below: 2, action: Plan a day., practice: }]
diagnoses:
  - id: rush
    when: { strong: [planning] }
    finding:
      Batches start late,
      and end late.
    action:
      # to be written
      Plan 1 week together.
cadence:
- day: Monday
  activity: The week ahead
  competencies: [planning]
`;
const texts: Readonly<Record<Format, string>> = {
  yaml: laidOut,
  json: JSON.stringify(parse(laidOut, 'yaml').value, null, 2),
};

interface Place {
  readonly path: Path;
  act(words: string): GridAction;
}

/** What can be written in the grid, and where the words are then. */
function places(text: string, format: Format): Place[] {
  const { rows, panes } = gridView(validate(text, format), 1);
  const fields = panes
    .flatMap(({ sections, ofCompetency = [] }) => [...sections, ...ofCompetency.flat()])
    .flatMap(({ cards }) => cards.flatMap((card) => card.fields));
  return [
    ...rows.flatMap(({ cells }, competency) =>
      cells.flatMap<Place>(({ kind, path, score }, column) => {
        if (kind === 'name' && path) return [{ path, act: (value: string) => ({ kind: 'set', path, value }) }];
        if (kind !== 'anchor' || score === undefined) return [];
        // Behind the name, the weight, the target and the floor.
        const at: Path = ['competencies', competency, 'anchors', column - 4, 'text'];
        return [{ path: at, act: (words: string) => ({ kind, competency, score, text: words }) }];
      }),
    ),
    ...fields.flatMap<Place>(({ kind, path }) => {
      if (kind === 'texts')
        return [{ path: [...path, 1], act: (words: string) => ({ kind: 'set', path, value: ['One', words] }) }];
      if (kind !== 'line' && kind !== 'prose') return [];
      // A level's score is a number.
      return path.at(-1) === 'step' ? [] : [{ path, act: (value: string) => ({ kind: 'set', path, value }) }];
    }),
  ];
}

describe.each<Format>(['yaml', 'json'])('a text in %s', (format) => {
  const text = texts[format];
  const all = places(text, format);

  test('has many places to write in', () => {
    expect(parse(text, format).faults).toEqual([]);
    expect(all.length).toBeGreaterThan(20);
  });

  test('says every word that is typed into a field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), typed, typed, ({ path, act }, first, second) => {
        let now = text;
        // The second is written in the place of the first, in the quotes that the first may have needed.
        for (const words of [first, second]) {
          now = applyEdits(now, editsOfAction(act(words), parse(now, format)));
          const { faults, value } = parse(now, format);
          expect({ faults, words: partAt(value, path) }, now).toEqual({ faults: [], words });
          const other = format === 'yaml' ? yamlParse(now) : JSON.parse(now);
          expect(partAt(other, path), now).toBe(words);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test('a new rubric says every name that is typed', () => {
  fc.assert(
    fc.property(typed, fc.array(typed, { maxLength: 3 }), (title, names) => {
      const text = rubricWith(title, names);
      const rubric = yamlParse(text);
      expect(parse(text, 'yaml').value).toEqual(rubric);
      expect(rubric.title).toBe(title);
      if (names.length > 0) expect(rubric.competencies.map(({ name }: { name: string }) => name)).toEqual(names);
    }),
    { numRuns: 200 },
  );
});
