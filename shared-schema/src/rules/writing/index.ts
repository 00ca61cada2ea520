import type { Rule } from '../rule.ts';
import { activityAnchor } from './activity-anchor.ts';
import { activityOutcome } from './activity-outcome.ts';
import { anchorCopied } from './anchor-copied.ts';
import { anchorsAlike } from './anchors-alike.ts';
import { canInsteadOfDoes } from './can-instead-of-does.ts';
import { innerState } from './inner-state.ts';
import { judgementWord } from './judgement-word.ts';
import { longSentence } from './long-sentence.ts';
import { negativeOnly } from './negative-only.ts';
import { placeholderText } from './placeholder-text.ts';
import { tooManyWords } from './too-many-words.ts';
import { twoBehaviours } from './two-behaviours.ts';
import { vagueQuantifier } from './vague-quantifier.ts';

/** Every rule on how a rubric is written, as the rule reference lists them. */
export const writingRules: readonly Rule[] = [
  vagueQuantifier,
  judgementWord,
  canInsteadOfDoes,
  innerState,
  twoBehaviours,
  negativeOnly,
  anchorsAlike,
  anchorCopied,
  activityAnchor,
  activityOutcome,
  tooManyWords,
  longSentence,
  placeholderText,
];
