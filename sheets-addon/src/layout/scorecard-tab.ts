import { legalScores, notObservedOf, type Rubric, stepOf } from '@rubric-kit/shared-schema/rubric.ts';
import { english } from '@rubric-kit/shared-schema/score/wording.ts';
import { columnLetters } from '../read/address.ts';
import { scoreFormats } from './conditional-formats.ts';
import { competencyNote } from './header-note.ts';
import { type Dropdown, type PlanCell, type TabPlan, textMark } from './plan.ts';
import { exact } from './rubric/allowed.ts';
import { down } from './sheet-reference.ts';
import { tabGrid } from './tab-grid.ts';

/** Somebody to be scored. */
export interface ListedPerson {
  readonly person: string;
  /** Empty for none. */
  readonly team: string;
}

/** Row of the headings, from 0: a title and a sentence stand over it. */
const headings = 2;
/** Rows for people who come later. */
const spare = 30;

/** A new scorecard: a row per person with everything but the scores, a column per competency. */
export function planScorecardTab(
  rubric: Rubric,
  people: readonly ListedPerson[],
  period: string,
  name: string,
): TabPlan {
  const grid = tabGrid();
  const hasRoles = (rubric.profiles ?? []).length > 0;
  const facts = ['Person', 'Team', 'Period', 'Rater', ...(hasRoles ? ['Role'] : [])];
  const last = headings + people.length + spare;
  grid.put(0, 0, { text: `Scorecard: ${rubric.title}`, look: 'title' });
  grid.put(1, 0, {
    text: `A row per person, period and rater: copy a row when somebody else scores too. ${notObservedOf(rubric.scale)} where you saw nothing. Point at a heading to read what each level looks like.`,
    look: 'muted',
  });
  grid.putRow(headings, 0, [
    ...facts.map((text): PlanCell => ({ text, look: 'heading' })),
    ...rubric.competencies.map(
      (competency): PlanCell => ({
        text: competency.name,
        look: 'number-heading',
        note: competencyNote(competency, rubric),
      }),
    ),
    { text: 'Comments', look: 'heading' },
  ]);
  for (let row = headings + 1; row <= last; row++) {
    const listed = people[row - headings - 1];
    const text = (value: string | undefined): PlanCell =>
      value === undefined || value === '' ? { look: 'text' } : { text: value, look: 'text' };
    grid.putRow(row, 0, [
      text(listed?.person),
      text(listed?.team),
      text(listed ? period : ''),
      ...facts.slice(3).map((): PlanCell => ({ look: 'text' })),
      ...rubric.competencies.map((): PlanCell => ({ look: listed ? 'entry' : 'centred' })),
      { look: 'body' },
    ]);
  }
  const role = facts.indexOf('Role');
  return {
    key: 'scorecard',
    name,
    rows: grid.rows(),
    widths: [24, 16, 12, 18, ...(hasRoles ? [20] : []), ...rubric.competencies.map(() => 16), 50],
    frozenRows: headings + 1,
    frozenColumns: 1,
    merged: [],
    dropdowns: [
      ...rubric.competencies.map((_, index) => scores(rubric, facts.length + index, last)),
      ...(hasRoles ? [roles(rubric, role, last)] : []),
    ],
    formats: rubric.competencies.flatMap(({ target, floor }, index) => {
      const column = facts.length + index;
      return scoreFormats({
        range: down(column, headings + 1, last),
        cell: `${columnLetters(column)}${headings + 2}`,
        scale: rubric.scale,
        bands: rubric.bands,
        thresholds: [{ target: String(target), ...(floor === undefined ? {} : { floor }) }],
      });
    }),
    colourScales: [],
    charts: [],
  };
}

function scores({ scale }: Rubric, column: number, last: number): Dropdown {
  const legal = legalScores(scale).map(exact);
  return {
    range: down(column, headings + 1, last),
    values: [...legal, notObservedOf(scale)],
    help: `${textMark} ${english.scores(legal, stepOf(scale))}, or ${notObservedOf(scale)} where you saw nothing.`,
  };
}

const roles = ({ title, profiles = [] }: Rubric, column: number, last: number): Dropdown => ({
  range: down(column, headings + 1, last),
  values: [title, ...profiles.map(({ name }) => name)],
  help: `${textMark} leave it empty, or choose the role whose targets and weights hold.`,
});
