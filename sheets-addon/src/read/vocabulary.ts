import { foldHeader, words } from '@rubric-kit/shared-schema/fold.ts';

/** What a column, or a labelled cell over a person's tab, can be besides a competency. */
export type Role = 'person' | 'team' | 'period' | 'rater' | 'profile' | 'competency' | 'score' | 'evidence';

/**
 * The words that name each role, folded when compared. The first is the role's own: where a sheet has a column for it and
 * another for a later word, such as Team and Region, the own word wins.
 */
export const roleWords: Readonly<Record<Role, readonly string[]>> = {
  person: [
    'person',
    'name',
    'employee',
    'partner manager',
    'person name',
    'employee name',
    'full name',
    'team member',
    'colleague',
  ],
  team: ['team', 'group', 'region', 'team name', 'department', 'squad'],
  period: ['period', 'quarter', 'cycle', 'date', 'review period', 'review cycle', 'review date', 'month', 'half'],
  rater: ['rater', 'reviewer', 'manager', 'interviewer', 'rated by', 'scored by', 'reviewed by', 'assessor'],
  profile: ['profile', 'role', 'job title', 'job role'],
  competency: ['competency', 'competence', 'skill', 'criterion', 'competencies'],
  score: ['score', 'rating', 'level', 'scores', 'ratings'],
  evidence: ['evidence', 'notes', 'note', 'comment', 'comments'],
};

export const roles = Object.keys(roleWords) as readonly Role[];

/** Whether a text is one of the roles' names, as a person writes it after `=` in a mapping. */
export const isRole = (text: string): text is Role => Object.hasOwn(roleWords, text);

/** A row whose label has one of these words sums up others. No name has them. */
const summaryWords: ReadonlySet<string> = new Set([
  'average',
  'averages',
  'avg',
  'total',
  'totals',
  'subtotal',
  'median',
  'durchschnitt',
  'mittelwert',
  'gesamt',
  'summe',
]);

/** A row whose label is no more than one of these sums up others, or says what is expected of them. Folded. */
const summaryLabels: ReadonlySet<string> = new Set([
  'mean',
  'ø',
  'teammean',
  'groupmean',
  'sum',
  'overall',
  'overallrating',
  'overallscore',
  'count',
  'minimum',
  'maximum',
  'stddev',
  'stdev',
  'standarddeviation',
  'target',
  'targets',
  'weight',
  'weights',
]);

/** Whether a label in a person's or competency's column is that of a row of averages or totals. */
export const isSummary = (label: string): boolean =>
  summaryLabels.has(foldHeader(label)) || words(label).some((word) => summaryWords.has(word));

/** Names of tabs that are about something else than one person. Folded. */
export const generalTabNames: ReadonlySet<string> = new Set([
  'rubric',
  'template',
  'instructions',
  'readme',
  'help',
  'summary',
  'overview',
  'dashboard',
  'legend',
  'scale',
  'levels',
  'competencies',
  'lists',
  'scores',
  'scorecard',
  'scorecards',
  'ratings',
  'team',
  'teams',
  'people',
  'example',
]);
