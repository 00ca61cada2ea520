import type { Competency, Rubric } from '../../../shared-schema/src/rubric.ts';
import type { Draft } from '../../../shared-schema/src/rules/draft.ts';
import { pointerOf } from '../../../shared-schema/src/rules/pointer.ts';
import type { Rule } from '../../../shared-schema/src/rules/rule.ts';

/** Levels with the given scores and labels of their own. */
export const levels = (...scores: number[]) => scores.map((score) => ({ score, label: `Level ${score}` }));

/** Anchors with texts of which no rule has anything to say. */
export const anchors = (...scores: number[]) => scores.map((score) => ({ score, text: `Bakes ${score} loaves.` }));

/** A competency without a problem on a scale of 1, 2 and 3. */
export const competency = (fields: Draft<Competency> = {}): Draft<Competency> => ({
  id: 'baking',
  name: 'Baking',
  weight: 100,
  target: 2,
  develop: 'hire',
  anchors: anchors(1, 2, 3),
  ...fields,
});

/** A competency by its id, which is also its name. */
export const called = (id: string, fields: Draft<Competency> = {}): Draft<Competency> =>
  competency({ id, name: id, ...fields });

/** A rubric without a problem, but for what is given. */
export const rubric = (fields: Draft<Rubric> = {}): Draft<Rubric> => ({
  schemaVersion: 1,
  id: 'bakery',
  version: '1.0.0',
  title: 'Bakery',
  scale: { levels: levels(1, 2, 3) },
  bands: { weakBelow: 2, strongFrom: 3 },
  competencies: [competency()],
  ...fields,
});

/** What a rule finds: the part that it marks and the message. */
export const found = (rule: Rule, draft: Draft<Rubric>): string[] =>
  [...rule.check(draft)].map(({ path, message }) => `${pointerOf(path)} ${message}`);

/** The parts that a rule marks. */
export const marked = (rule: Rule, draft: Draft<Rubric>): string[] =>
  [...rule.check(draft)].map(({ path }) => pointerOf(path));

/** What a rule says of anchors with these texts, the lowest level first. Levels under 2 are weak. */
export const foundInAnchors = (rule: Rule, ...texts: string[]): string[] =>
  found(
    rule,
    rubric({ competencies: [competency({ anchors: texts.map((text, index) => ({ score: index + 1, text })) })] }),
  );

/** What a rule says of an anchor of level 2 with each of these texts: its message, or nothing. */
export const saidOf = (rule: Rule, text: string): string | undefined =>
  [...rule.check(rubric({ competencies: [competency({ anchors: [...anchors(1), { score: 2, text }] })] }))].find(
    ({ path }) => pointerOf(path) === '/competencies/0/anchors/1/text',
  )?.message;
