// Generated from rubric.schema.json by `npm run generate`. Do not edit.

/**
 * A short name for machines: lower-case words joined by hyphens, such as `pipeline-discipline`. It never changes once a version is published: scores are kept by it.
 */
export type Id = string;
/**
 * A number on the scale.
 */
export type ScorePoint = number;
/**
 * A share in per cent. The weights of a rubric sum to 100.
 */
export type Percent = number;

/**
 * A competency rubric: what a role is expected to do, how each level looks, and what to do about a gap.
 */
export interface Rubric {
  /**
   * Where an editor finds this schema. Rubric Kit does not need it.
   */
  $schema?: string;
  /**
   * The version of this file format: always `1`.
   */
  schemaVersion: 1;
  /**
   * The rubric's name for machines. It stays the same from version to version.
   */
  id: string;
  /**
   * The version of this rubric as `major.minor.patch`: a new major when scores have to be looked at again, a new minor when something is added, a new patch when only words change.
   */
  version: string;
  /**
   * The rubric's name for people.
   */
  title: string;
  /**
   * What the role is for, and what good looks like, in two or three sentences.
   */
  summary?: string;
  scale: Scale;
  bands: Bands;
  /**
   * What is scored, foundation first. Three to seven work best: more, and raters stop telling them apart.
   *
   * @minItems 1
   */
  competencies: Competency[];
  /**
   * Neighbouring roles with their own targets and weights.
   */
  profiles?: Profile[];
  /**
   * Properties that a working profile must have.
   */
  qualities?: Quality[];
  /**
   * Named imbalances between competencies.
   */
  diagnoses?: Diagnosis[];
  team?: Team;
  /**
   * The operating week, and the competencies that each day puts to use.
   */
  cadence?: CadenceDay[];
  /**
   * Results that the role is held to.
   */
  outcomes?: Outcome[];
  /**
   * How programmes fail, and what to change.
   */
  pitfalls?: Pitfall[];
  /**
   * Where people come from, and what they tend to bring.
   */
  backgrounds?: Background[];
  /**
   * How severe each rule is in this file: `off`, `info`, `warning` or `error`, by the rule's id. Every report shows these.
   */
  rules?: {
    [k: string]: 'off' | 'info' | 'warning' | 'error';
  };
}
/**
 * The levels that a score can have.
 */
export interface Scale {
  /**
   * The levels, lowest first. Two to ten of them; four or five work best, because raters can tell them apart.
   *
   * @minItems 2
   * @maxItems 10
   */
  levels: Level[];
  /**
   * The smallest difference between two ratings: `1` for whole levels only, `0.5` when a manager may score half way between two levels.
   */
  step?: 1 | 0.5;
  /**
   * What a manager types when there is no evidence yet. It is never counted as zero.
   */
  notObserved?: string;
}
/**
 * One step of the scale.
 */
export interface Level {
  /**
   * The number that a manager types for this level. Scores rise from one level to the next.
   */
  score: number;
  /**
   * One or two words for this level, such as `Emerging` or `Leads`.
   */
  label: string;
}
/**
 * Where weak ends and strong begins.
 */
export interface Bands {
  /**
   * The score under which a competency is weak.
   */
  weakBelow: number;
  /**
   * The score from which a competency is strong. Everything between is developing.
   */
  strongFrom: number;
}
/**
 * Something that a person does well or badly, that can be seen and scored.
 */
