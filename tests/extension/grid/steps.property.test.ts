import { isDeepStrictEqual } from 'node:util';
import { applyEdits } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import type { Format } from '@rubric-kit/shared-schema/parse/document.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as yamlParse } from 'yaml';
import { gridView } from '../../../extension/src/grid/grid-view.ts';
import { editsOfAction } from '../../../extension/src/grid/steps.ts';
import { jsonLayout, yamlLayout } from '../../shared-schema/edit/random-layout.ts';
import { byHand } from './by-hand.ts';
import { randomAction } from './random-action.ts';
import { randomRubric } from './random-rubric.ts';
import { lostComments, pathsOf, reordered, rewritten } from './survival.ts';

/** Rubrics, and how many things are done to each. */
const numRuns = Number(process.env.RUBRIC_KIT_GRID_RUNS ?? 500);
const most = 8;

describe.each<Format>(['json', 'yaml'])('random edits in the grid over %s', (format) => {
  test('lead to the edited model, lose no comment and leave the rest as it stands', () => {
    fc.assert(
      fc.property(randomRubric, fc.gen(), fc.integer({ min: 1, max: most }), (start, g, count) => {
        let text = (format === 'json' ? jsonLayout(start, g) : yamlLayout(start, g)).text;
        const first = parse(text, format);
        expect({ text, value: first.value, faults: first.faults }).toEqual({ text, value: start, faults: [] });
        for (let step = 0; step < count; step++) {
          const shown = validate(text, format);
          const before = shown.document;
          const action = randomAction(gridView(shown, 1), g);
          const edits = editsOfAction(action, before);
          for (const [index, { span }] of edits.entries()) {
            expect(span.start).toBeLessThanOrEqual(span.end);
            if (index > 0) expect(edits[index - 1]?.span.end).toBeLessThanOrEqual(span.start);
          }
          const edited = applyEdits(text, edits);
          const after = parse(edited, format);
          const copy = structuredClone(before.value);
          const was = pathsOf(copy);
          const { model, gone } = byHand(copy, action);
          const said = `${JSON.stringify(action)}\n${text}\n=>\n${edited}`;
          if (after.faults.length > 0 || !isDeepStrictEqual(after.value, model))
            expect({ value: after.value, faults: after.faults }, said).toEqual({ value: model, faults: [] });
          if (format === 'yaml' && !isDeepStrictEqual(yamlParse(edited), model))
            expect(yamlParse(edited), said).toEqual(model);
          expect(lostComments(before, edited, gone), said).toEqual([]);
          expect(rewritten(before, before.value, after, was, model), said).toEqual([]);
          expect(reordered(before.value, after.value, was, model), said).toEqual([]);
          text = edited;
        }
      }),
      { numRuns, endOnFailure: true },
    );
  }, 240_000);
});
