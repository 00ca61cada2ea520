// A view goes to the page in parts, as text: the editor would look at each of its thousands of values, and after most
// edits all but a few parts are as the page has them.
import type { Steps } from '../language/steps.ts';
import type { GridView, Pane, Row } from './view.ts';

/** What a view is besides its rows and panes, and how many of these follow. */
interface Head extends Omit<GridView, 'rows' | 'panes'> {
  readonly rows: number;
  readonly panes: readonly PaneHead[];
}

interface PaneHead extends Omit<Pane, 'sections' | 'ofCompetency'> {
  /** How many competencies the pane has sections for, if it has any for them. */
  readonly ofCompetency?: number;
}

/** As many of the parts are written in one step. */
const mostAtOnce = 20;

/** The parts of a view in their order: the head, each row, and for each pane its sections and those of each competency. */
export function* partsOf({ rows, panes, ...rest }: GridView): Steps<string[]> {
  const head: Head = {
    ...rest,
    rows: rows.length,
    panes: panes.map(({ sections: _sections, ofCompetency, ...pane }) => ({
      ...pane,
      ...(ofCompetency ? { ofCompetency: ofCompetency.length } : {}),
    })),
  };
  const values = [head, ...rows, ...panes.flatMap(({ sections, ofCompetency = [] }) => [sections, ...ofCompetency])];
  const parts: string[] = [];
  for (const value of values) {
    parts.push(JSON.stringify(value));
    if (parts.length % mostAtOnce === 0) yield;
  }
  return parts;
}

/** The parts with `null` in the place of those that were told before at the same place. */
export const newParts = (parts: readonly string[], before: readonly string[]): (string | null)[] =>
  parts.map((part, index) => (part === before[index] ? null : part));

/**
 * Puts views together again, each of what was told with it and of what was told before. Gives `undefined` for one that
 * was meant for a page that was there before and knew more.
 */
export function viewReader(): (told: readonly (string | null)[]) => GridView | undefined {
  let known: readonly unknown[] = [];
  return (told) => {
    if (told.some((part, index) => part === null && known[index] === undefined)) return undefined;
    const parts = told.map((part, index): unknown => (part === null ? known[index] : JSON.parse(part)));
    known = parts;
    let next = 0;
    const [head] = parts as [Head];
    const take = <Part>(count: number) => {
      const from = next + 1;
      next += count;
      return parts.slice(from, from + count) as Part[];
    };
    return {
      ...head,
      rows: take<Row>(head.rows),
      panes: head.panes.map(({ ofCompetency, ...pane }): Pane => {
        const [sections = []] = take<Pane['sections']>(1);
        if (ofCompetency === undefined) return { ...pane, sections };
        return { ...pane, sections, ofCompetency: take<Pane['sections']>(ofCompetency) };
      }),
    };
  };
}