export interface Competency {
  /**
   * Its name for machines. Scores, targets and diagnoses refer to it.
   */
  id: string;
  /**
   * Its name for people, as a manager would head a column.
   */
  name: string;
  /**
   * Other headings under which a sheet may keep it.
   *
   * @maxItems 30
   */
  aliases?: string[];
  /**
   * One or two sentences: what the person does, and for whom.
   */
  summary?: string;
  /**
   * Its share of the weighted score, in per cent. All weights sum to 100.
   */
  weight: number;
  /**
   * The score that is expected in this role. A score under it is a gap.
   */
  target: number;
  /**
   * A score under this is flagged whatever the rest: no other strength compensates.
   */
  floor?: number;
  /**
   * Ids of the competencies that it rests on. Put the foundation first.
   */
  buildsOn?: Id[];
  /**
   * `coach` where practice closes a gap, `hire` where it is a matter of who is in the seat.
   */
  develop?: 'coach' | 'hire';
  /**
   * What happens in the work when nobody does it.
   */
  whenMissing?: string;
  /**
   * Observable behaviour for every level of the scale, lowest first.
   *
   * @minItems 1
   * @maxItems 10
   */
  anchors: Anchor[];
  /**
   * Questions that test for it.
   *
   * @maxItems 20
   */
  interview?: InterviewQuestion[];
  /**
   * What to do about a gap, by how low the score is.
   *
   * @maxItems 20
   */
  coaching?: Coaching[];
}
/**
 * What a person at this level is seen doing.
 */
export interface Anchor {
  /**
   * The level of the scale that this anchor describes.
   */
  score: number;
  /**
   * One behaviour that two raters would agree they saw: a verb, a thing and a number, rather than *good* or *often*.
   */
  text: string;
}
/**
 * A question that tests for this competency.
 */
export interface InterviewQuestion {
  /**
   * The question, as it is read out.
   */
  ask: string;
  /**
   * What a strong answer contains.
   *
   * @maxItems 12
   */
  listenFor?: string[];
  /**
   * What in an answer counts against it.
   *
   * @maxItems 12
   */
  redFlags?: string[];
}
/**
 * What to do about a gap.
 */
export interface Coaching {
  /**
   * The score under which this step applies. Where several apply, the one with the lowest number is used.
   */
  below: number;
  /**
   * What the manager does first, in one sentence.
   */
  action: string;
  /**
   * What the person practises until the review.
   */
  practice?: string;
  /**
   * Days until score and evidence are looked at again.
   */
  reviewAfterDays?: number;
}
/**
 * A neighbouring role that is scored with the same competencies and other expectations.
 */
export interface Profile {
  /**
   * A short name for machines: lower-case words joined by hyphens, such as `pipeline-discipline`. It never changes once a version is published: scores are kept by it.
   */
  id: string;
  /**
   * The role's title, as the profile column of a sheet would have it.
   */
  name: string;
  /**
   * Other titles for the same role.
   *
   * @maxItems 30
   */
  aliases?: string[];
  /**
   * What the role is for.
   */
  summary?: string;
  /**
   * What sets it apart from the rubric's own role.
   */
  differs?: string;
  /**
   * Targets by competency id, where they differ.
   */
  targets?: {
    [k: string]: ScorePoint;
  };
  /**
   * Weights by competency id, where they differ. With the unchanged ones they sum to 100.
   */
  weights?: {
    [k: string]: Percent;
  };
}
/**
 * A property that a working profile must have.
 */
export interface Quality {
  /**
   * A short name for machines: lower-case words joined by hyphens, such as `pipeline-discipline`. It never changes once a version is published: scores are kept by it.
   */
  id: string;
  /**
   * A few words, such as *measured on pipeline*.
   */
  name: string;
  /**
   * What it means in practice.
   */
  summary?: string;
  /**
   * The condition: all of the parts given have to hold.
   */
  when: {
    /**
     * Competencies that have to be strong.
     */
    strong?: Id[];
    /**
     * Competencies that must not be weak.
     */
    notWeak?: Id[];
    /**
     * Competencies that have to reach their target.
     */
    atTarget?: Id[];
    /**
     * Outcomes that have to be met.
     */
    outcomes?: Id[];
  };
}
/**
 * A named imbalance: what follows when some competencies are strong while others are weak.
 */
