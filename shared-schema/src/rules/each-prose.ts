import type { Path } from '../parse/position.ts';
import type { Rubric } from '../rubric.ts';
import type { Draft } from './draft.ts';

/** A text that is read in the middle of work: by a rater, an interviewer or a coach. */
export interface Prose {
  readonly text: string;
  readonly path: Path;
  /** What it is, for a message: `anchor`. */
  readonly kind: 'anchor' | 'question' | 'action' | 'practice';
}

/** Every text that somebody reads while they rate, interview or coach. */
export function proseOf(rubric: Draft<Rubric>): Prose[] {
  const prose: Prose[] = [];
  const add = (kind: Prose['kind'], text: string | undefined, ...path: Path) => {
    if (text !== undefined) prose.push({ kind, text, path });
  };
  for (const [at, competency] of (rubric.competencies ?? []).entries()) {
    for (const [index, anchor] of (competency?.anchors ?? []).entries())
      add('anchor', anchor?.text, 'competencies', at, 'anchors', index, 'text');
    for (const [index, question] of (competency?.interview ?? []).entries())
      add('question', question?.ask, 'competencies', at, 'interview', index, 'ask');
    for (const [index, step] of (competency?.coaching ?? []).entries()) {
      add('action', step?.action, 'competencies', at, 'coaching', index, 'action');
      add('practice', step?.practice, 'competencies', at, 'coaching', index, 'practice');
    }
  }
  return prose;
}
