import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { CellRange } from '../read/snapshot.ts';
import type { TabPlan } from './plan.ts';
import { type AllowedPlaces, putAllowed } from './rubric/allowed.ts';
import { type CoachingPlaces, putCoaching } from './rubric/coaching.ts';
import { type DiagnosisPlaces, putDiagnoses } from './rubric/diagnoses.ts';
import { type FactPlaces, putFacts } from './rubric/facts.ts';
import { type MatrixPlaces, putMatrix } from './rubric/matrix.ts';
import { at } from './rubric/part.ts';
import { putRoles, type RolePlaces } from './rubric/roles.ts';
import { putRules } from './rubric/rules.ts';
import { putVerdicts, type VerdictPlaces } from './rubric/verdicts.ts';
import { tabGrid } from './tab-grid.ts';

/** Where the other tabs' formulas find the rubric, as references such as `Rubric!$B$7`. */
export interface RubricPlaces {
  readonly facts: FactPlaces;
  readonly matrix: MatrixPlaces;
  /** The rubric's own role first, then the profiles in their order. */
  readonly roles: readonly RolePlaces[];
  readonly coaching: CoachingPlaces;
  readonly verdicts: VerdictPlaces | null;
  readonly diagnoses: readonly DiagnosisPlaces[];
  readonly allowed: AllowedPlaces;
}

/** In characters; a summary is merged over as many columns as make about three of these. */
const summaryWidth = 130;

/**
 * The rubric as people read it, and the one place where each of its numbers and texts stands: the formulas of the other
 * tabs refer to it. `tab` is its final name.
 */
export function planRubricTab(
  rubric: Rubric,
  digest: string,
  tab: string,
): { readonly plan: TabPlan; readonly places: RubricPlaces } {
  const grid = tabGrid();
  const input = { rubric, tab };
  const { summary = '' } = rubric;
  const merged: CellRange[] = [{ top: 1, bottom: 1, left: at.name, right: at.more }];
  grid.put(0, at.name, { text: rubric.title, look: 'title' });
  grid.put(1, at.name, { text: summary, look: 'body' });
  const facts = putFacts(grid, 3, input, digest);
  const matrix = putMatrix(grid, facts.end + 1, input);
  const roles = putRoles(grid, matrix.end + 1, input, matrix.places.competencies);
  const coaching = putCoaching(grid, roles.end + 1, input);
  const verdicts = putVerdicts(grid, coaching.end + 1, input);
  const diagnoses = putDiagnoses(grid, verdicts.end + 1, input);
  const rules = putRules(grid, diagnoses.end + 1, input);
  const allowed = putAllowed(grid, rules.end + 1, input);
  return {
    plan: {
      key: 'rubric',
      name: tab,
      rows: grid.rows(),
      widths: [30, 46, 9, 9, 9, 34, ...rubric.scale.levels.map(() => 34)],
      frozenRows: 1,
      frozenColumns: 1,
      merged,
      heights: [{ row: 1, lines: Math.max(1, Math.ceil(summary.length / summaryWidth)) }],
      dropdowns: [],
      formats: [],
      colourScales: [],
      charts: [],
    },
    places: {
      facts: facts.places,
      matrix: matrix.places,
      roles: roles.places,
      coaching: coaching.places,
      verdicts: verdicts.places,
      diagnoses: diagnoses.places,
      allowed: allowed.places,
    },
  };
}