export interface Diagnosis {
  /**
   * A short name for machines: lower-case words joined by hyphens, such as `pipeline-discipline`. It never changes once a version is published: scores are kept by it.
   */
  id: string;
  /**
   * A few words by which people remember it.
   */
  name?: string;
  /**
   * The condition: every competency under `strong` is strong and every one under `weak` is weak.
   */
  when: {
    /**
     * Competencies that are strong.
     */
    strong?: Id[];
    /**
     * Competencies that are weak.
     */
    weak?: Id[];
  };
  /**
   * What this imbalance looks like in the work.
   */
  finding: string;
  /**
   * What to do about it.
   */
  action: string;
}
/**
 * How a team is judged from its averages.
 */
export interface Team {
  /**
   * Under this number of scored people an average is marked *low n* and takes no part in a verdict.
   */
  minimumPeople?: number;
  /**
   * By number of weak competencies; the largest number reached decides.
   *
   * @maxItems 20
   */
  verdicts?: Verdict[];
  /**
   * What to do about a weak team, in order.
   *
   * @maxItems 20
   */
  remedies?: Remedy[];
}
/**
 * What a team's number of weak competencies means.
 */
export interface Verdict {
  /**
   * From how many competencies with a weak team average the verdict holds. `0` is the verdict on a team without one.
   */
  weakAtLeast: number;
  /**
   * One to three words.
   */
  verdict: string;
  /**
   * What the team can be expected to produce.
   */
  finding: string;
  /**
   * What to do about it.
   */
  action: string;
}
/**
 * One step of putting a team right.
 */
export interface Remedy {
  /**
   * A short name for machines: lower-case words joined by hyphens, such as `pipeline-discipline`. It never changes once a version is published: scores are kept by it.
   */
  id: string;
  /**
   * What to do.
   */
  action: string;
  /**
   * Why it stands at this place in the order.
   */
  why?: string;
}
/**
 * One fixed point of the operating week.
 */
export interface CadenceDay {
  /**
   * The day, such as `Monday`, or the rhythm, such as `Monthly`.
   */
  day: string;
  /**
   * What happens.
   */
  activity: string;
  /**
   * The competencies that it puts to use.
   *
   * @minItems 1
   */
  competencies: Id[];
}
/**
 * A result that the role is held to.
 */
export interface Outcome {
  /**
   * A short name for machines: lower-case words joined by hyphens, such as `pipeline-discipline`. It never changes once a version is published: scores are kept by it.
   */
  id: string;
  /**
   * What is measured.
   */
  name: string;
  /**
   * What it is counted in, such as `% of new pipeline`.
   */
  unit: string;
  /**
   * `pipeline` for a result, `activity` for work done whatever came of it.
   */
  kind: 'pipeline' | 'activity';
  /**
   * The value to reach, in the unit.
   */
  target?: number;
  /**
   * Days from the start within which the target is reached.
   */
  withinDays?: number;
}
/**
 * A way in which programmes fail.
 */
export interface Pitfall {
  /**
   * A short name for machines: lower-case words joined by hyphens, such as `pipeline-discipline`. It never changes once a version is published: scores are kept by it.
   */
  id: string;
  /**
   * A few words by which people remember it.
   */
  name?: string;
  /**
   * The sign by which it shows.
   */
  sign: string;
  /**
   * What to change.
   */
  fix: string;
  /**
   * The competencies that it leaves weak.
   */
  competencies?: Id[];
}
/**
 * Where people come from, and what they tend to bring.
 */
export interface Background {
  /**
   * A short name for machines: lower-case words joined by hyphens, such as `pipeline-discipline`. It never changes once a version is published: scores are kept by it.
   */
  id: string;
  /**
   * The background, such as *former account executive*.
   */
  name: string;
  /**
   * Competencies that people from there tend to have.
   */
  brings?: Id[];
  /**
   * Competencies that they tend to need help with.
   */
  develops?: Id[];
  /**
   * What to keep in mind.
   */
  note?: string;
}
