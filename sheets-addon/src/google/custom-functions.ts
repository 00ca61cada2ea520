import { foldName } from '@rubric-kit/shared-schema/fold.ts';
import { type Competency, type Profile, type Rubric, targetOf } from '@rubric-kit/shared-schema/rubric.ts';
import { bandOf } from '@rubric-kit/shared-schema/score/band.ts';
import { score } from '@rubric-kit/shared-schema/score/score.ts';
import type { PersonScore, Rating } from '@rubric-kit/shared-schema/score/scores.ts';
import type { Dictionary } from '../read/dictionary.ts';
import {
  type Answer,
  type Argument,
  answerFor,
  type Cells,
  cellsOf,
  formulaRubric,
  labelIn,
  scoreIn,
  together,
} from './formula-input.ts';
import { messages } from './messages.ts';

// Formulas for tabs that people build themselves. They read the document's properties, which custom functions may:
// https://developers.google.com/apps-script/guides/sheets/functions#using_apps_script_services
// The documentation over each is shown in the sheet while a formula is typed.

/**
 * The weighted score of each row, over the competencies that were observed.
 * @param {B1:F1} headings The headings of the score columns: names of competencies of the rubric.
 * @param {B2:F20} scores The scores, a row for each person.
 * @param {"Channel partner manager"} [role] A role of the rubric with weights of its own, for all rows or one for each.
 * @return {number} A number for each row, between the ends of the scale.
 * @customfunction
 */
export function RUBRIC_WEIGHTED(headings: Argument, scores: Argument, role?: Argument): Answer {
  const rows = scoredRows(headings, scores, role, (person) => person.weighted ?? '');
  return answerFor([rows.length > 1 ? rows : null], rows);
}

/**
 * How far a score is from its target; negative is short of it.
 * @param {B1:F1} competency A competency of the rubric, or a range of them.
 * @param {B2:F20} score A score, or a range of them.
 * @param {"Channel partner manager"} [role] A role of the rubric with targets of its own.
 * @return {number} score - target, for each score.
 * @customfunction
 */
export function RUBRIC_GAP(competency: Argument, score: Argument, role?: Argument): Answer {
  const { rubric, dictionary } = formulaRubric();
  const profile = profileNamed(labelIn(cellsOf(role ?? '')[0]?.[0]), rubric);
  const rows = together(cellsOf(competency), cellsOf(score), (name, cell) => {
    const given = scoreIn(cell, rubric.scale);
    if (typeof given !== 'number') return given ?? '';
    return given - targetOf(competencyNamed(name, rubric, dictionary), profile);
  });
  return answerFor([competency, score], rows);
}

/**
 * The band of a score or of an average: weak, developing or strong.
 * @param {B2:F20} score A score, or a range of them.
 * @return {text} The band of each score.
 * @customfunction
 */
export function RUBRIC_BAND(score: Argument): Answer {
  const { rubric } = formulaRubric();
  const rows = cellsOf(score).map((cells) =>
    cells.map((cell) => {
      const given = scoreIn(cell, rubric.scale);
      return typeof given === 'number' ? bandOf(given, rubric.bands) : (given ?? '');
    }),
  );
  return answerFor([score], rows);
}

/**
 * What the level that a score has reached looks like at work.
 * @param {B1:F1} competency A competency of the rubric, or a range of them.
 * @param {B2:F20} score A score, or a range of them.
 * @return {text} The rubric's text for the highest level that each score reaches.
 * @customfunction
 */
export function RUBRIC_ANCHOR(competency: Argument, score: Argument): Answer {
  const { rubric, dictionary } = formulaRubric();
  const rows = together(cellsOf(competency), cellsOf(score), (name, cell) => {
    const given = scoreIn(cell, rubric.scale);
    if (typeof given !== 'number') return given ?? '';
    const { anchors } = competencyNamed(name, rubric, dictionary);
    const reached = anchors.filter((anchor) => anchor.score <= given).sort((a, b) => b.score - a.score);
    return reached[0]?.text ?? '';
  });
  return answerFor([competency, score], rows);
}

/**
 * What to work on first: below a floor before all else, then where most is missing.
 * @param {B1:F1} headings The headings of the score columns: names of competencies of the rubric.
 * @param {B2:F20} scores The scores, a row for each person.
 * @param {"Channel partner manager"} [role] A role of the rubric with targets of its own, for all rows or one for each.
 * @return {text} The competency and the action for each row; nothing where there is no gap.
 * @customfunction
 */
export function RUBRIC_NEXT_STEP(headings: Argument, scores: Argument, role?: Argument): Answer {
  const rows = scoredRows(headings, scores, role, ({ next }, rubric) => {
    const [step] = next;
    const name = rubric.competencies.find(({ id }) => id === step?.competency)?.name;
    return step ? `${name}: ${step.action}` : '';
  });
  return answerFor([rows.length > 1 ? rows : null], rows);
}

/** Each row scored like a person of its own, by the core that scores everything else; one cell a row. */
function scoredRows(
  headings: Argument,
  scores: Argument,
  role: Argument,
  show: (person: PersonScore, rubric: Rubric) => string | number,
): (string | number)[][] {
  const { rubric, dictionary } = formulaRubric();
  const names = cellsOf(headings);
  const rows = cellsOf(scores);
  const roles = cellsOf(role ?? '');
  const width = rows[0]?.length ?? 0;
  if (names.length !== 1 || names[0]?.length !== width) throw new Error(messages.formulaHeadings);
  if (roles.length !== 1 && roles.length !== rows.length) throw new Error(messages.formulaSizes);
  const columns = names[0].map((name) => competencyNamed(name, rubric, dictionary).id);
  const mistakes = new Map<number, string>();
  const ratings = rows.flatMap((cells, row) => {
    const profile = profileNamed(labelIn(roles[roles.length === 1 ? 0 : row]?.[0]), rubric);
    return ratingsIn(cells, row, columns, profile, rubric, mistakes);
  });
  const people = new Map(score(rubric, ratings).people.map((person) => [person.person, person]));
  return rows.map((_cells, row) => {
    const person = people.get(String(row));
    return [mistakes.get(row) ?? (person ? show(person, rubric) : '')];
  });
}

function ratingsIn(
  cells: Cells[number],
  row: number,
  columns: readonly string[],
  profile: Profile | undefined,
  { scale }: Rubric,
  mistakes: Map<number, string>,
): Rating[] {
  return cells.flatMap((cell, column) => {
    const given = scoreIn(cell, scale);
    if (typeof given === 'string') mistakes.set(row, given);
    if (typeof given !== 'number') return [];
    const who = { person: String(row), team: '', period: '', rater: '' };
    const rating = { ...who, competency: columns[column] ?? '', score: given };
    return [profile ? { ...rating, profile: profile.id } : rating];
  });
}

function competencyNamed(cell: unknown, { competencies }: Rubric, dictionary: Dictionary): Competency {
  const label = labelIn(cell);
  const id = dictionary.competency(label);
  const found = competencies.find((competency) => competency.id === id);
  if (!found) throw new Error(messages.formulaUnknown(label));
  return found;
}

/** By id, name or alias; nothing for nothing. */
function profileNamed(label: string, { profiles = [] }: Rubric): Profile | undefined {
  if (label === '') return undefined;
  const wanted = foldName(label);
  const found = profiles.find(({ id, name, aliases }) =>
    [id, name, ...(aliases ?? [])].some((one) => foldName(one) === wanted),
  );
  if (!found) throw new Error(messages.formulaUnknownRole(label));
  return found;
}
