import type { Rule } from '../rule.ts';
import { anchorDuplicate } from './anchor-duplicate.ts';
import { anchorMissing } from './anchor-missing.ts';
import { anchorOffScale } from './anchor-off-scale.ts';
import { bandsInOrder } from './bands-in-order.ts';
import { bandsOnScale } from './bands-on-scale.ts';
import { blankText } from './blank-text.ts';
import { buildsOnCycle } from './builds-on-cycle.ts';
import { buildsOnOrder } from './builds-on-order.ts';
import { cadenceMissing } from './cadence-missing.ts';
import { coachingDuplicate } from './coaching-duplicate.ts';
import { coachingMissing } from './coaching-missing.ts';
import { coachingOnScale } from './coaching-on-scale.ts';
import { coachingShortOfTarget } from './coaching-short-of-target.ts';
import { diagnosisImpossible } from './diagnosis-impossible.ts';
import { emptyCondition } from './empty-condition.ts';
import { floorAboveTarget } from './floor-above-target.ts';
import { floorOnScale } from './floor-on-scale.ts';
import { interviewMissing } from './interview-missing.ts';
import { levelLabels } from './level-labels.ts';
import { levelsOnStep } from './levels-on-step.ts';
import { levelsRising } from './levels-rising.ts';
import { notObservedToken } from './not-observed-token.ts';
import { redundantAlias } from './redundant-alias.ts';
import { repeatedReference } from './repeated-reference.ts';
import { reservedHeading } from './reserved-heading.ts';
import { sameCondition } from './same-condition.ts';
import { sameName } from './same-name.ts';
import { targetOnScale } from './target-on-scale.ts';
import { targetWeak } from './target-weak.ts';
import { uniqueId } from './unique-id.ts';
import { unknownCompetency } from './unknown-competency.ts';
import { unknownOutcome } from './unknown-outcome.ts';
import { verdictImpossible } from './verdict-impossible.ts';
import { verdictSameCount } from './verdict-same-count.ts';
import { verdictSameWords } from './verdict-same-words.ts';
import { weightsSum } from './weights-sum.ts';

/** Every rule on what a rubric means, as the rule reference lists them. */
export const meaningRules: readonly Rule[] = [
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
];
