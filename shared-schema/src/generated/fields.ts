// Generated from rubric.schema.json by `npm run generate`. Do not edit.
import { partsOf } from '../rules/structure/part-text.ts';

/** Every object of the format by its name; the whole is `rubric`. */
export const parts = partsOf(`
rubric: rubric
 $schema
 schemaVersion|the version of this file format|#1
 id|the rubric's name for machines|partner-manager
 version|the version of this rubric as major.minor.patch|1.0.0
 title|the rubric's name for people|Partner manager
 summary
 scale|the levels that a score can have||scale
 bands|where weak ends and strong begins||bands
 competencies|what is scored, foundation first||competency
 profiles|||profile
 qualities|||quality
 diagnoses|||diagnosis
 team|||team
 cadence|||cadenceDay
 outcomes|||outcome
 pitfalls|||pitfall
 backgrounds|||background
 rules
scale: scale
 levels|the levels, lowest first||level
 step
 notObserved
level: level
 score|the number that a manager types for this level|#1
 label|one or two words for this level, such as Emerging or Leads|Emerging
bands: bands
 weakBelow|the score under which a competency is weak|#2.5
 strongFrom|the score from which a competency is strong|#3.5
competency: competency
 id|its name for machines|pipeline-discipline
 name|its name for people, as a manager would head a column|Pipeline discipline
 aliases
 summary
 weight|its share of the weighted score, in per cent|#20
 target|the score that is expected in this role|#3
 floor||#2
 buildsOn
 develop
 whenMissing
 anchors|observable behaviour for every level of the scale, lowest first||anchor
 interview|||interviewQuestion
 coaching|||coaching
anchor: anchor
 score|the level of the scale that this anchor describes|#1
 text|one behaviour that two raters would agree they saw
interviewQuestion: interview question
 ask|the question, as it is read out
 listenFor
 redFlags
coaching: coaching step
 below|the score under which this step applies|#3
 action|what the manager does first, in one sentence
 practice
 reviewAfterDays||#30
profile: profile
 id|=|channel-manager
 name|the role's title, as the profile column of a sheet would have it|Channel manager
 aliases
 summary
 differs
 targets
 weights
quality: quality
 id|=|measured-on-pipeline
 name|a few words, such as measured on pipeline|Measured on pipeline
 summary
 when|the condition: all of the parts given have to hold||quality.when
quality.when: when
 strong
 notWeak
 atTarget
 outcomes
diagnosis: diagnosis
 id|=|all-plan-no-follow-up
 name
 when|the condition: every competency under strong is strong and every one under weak is weak||diagnosis.when
 finding|what this imbalance looks like in the work
 action|what to do about it
diagnosis.when: when
 strong
 weak
team: team
 minimumPeople
 verdicts|||verdict
 remedies|||remedy
verdict: verdict
 weakAtLeast|from how many competencies with a weak team average the verdict holds|#2
 verdict|one to three words|At risk
 finding|what the team can be expected to produce
 action|=
remedy: remedy
 id|=|reset-the-targets
 action|what to do
 why
cadenceDay: day
 day|the day, such as Monday, or the rhythm, such as Monthly|Monday
 activity|what happens
 competencies|the competencies that it puts to use
outcome: outcome
 id|=|partner-sourced-share
 name|what is measured|Partner-sourced share
 unit|what it is counted in, such as % of new pipeline|%
 kind|"pipeline" or "activity"
 target||#20
 withinDays||#180
pitfall: pitfall
 id|=|logo-collecting
 name
 sign|the sign by which it shows
 fix|what to change
 competencies
background: background
 id|=|former-account-executive
 name|the background, such as former account executive
 brings
 develops
 note
`);
