import { foldName } from '@rubric-kit/shared-schema/fold.ts';
import { comparePeriods } from '@rubric-kit/shared-schema/score/period.ts';
import { type Result, score } from '@rubric-kit/shared-schema/score/score.ts';
import { type Detection, detectMapping } from '../read/detect.ts';
import { readMapOptions } from '../read/map-option.ts';
import { readScorecard } from '../read/read.ts';
import type { Scorecard } from '../read/scorecard.ts';
import { type Proposal, proposals } from './mapping-text.ts';
import { asCannotRun, CannotRun } from './outcome.ts';
import type { Progress } from './progress.ts';
import { type LoadedRubric, loadRubric } from './rubric-file.ts';
import { type LoadedScores, loadScores } from './scores-file.ts';

/** What every verb is told. */
export interface Request {
  /** Path of the .csv or .xlsx. */
  readonly scores: string;
  /** Path of the rubric. */
  readonly rubric: string;
  readonly period?: string;
  /** `Their header=meaning`. */
  readonly map: readonly string[];
}

/** A scorecard, read and scored. */
export interface Scored extends LoadedRubric {
  readonly scores: LoadedScores;
  readonly detection: Detection;
  readonly scorecard: Scorecard;
  readonly result: Result;
}

/** From two files to scores. Throws CannotRun and RubricErrors. */
export function scoreFiles(request: Request, progress: Progress): Scored {
  progress.step(`Checking ${request.rubric}`);
  const loaded = loadRubric(request.rubric);
  const { rubric } = loaded;
  const map = asCannotRun('', Error, () => readMapOptions(request.map, rubric));
  progress.step(`Reading ${request.scores}`);
  const scores = loadScores(request.scores);
  const detection = detectMapping(scores.snapshot, rubric, map);
  if (detection.unused.length > 0) {
    const names = detection.unused.map((header) => `"${header}"`).join(', ');
    throw new CannotRun(`--map: no cell of ${request.scores} holds ${names}; write the header as it stands there`);
  }
  if (detection.mapping.tables.length === 0) throw new CannotRun(nothingFound(request.scores, scores, detection));
  const scorecard = readScorecard(scores.snapshot, detection.mapping, rubric);
  progress.step('Scoring');
  const result = score(rubric, scorecard.ratings, request.period === undefined ? {} : { period: request.period });
  checkPeriod(request, result);
  return { ...loaded, scores, detection, scorecard, result };
}

function nothingFound(path: string, { snapshot }: LoadedScores, { skipped, nearMisses }: Detection): string {
  const reasons = skipped.map(({ tab, reason }) => {
    const name = snapshot.tabs.find(({ id }) => id === tab)?.name ?? '';
    return name === '' ? reason : `${name}: ${reason}`;
  });
  const shown = [...reasons.slice(0, 3), ...(reasons.length > 3 ? [`${reasons.length - 3} more tabs`] : [])];
  const nearly = alternatives(proposals(snapshot, nearMisses));
  const advice = nearly ? `; perhaps add ${nearly}` : '; say what a header means with --map "Their header=person"';
  return `no scores found in ${path}${shown.length > 0 ? ` (${shown.join('; ')})` : ''}${advice}`;
}

/** The options to add; where several headers may mean one thing, one or the other: together they mean nothing. */
function alternatives(nearly: readonly Proposal[]): string {
  const meant = [...new Set(nearly.map((one) => one.meant))];
  const options = meant.map((one) => nearly.filter((each) => each.meant === one).map(({ option }) => option));
  return options.map((each) => each.join(' or ')).join(options.some((each) => each.length > 1) ? ', ' : ' ');
}

/** A period that the scorecard does not have is a slip of the pen, not a scorecard without people. */
function checkPeriod({ period, scores }: Request, { periods }: Result): void {
  if (period === undefined) return;
  const known = periods.some((one) => foldName(one) === foldName(period) || comparePeriods(one, period) === 0);
  if (known) return;
  const has = periods.length > 0 ? `it has ${periods.map((one) => one || '(none)').join(', ')}` : 'it has no ratings';
  throw new CannotRun(`--period: ${scores} has no scores for ${period}; ${has}`);
}
