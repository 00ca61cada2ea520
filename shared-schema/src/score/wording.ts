/** Every sentence that reading and scoring say to people, in one place, so that a translation is one object. */
export interface Wording {
  /** The scale, as somebody types it: `1, 2, 3 or 4`. */
  scores(scores: readonly number[], step: number): string;
  /** The tail of most reasons: what may be typed. */
  allowed(scores: string, notObserved: string): string;
  offScale(allowed: string): string;
  noScore(allowed: string): string;
  textNumber(score: number): string;
  levelName(score: number): string;
  date(allowed: string): string;
  tickBox(allowed: string): string;
  formulaError(): string;
  notCalculated(): string;
  /** What to do about a gap for which the rubric has no coaching step. */
  coachingMissing(competency: string): string;
  hiringMatter(competency: string): string;
}

/** Reasons continue a cell's text: `Scores!D7 "3.7" is not on the scale; ...`. */
export const english: Wording = {
  scores(scores, step) {
    const last = scores[scores.length - 1];
    if (scores.length > 7) return `${scores[0]} to ${last}${step === 1 ? '' : ` in steps of ${step}`}`;
    return scores.length < 2 ? `${last ?? ''}` : `${scores.slice(0, -1).join(', ')} or ${last}`;
  },
  allowed: (scores, notObserved) => `use ${scores}, or "${notObserved}" where nothing was observed`,
  offScale: (allowed) => `is not on the scale; ${allowed}`,
  noScore: (allowed) => `is not a score; ${allowed}`,
  textNumber: (score) => `is stored as text; retype it as a number: ${score}`,
  levelName: (score) => `is the name of a level; type its score, ${score}`,
  date: (allowed) => `is a date; ${allowed}`,
  tickBox: (allowed) => `is a tick box; ${allowed}`,
  notCalculated: () =>
    'is a formula whose result was never saved; open the workbook in a spreadsheet program and save it',
  formulaError: () => 'is a formula error; correct the formula or type the value',
  coachingMissing: (competency) =>
    `Agree on one piece of work that shows the next level of ${competency}, and look at the evidence together.`,
  hiringMatter: (competency) =>
    `Coaching seldom closes a gap in ${competency}: decide whether the seat fits, and test for it in the next interview.`,
};
