import type { Format } from '@rubric-kit/shared-schema/parse/document.ts';
import type { Problem } from '@rubric-kit/shared-schema/rules/rule.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';

/** A small rubric without a problem in its structure. */
export const smallRubric = `schemaVersion: 1
id: baker
version: 1.0.0
title: Baker
scale:
  levels:
    - { score: 1, label: Starts }
    - { score: 2, label: Does }
  step: 1
bands:
  weakBelow: 1
  strongFrom: 2
competencies:
  - id: baking
    name: Baking
    aliases: [Oven]
    weight: 100
    target: 2
    develop: coach
    anchors:
      - { score: 1, text: Bakes 1 loaf. }
      - { score: 2, text: Bakes 2 loaves. }
    coaching:
      - below: 2
        action: Bake together.
        reviewAfterDays: 30
`;

/** The small rubric with one stretch of it replaced. */
export function withChange(from: string, to: string): string {
  if (smallRubric.split(from).length !== 2) throw new Error(`"${from}" does not stand in the small rubric once`);
  return smallRubric.replace(from, () => to);
}

/** What is marked of a text. */
export function marked(text: string, { range: { start, end } }: Problem): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: typeof start) =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  return text.slice(offset(start), offset(end));
}

/** The problems of a text's structure: rule, what is marked, message, and the title of the fix. */
export function said(text: string, format: Format = 'yaml'): string[][] {
  return validate(text, format, { groups: [] }).problems.map((problem) => [
    problem.rule,
    marked(text, problem),
    problem.message,
    ...(problem.fix ? [problem.fix.title] : []),
  ]);
}
