import { checked } from '@rubric-kit/shared-schema/edit/checked.ts';
import { bodyEnd, bodyStart, containerAt } from '@rubric-kit/shared-schema/edit/container.ts';
import { changeAt } from '@rubric-kit/shared-schema/edit/model.ts';
import type { TextEdit as SpanEdit } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import type { Analysis } from './analysis.ts';
import { type KnownCompetency, listAt } from './model.ts';
import { ranged } from './ranged.ts';
import type { TextEdit } from './types.ts';

/** The indexes of the competencies so that each stands after those that it builds on, otherwise in their old order. */
export function foundationFirst(all: readonly KnownCompetency[]): number[] {
  const byId = new Map(all.map((competency) => [competency.id, competency]));
  const placed = new Set<KnownCompetency>();
  const place = (competency: KnownCompetency | undefined, way: ReadonlySet<KnownCompetency>): void => {
    if (!competency || placed.has(competency) || way.has(competency)) return;
    for (const id of competency.buildsOn) place(byId.get(id), new Set([...way, competency]));
    placed.add(competency);
  };
  for (const competency of all) place(competency, new Set());
  return [...placed].map(({ index }) => index);
}

/** Puts the competencies in another order, each with its comments. Without edits where the order is that already. */
export function sortCompetencies(analysis: Analysis, order: readonly number[]): TextEdit[] {
  const { document, text } = analysis;
  const list = listAt(document.value, ['competencies']);
  const { parts = [], flow = false } = containerAt(document, ['competencies']) ?? {};
  if (order.length !== list.length || parts.length !== list.length) return [];
  const bodies = parts.map((part) =>
    flow ? { start: part.start, end: part.end } : { start: bodyStart(text, part), end: bodyEnd(text, part) },
  );
  const edits = bodies.flatMap((span, index): SpanEdit[] => {
    const source = bodies[order[index] ?? index];
    return source && source !== span ? [{ span, text: text.slice(source.start, source.end) }] : [];
  });
  if (edits.length === 0) return [];
  const sorted = () => changeAt(document.value, ['competencies'], () => order.map((index) => list[index]));
  return ranged(analysis, checked(document, sorted, edits));
}
