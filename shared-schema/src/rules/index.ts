import { anchorDuplicate } from './meaning/anchor-duplicate.ts';
import { anchorMissing } from './meaning/anchor-missing.ts';
import { anchorOffScale } from './meaning/anchor-off-scale.ts';
import { bandsInOrder } from './meaning/bands-in-order.ts';
import { bandsOnScale } from './meaning/bands-on-scale.ts';
import { blankText } from './meaning/blank-text.ts';
import { buildsOnCycle } from './meaning/builds-on-cycle.ts';
import { buildsOnOrder } from './meaning/builds-on-order.ts';
import { cadenceMissing } from './meaning/cadence-missing.ts';
import { coachingDuplicate } from './meaning/coaching-duplicate.ts';
import { coachingMissing } from './meaning/coaching-missing.ts';
import { coachingOnScale } from './meaning/coaching-on-scale.ts';
import { coachingShortOfTarget } from './meaning/coaching-short-of-target.ts';
import { diagnosisImpossible } from './meaning/diagnosis-impossible.ts';
import { emptyCondition } from './meaning/empty-condition.ts';
import { floorAboveTarget } from './meaning/floor-above-target.ts';
import { floorOnScale } from './meaning/floor-on-scale.ts';
import { interviewMissing } from './meaning/interview-missing.ts';
import { levelLabels } from './meaning/level-labels.ts';
import { levelsOnStep } from './meaning/levels-on-step.ts';
import { levelsRising } from './meaning/levels-rising.ts';
import { notObservedToken } from './meaning/not-observed-token.ts';
import { redundantAlias } from './meaning/redundant-alias.ts';
import { repeatedReference } from './meaning/repeated-reference.ts';
import { reservedHeading } from './meaning/reserved-heading.ts';
import { sameCondition } from './meaning/same-condition.ts';
import { sameName } from './meaning/same-name.ts';
import { targetOnScale } from './meaning/target-on-scale.ts';
import { targetWeak } from './meaning/target-weak.ts';
import { uniqueId } from './meaning/unique-id.ts';
import { unknownCompetency } from './meaning/unknown-competency.ts';
import { unknownOutcome } from './meaning/unknown-outcome.ts';
import { verdictImpossible } from './meaning/verdict-impossible.ts';
import { verdictSameCount } from './meaning/verdict-same-count.ts';
import { verdictSameWords } from './meaning/verdict-same-words.ts';
import { weightsSum } from './meaning/weights-sum.ts';
import type { Rule } from './rule.ts';
import { activityAnchor } from './writing/activity-anchor.ts';
import { activityOutcome } from './writing/activity-outcome.ts';
import { anchorCopied } from './writing/anchor-copied.ts';
import { anchorsAlike } from './writing/anchors-alike.ts';
import { canInsteadOfDoes } from './writing/can-instead-of-does.ts';
import { innerState } from './writing/inner-state.ts';
import { judgementWord } from './writing/judgement-word.ts';
import { longSentence } from './writing/long-sentence.ts';
import { negativeOnly } from './writing/negative-only.ts';
import { placeholderText } from './writing/placeholder-text.ts';
import { tooManyWords } from './writing/too-many-words.ts';
import { twoBehaviours } from './writing/two-behaviours.ts';
import { vagueQuantifier } from './writing/vague-quantifier.ts';

/** Every rule on what a rubric means and how it is written, as the rule reference lists them. */
export const rules: readonly Rule[] = [
  levelsRising,
  levelsOnStep,
  levelLabels,
  notObservedToken,
  bandsOnScale,
  bandsInOrder,
  uniqueId,
  unknownCompetency,
  unknownOutcome,
  repeatedReference,
  sameName,
  redundantAlias,
  reservedHeading,
  blankText,
  weightsSum,
  targetOnScale,
  targetWeak,
  floorOnScale,
  floorAboveTarget,
  buildsOnCycle,
  buildsOnOrder,
  anchorMissing,
  anchorOffScale,
  anchorDuplicate,
  interviewMissing,
  coachingMissing,
  coachingOnScale,
  coachingDuplicate,
  coachingShortOfTarget,
  cadenceMissing,
  diagnosisImpossible,
  sameCondition,
  emptyCondition,
  verdictSameCount,
  verdictSameWords,
  verdictImpossible,
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
