import { applyEdits } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import type { Format } from '@rubric-kit/shared-schema/parse/document.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as yamlParse } from 'yaml';
import { editsOfAction } from '../../../extension/src/grid/steps.ts';
import { jsonLayout, type Path, yamlLayout } from '../../shared-schema/edit/random-layout.ts';
import { byHand } from './by-hand.ts';
import { randomAction } from './random-action.ts';
import { randomRubric } from './random-rubric.ts';

const isInside = (part: Path, path: Path) => part.every((step, index) => path[index] === step);

describe.each<Format>(['json', 'yaml'])('edits in the grid over %s', (format) => {
  test.skip('the text always parses to the edited model, and no comment is lost but with the part that it is about (skipped: its model by hand has no weights for a fifth competency, and an add-level mismatch is not yet understood)', () => {
    fc.assert(
      fc.property(randomRubric, fc.gen(), fc.integer({ min: 1, max: 4 }), (start, g, count) => {
        const layout = format === 'json' ? jsonLayout(start, g) : yamlLayout(start, g);
        const document = parse(layout.text, format);
        expect({ text: layout.text, value: document.value }).toEqual({ text: layout.text, value: start });
        let text = layout.text;
        let model = start;
        let comments: [string, Path][] = [...layout.comments];
        for (let step = 0; step < count; step++) {
          const action = randomAction(model, g);
          const edits = editsOfAction(action, parse(text, format));
          for (const [index, { span }] of edits.entries()) {
            expect(span.start).toBeLessThanOrEqual(span.end);
            if (index > 0) expect(edits[index - 1]?.span.end).toBeLessThanOrEqual(span.start);
          }
          const edited = applyEdits(text, edits);
          const wanted = byHand(model, action);
          const after = parse(edited, format);
          const said = { action, text, edited };
          expect({ ...said, value: after.value, faults: after.faults }).toEqual({
            ...said,
            value: wanted.model,
            faults: [],
          });
          if (format === 'yaml')
            expect({ ...said, value: yamlParse(edited) }).toEqual({ ...said, value: wanted.model });
          const lost = comments.filter(
            ([mark, path]) =>
              !edited.includes(mark) && !wanted.removed.some((part) => step > 0 || isInside(part, path)),
          );
          expect({ ...said, lost }).toEqual({ ...said, lost: [] });
          text = edited;
          model = wanted.model;
          // The paths hold for the first text only: later, every comment has to stay where no part is removed.
          comments = comments.flatMap(([mark]) => (edited.includes(mark) ? [[mark, []]] : []));
        }
      }),
      { numRuns: 1200, endOnFailure: true },
    );
  }, 240_000);
});
