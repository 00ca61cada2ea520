// Rubrics on their way: every part may be missing, and the words are those that a text format trips over.
import fc from 'fast-check';
import { text } from '../../shared-schema/edit/random-layout.ts';

const id = fc.constantFrom('planning', 'follow-through', 'food-safety', '__proto__', 'constructor', 'no');
const ids = fc.uniqueArray(id, { maxLength: 3 });
const score = fc.constantFrom(1, 2, 3, 4);
const often = <T>(part: fc.Arbitrary<T>) => fc.option(part, { nil: undefined, freq: 12 });
const sometimes = <T>(part: fc.Arbitrary<T>) => fc.option(part, { nil: undefined, freq: 3 });

/** Fields in any order, those without a value left out. */
const fields = (parts: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .tuple(fc.record(parts), fc.shuffledSubarray(Object.keys(parts), { minLength: Object.keys(parts).length }))
    .map(([values, order]) =>
      Object.fromEntries(order.filter((key) => values[key] !== undefined).map((key) => [key, values[key]])),
    );
const list = (item: fc.Arbitrary<unknown>, maxLength = 3) => sometimes(fc.array(item, { maxLength }));
/** A part, or now and then what an author has there who has just begun it: nothing, or another kind of value. */
const unready = (part: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 12, arbitrary: part }, fc.constantFrom(null, 'later', 3, [], {}));

const competency = fields({
  id,
  name: text,
  weight: sometimes(unready(fc.constantFrom(0, 20, 50, 12.5))),
  target: score,
  floor: sometimes(score),
  aliases: list(text),
  buildsOn: sometimes(ids),
  anchors: often(
    unready(fc.uniqueArray(fields({ score, text }), { maxLength: 4, selector: (anchor) => anchor.score })),
  ),
  interview: list(fields({ ask: text, listenFor: list(text), redFlags: list(text) })),
  coaching: list(fields({ below: score, action: text, practice: sometimes(text) })),
});
const byId = sometimes(fc.dictionary(id, score, { noNullPrototype: true, maxKeys: 3 }));

export const randomRubric = fields({
  title: sometimes(text),
  scale: often(
    unready(
      fields({
        levels: fc.uniqueArray(fields({ score, label: text }), { maxLength: 4, selector: (level) => level.score }),
        notObserved: sometimes(text),
      }),
    ),
  ),
  bands: sometimes(fields({ weakBelow: score, strongFrom: score })),
  competencies: often(fc.array(unready(competency), { maxLength: 3 })),
  profiles: list(fields({ id, targets: byId, weights: byId })),
  qualities: list(fields({ id, when: unready(fields({ strong: sometimes(ids), notWeak: sometimes(ids) })) })),
  diagnoses: list(
    fields({
      id,
      when: unready(fields({ strong: sometimes(ids), weak: sometimes(ids) })),
      finding: text,
      action: text,
    }),
  ),
  team: sometimes(
    unready(
      fields({
        minimumPeople: sometimes(score),
        verdicts: list(fields({ weakAtLeast: score, verdict: text })),
        remedies: list(fields({ id, action: text })),
      }),
    ),
  ),
  cadence: list(fields({ day: text, activity: text, competencies: ids })),
  pitfalls: list(fields({ id, competencies: sometimes(ids) })),
  backgrounds: list(fields({ id, brings: sometimes(ids) })),
  rules: sometimes(
    unready(
      fc.dictionary(fc.constantFrom('weights-sum', 'two-behaviours', '__proto__'), fc.constantFrom('off', 'info')),
    ),
  ),
  // Never an object without a field: that is no text of a rubric at all.
  schemaVersion: fc.constant(1),
}) as fc.Arbitrary<Model>;

/** A value that a test may change by hand. */
// biome-ignore lint/suspicious/noExplicitAny: the model is changed by the plainest code there is, not by typed parts
export type Model = any;
