import { readFileSync } from 'node:fs';
import { insertItem } from '@rubric-kit/shared-schema/edit/insert-item.ts';
import { moveItem } from '@rubric-kit/shared-schema/edit/move-item.ts';
import { setValue } from '@rubric-kit/shared-schema/edit/set-value.ts';
import { applyEdits } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { text as words } from './random-layout.ts';

// What an author does in a grid, one thing after another, on the rubric that we ship with its comments.
const shipped = readFileSync(
  new URL('../../../shared-schema/rubrics/partner-manager.rubric.yaml', import.meta.url),
  'utf8',
);
const commentsOf = (text: string): string[] => (text.match(/(?<=^|\s)# .*/gm) ?? []).map(String).sort();
const index = fc.nat({ max: 4 });

test('a session in the grid leads to the edited rubric and keeps every comment', () => {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const model = parse(shipped, 'yaml').value as Rubric;
      let text = shipped;
      for (let step = 0; step < 15; step++) {
        const document = parse(text, 'yaml');
        const at = g(() => index);
        const to = g(() => index);
        const word = g(() => words);
        const number = g(fc.integer, { min: 0, max: 100 });
        const competency = model.competencies[at];
        if (!competency) throw new Error('a competency is lost');
        switch (g(fc.nat, 4)) {
          case 0:
            text = applyEdits(text, moveItem(document, ['competencies'], at, to));
            model.competencies.splice(to, 0, ...model.competencies.splice(at, 1));
            break;
          case 1:
            text = applyEdits(text, setValue(document, ['competencies', at, 'weight'], number));
            competency.weight = number;
            break;
          case 2: {
            text = applyEdits(text, setValue(document, ['competencies', at, 'anchors', to, 'text'], word));
            const anchor = competency.anchors[to];
            if (anchor) anchor.text = word;
            break;
          }
          case 3:
            text = applyEdits(text, setValue(document, ['competencies', at, 'summary'], word));
            competency.summary = word;
            break;
          case 4:
            competency.aliases ??= [];
            text = applyEdits(text, insertItem(document, ['competencies', at, 'aliases'], 0, word));
            competency.aliases.unshift(word);
        }
      }
      expect(parse(text, 'yaml').value).toEqual(model);
      // Texts of the model look like comments too: they are counted on both sides.
      const isOurs = (comment: string) => commentsOf(shipped).includes(comment);
      expect(commentsOf(text).filter(isOurs)).toEqual(commentsOf(shipped));
    }),
    { numRuns: 60, endOnFailure: true },
  );
});
