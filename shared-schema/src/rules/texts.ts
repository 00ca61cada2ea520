import { about as aboutAnchorDuplicate, anchorDuplicate } from './meaning/anchor-duplicate.ts';
import { about as aboutAnchorMissing, anchorMissing } from './meaning/anchor-missing.ts';
import { about as aboutAnchorOffScale, anchorOffScale } from './meaning/anchor-off-scale.ts';
import { about as aboutBandsInOrder, bandsInOrder } from './meaning/bands-in-order.ts';
import { about as aboutBandsOnScale, bandsOnScale } from './meaning/bands-on-scale.ts';
import { about as aboutBlankText, blankText } from './meaning/blank-text.ts';
import { about as aboutBuildsOnCycle, buildsOnCycle } from './meaning/builds-on-cycle.ts';
import { about as aboutBuildsOnOrder, buildsOnOrder } from './meaning/builds-on-order.ts';
import { about as aboutCadenceMissing, cadenceMissing } from './meaning/cadence-missing.ts';
import { about as aboutCoachingDuplicate, coachingDuplicate } from './meaning/coaching-duplicate.ts';
import { about as aboutCoachingMissing, coachingMissing } from './meaning/coaching-missing.ts';
import { about as aboutCoachingOnScale, coachingOnScale } from './meaning/coaching-on-scale.ts';
import { about as aboutCoachingShortOfTarget, coachingShortOfTarget } from './meaning/coaching-short-of-target.ts';
import { about as aboutDiagnosisImpossible, diagnosisImpossible } from './meaning/diagnosis-impossible.ts';
import { about as aboutEmptyCondition, emptyCondition } from './meaning/empty-condition.ts';
import { about as aboutFloorAboveTarget, floorAboveTarget } from './meaning/floor-above-target.ts';
import { about as aboutFloorOnScale, floorOnScale } from './meaning/floor-on-scale.ts';
import { about as aboutInterviewMissing, interviewMissing } from './meaning/interview-missing.ts';
import { about as aboutLevelLabels, levelLabels } from './meaning/level-labels.ts';
import { about as aboutLevelsOnStep, levelsOnStep } from './meaning/levels-on-step.ts';
import { about as aboutLevelsRising, levelsRising } from './meaning/levels-rising.ts';
import { about as aboutNotObservedToken, notObservedToken } from './meaning/not-observed-token.ts';
import { about as aboutRedundantAlias, redundantAlias } from './meaning/redundant-alias.ts';
import { about as aboutRepeatedReference, repeatedReference } from './meaning/repeated-reference.ts';
import { about as aboutReservedHeading, reservedHeading } from './meaning/reserved-heading.ts';
import { about as aboutSameCondition, sameCondition } from './meaning/same-condition.ts';
import { about as aboutSameName, sameName } from './meaning/same-name.ts';
import { about as aboutTargetOnScale, targetOnScale } from './meaning/target-on-scale.ts';
import { about as aboutTargetWeak, targetWeak } from './meaning/target-weak.ts';
import { about as aboutUniqueId, uniqueId } from './meaning/unique-id.ts';
import { about as aboutUnknownCompetency, unknownCompetency } from './meaning/unknown-competency.ts';
import { about as aboutUnknownOutcome, unknownOutcome } from './meaning/unknown-outcome.ts';
import { about as aboutVerdictImpossible, verdictImpossible } from './meaning/verdict-impossible.ts';
import { about as aboutVerdictSameCount, verdictSameCount } from './meaning/verdict-same-count.ts';
import { about as aboutVerdictSameWords, verdictSameWords } from './meaning/verdict-same-words.ts';
import { about as aboutWeightsSum, weightsSum } from './meaning/weights-sum.ts';
import { aboutFixedRule, aboutUnknownRule, fixedRule, unknownRule } from './override.ts';
import type { RuleText } from './rule.ts';
import { structureTexts } from './structure/texts.ts';
import { syntaxRules } from './syntax/index.ts';
import { about as aboutActivityAnchor, activityAnchor } from './writing/activity-anchor.ts';
import { about as aboutActivityOutcome, activityOutcome } from './writing/activity-outcome.ts';
import { about as aboutAnchorCopied, anchorCopied } from './writing/anchor-copied.ts';
import { about as aboutAnchorsAlike, anchorsAlike } from './writing/anchors-alike.ts';
import { about as aboutCanInsteadOfDoes, canInsteadOfDoes } from './writing/can-instead-of-does.ts';
import { about as aboutInnerState, innerState } from './writing/inner-state.ts';
import { about as aboutJudgementWord, judgementWord } from './writing/judgement-word.ts';
import { about as aboutLongSentence, longSentence } from './writing/long-sentence.ts';
import { about as aboutNegativeOnly, negativeOnly } from './writing/negative-only.ts';
import { about as aboutPlaceholderText, placeholderText } from './writing/placeholder-text.ts';
import { about as aboutTooManyWords, tooManyWords } from './writing/too-many-words.ts';
import { about as aboutTwoBehaviours, twoBehaviours } from './writing/two-behaviours.ts';
import { about as aboutVagueQuantifier, vagueQuantifier } from './writing/vague-quantifier.ts';

