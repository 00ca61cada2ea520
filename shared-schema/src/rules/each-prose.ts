import type { Path } from '../parse/position.ts';
import type { Rubric } from '../rubric.ts';
import type { Draft } from './draft.ts';

/** A text that is read in the middle of work: by a rater, an interviewer or a coach. */
export interface Prose {
  readonly text: string;
  /** What it is, for a message: `anchor`. */
  readonly kind: 'anchor' | 'question' | 'action' | 'practice';
  /** The index of its competency, and of the anchor, question or step in that competency's list. */
  readonly competency: number;
  readonly index: number;
}

/** Every text that somebody reads while they rate, interview or coach. */
export function proseOf(rubric: Draft<Rubric>): Prose[] {
  const prose: Prose[] = [];
  for (const [competency, item] of (rubric.competencies ?? []).entries()) {
    const add = (kind: Prose['kind'], index: number, text: string | undefined) => {
      if (text !== undefined) prose.push({ text, kind, competency, index });
    };
    item?.anchors?.forEach((anchor, index) => {
      add('anchor', index, anchor?.text);
    });
    item?.interview?.forEach((question, index) => {
      add('question', index, question?.ask);
    });
    item?.coaching?.forEach((step, index) => {
      add('action', index, step?.action);
      add('practice', index, step?.practice);
    });
  }
  return prose;
}

const way = {
  anchor: ['anchors', 'text'],
  question: ['interview', 'ask'],
  action: ['coaching', 'action'],
  practice: ['coaching', 'practice'],
} as const;

/** The way to such a text. */
export function pathTo({ kind, competency, index }: Prose): Path {
  const [list, field] = way[kind];
  return ['competencies', competency, list, index, field];
}
