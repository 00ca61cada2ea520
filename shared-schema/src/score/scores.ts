import type { Anchor } from '../rubric.ts';

/** What one cell says about one competency of one person. Blank cells are no ratings. */
export interface Rating {
  /** As shown to people, white space trimmed and single. */
  readonly person: string;
  /** Empty where the scorecard names none. Two people of one name on different teams are two people. */
  readonly team: string;
  /** Empty where the scorecard names none. */
  readonly period: string;
  /** Empty where the scorecard names none. */
  readonly rater: string;
  /** Id of the person's profile; absent: the rubric's own role. */
  readonly profile?: string;
  /** Id. */
  readonly competency: string;
  /** `null`: not observed. */
  readonly score: number | null;
}

export type Band = 'weak' | 'developing' | 'strong';

/** Numbers by competency id, in the rubric's order. */
export type ByCompetency<T> = ReadonlyMap<string, T>;

/** A person in one period. All numbers unrounded. */
export interface PersonScore {
  readonly person: string;
  readonly team: string;
  readonly period: string;
  readonly profile?: string;
  /** Mean of all raters' observed ratings; `null`: nobody observed it. */
  readonly scores: ByCompetency<number | null>;
  /** How many observed ratings a score is the mean of. */
  readonly raters: ByCompetency<number>;
  /** sum(weight x score) / sum(weight) over the observed; `null`: nothing observed or no weight. */
  readonly weighted: number | null;
  readonly complete: boolean;
  /** score - target; negative is short of target. */
  readonly gaps: ByCompetency<number | null>;
  readonly belowFloor: readonly string[];
  /** Only the observed competencies. */
  readonly bands: ByCompetency<Band>;
  /** Ids of the diagnoses that hold, in rubric order. */
  readonly diagnoses: readonly string[];
  readonly next: readonly NextStep[];
  /** Score minus the score of the period before; `null` where either is missing. */
  readonly trend: ByCompetency<number | null>;
}

/** What to do first about a gap. Ordered: floor breaches, then weight x shortfall, ties in rubric order. */
export interface NextStep {
  readonly competency: string;
  readonly action: string;
  readonly practice?: string;
  readonly reviewAfterDays?: number;
  readonly belowFloor: boolean;
  /** The anchor of the level to reach next. */
  readonly nextAnchor?: Anchor;
}

/** A team's average in one competency. */
export interface Average {
  /** `null` where n is 0. */
  readonly mean: number | null;
  readonly n: number;
  /** Sample standard deviation; `null` where n is under 2. */
  readonly sd: number | null;
  /** n is under the rubric's `minimumPeople`: takes no part in a verdict. */
  readonly lowN: boolean;
}

/** A team in one period. All numbers unrounded. */
export interface TeamScore {
  readonly team: string;
  readonly period: string;
  /** People with at least one rating row in the period. */
  readonly n: number;
  readonly averages: ByCompetency<Average>;
  /** mean - the competency's own target. */
  readonly gaps: ByCompetency<number | null>;
  /** Ids of competencies whose average is weak, low-n ones left out. */
  readonly weak: readonly string[];
  /** The verdict's own words; `null` where the rubric has none that is reached, or every average is low-n. */
  readonly verdict: string | null;
  readonly trend: ByCompetency<number | null>;
}