/** Every rule there is with its words, for the rule reference and for reports that explain themselves. */
export const ruleTexts: readonly RuleText[] = [
  ...syntaxRules,
  ...structureTexts,
  { ...unknownRule, ...aboutUnknownRule },
  { ...fixedRule, ...aboutFixedRule },
  { ...levelsRising, ...aboutLevelsRising },
  { ...levelsOnStep, ...aboutLevelsOnStep },
  { ...levelLabels, ...aboutLevelLabels },
  { ...notObservedToken, ...aboutNotObservedToken },
  { ...bandsOnScale, ...aboutBandsOnScale },
  { ...bandsInOrder, ...aboutBandsInOrder },
  { ...uniqueId, ...aboutUniqueId },
  { ...unknownCompetency, ...aboutUnknownCompetency },
  { ...unknownOutcome, ...aboutUnknownOutcome },
  { ...repeatedReference, ...aboutRepeatedReference },
  { ...sameName, ...aboutSameName },
  { ...redundantAlias, ...aboutRedundantAlias },
  { ...reservedHeading, ...aboutReservedHeading },
  { ...blankText, ...aboutBlankText },
  { ...weightsSum, ...aboutWeightsSum },
  { ...targetOnScale, ...aboutTargetOnScale },
  { ...targetWeak, ...aboutTargetWeak },
  { ...floorOnScale, ...aboutFloorOnScale },
  { ...floorAboveTarget, ...aboutFloorAboveTarget },
  { ...buildsOnCycle, ...aboutBuildsOnCycle },
  { ...buildsOnOrder, ...aboutBuildsOnOrder },
  { ...anchorMissing, ...aboutAnchorMissing },
  { ...anchorOffScale, ...aboutAnchorOffScale },
  { ...anchorDuplicate, ...aboutAnchorDuplicate },
  { ...interviewMissing, ...aboutInterviewMissing },
  { ...coachingMissing, ...aboutCoachingMissing },
  { ...coachingOnScale, ...aboutCoachingOnScale },
  { ...coachingDuplicate, ...aboutCoachingDuplicate },
  { ...coachingShortOfTarget, ...aboutCoachingShortOfTarget },
  { ...cadenceMissing, ...aboutCadenceMissing },
  { ...diagnosisImpossible, ...aboutDiagnosisImpossible },
  { ...sameCondition, ...aboutSameCondition },
  { ...emptyCondition, ...aboutEmptyCondition },
  { ...verdictSameCount, ...aboutVerdictSameCount },
  { ...verdictSameWords, ...aboutVerdictSameWords },
  { ...verdictImpossible, ...aboutVerdictImpossible },
  { ...vagueQuantifier, ...aboutVagueQuantifier },
  { ...judgementWord, ...aboutJudgementWord },
  { ...canInsteadOfDoes, ...aboutCanInsteadOfDoes },
  { ...innerState, ...aboutInnerState },
  { ...twoBehaviours, ...aboutTwoBehaviours },
  { ...negativeOnly, ...aboutNegativeOnly },
  { ...anchorsAlike, ...aboutAnchorsAlike },
  { ...anchorCopied, ...aboutAnchorCopied },
  { ...activityAnchor, ...aboutActivityAnchor },
  { ...activityOutcome, ...aboutActivityOutcome },
  { ...tooManyWords, ...aboutTooManyWords },
  { ...longSentence, ...aboutLongSentence },
  { ...placeholderText, ...aboutPlaceholderText },
];
