// Rubrics on their way: every part may be missing, and the words are those that a text format trips over.
import fc from 'fast-check';
import { text } from '../../shared-schema/edit/random-layout.ts';

const id = fc.constantFrom('planning', 'follow-through', 'food-safety', '__proto__', 'constructor', 'no');
const ids = fc.uniqueArray(id, { maxLength: 3 });
const score = fc.constantFrom(1, 2, 3, 4);
const sometimes = <T>(part: fc.Arbitrary<T>) => fc.option(part, { nil: undefined, freq: 3 });

/** Fields in any order, those without a value left out. */
const fields = (parts: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .tuple(fc.record(parts), fc.shuffledSubarray(Object.keys(parts), { minLength: Object.keys(parts).length }))
    .map(([values, order]) =>
      Object.fromEntries(order.filter((key) => values[key] !== undefined).map((key) => [key, values[key]])),
    );
const list = (item: fc.Arbitrary<unknown>, maxLength = 3) => sometimes(fc.array(item, { maxLength }));

const competency = fields({
  id,
  name: text,
  weight: fc.constantFrom(0, 20, 50, 12.5),
  target: score,
  floor: sometimes(score),
  aliases: list(text),
  buildsOn: sometimes(ids),
  anchors: fc.uniqueArray(fields({ score, text }), { maxLength: 4, selector: (anchor) => anchor.score }),
  interview: list(fields({ ask: text, listenFor: list(text) })),
  coaching: list(fields({ below: score, action: text })),
});

export const randomRubric = fields({
  title: text,
  scale: fields({
    levels: fc.uniqueArray(fields({ score, label: text }), { maxLength: 4, selector: (level) => level.score }),
  }),
  bands: fields({ weakBelow: score, strongFrom: score }),
  competencies: fc.array(competency, { minLength: 1, maxLength: 3 }),
  profiles: list(
    fields({ id, targets: sometimes(fc.dictionary(fc.constantFrom('planning', 'no', 'food-safety'), score)) }),
  ),
  diagnoses: list(
    fields({ id, when: fields({ strong: sometimes(ids), weak: sometimes(ids) }), finding: text, action: text }),
  ),
  team: sometimes(
    fields({ minimumPeople: sometimes(score), verdicts: list(fields({ weakAtLeast: score, verdict: text })) }),
  ),
  cadence: list(fields({ day: text, activity: text, competencies: ids })),
  rules: sometimes(
    fc.dictionary(fc.constantFrom('weights-sum', 'two-behaviours', '__proto__'), fc.constantFrom('off', 'info')),
  ),
}) as fc.Arbitrary<Model>;

/** A value that a test may change by hand. */
// biome-ignore lint/suspicious/noExplicitAny: the model is changed by the plainest code there is, not by typed parts
export type Model = any;
