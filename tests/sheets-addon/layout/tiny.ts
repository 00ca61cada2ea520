import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { type ApplyRequest, planApply } from '@rubric-kit/sheets-addon/layout/apply.ts';
import type { Plan, PlanCell, TabKey, TabPlan } from '@rubric-kit/sheets-addon/layout/plan.ts';
import { planRubricTab } from '@rubric-kit/sheets-addon/layout/rubric-tab.ts';
import type { Scene } from '@rubric-kit/sheets-addon/layout/scene.ts';
import { setScene } from '@rubric-kit/sheets-addon/layout/set-scene.ts';
import { tabNames } from '@rubric-kit/sheets-addon/layout/tab-names.ts';
import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import { readScorecard } from '@rubric-kit/sheets-addon/read/read.ts';
import type { CellRange, CellValue, Snapshot, TabSnapshot } from '@rubric-kit/sheets-addon/read/snapshot.ts';

/** Two competencies, a role of its own, everything that a plan can say of a rubric once. */
export const tiny: Rubric = {
  schemaVersion: 1,
  id: 'tiny',
  version: '1.2.3',
  title: 'Tiny',
  summary: 'Small on purpose.',
  scale: {
    levels: [
      { score: 1, label: 'Low' },
      { score: 2, label: 'Mid' },
      { score: 3, label: 'High' },
      { score: 4, label: 'Top' },
    ],
  },
  bands: { weakBelow: 2, strongFrom: 3 },
  competencies: [
    {
      id: 'alpha',
      name: 'Alpha',
      aliases: ['A side'],
      summary: 'Does the first thing.',
      weight: 60,
      target: 3,
      floor: 2,
      anchors: [
        { score: 1, text: 'Starts 1 thing.' },
        { score: 2, text: 'Starts 2 things.' },
        { score: 3, text: 'Starts 3 things.' },
        { score: 4, text: 'Starts 4 things.' },
      ],
      coaching: [
        { below: 3, action: 'Start with her.', practice: 'Start one a day.', reviewAfterDays: 30 },
        { below: 2, action: 'Stop and talk.' },
      ],
    },
    {
      id: 'beta',
      name: 'Beta',
      weight: 40,
      target: 2,
      buildsOn: ['alpha'],
      develop: 'hire',
      anchors: [{ score: 1, text: 'Ends 1 thing.' }],
    },
  ],
  profiles: [{ id: 'lead', name: 'Team lead', aliases: ['TL'], differs: 'Starts more.', targets: { alpha: 4 } }],
  diagnoses: [
    {
      id: 'unstarted',
      name: 'Unstarted',
      when: { strong: ['beta'], weak: ['alpha'] },
      finding: 'Ends air.',
      action: 'Wait.',
    },
  ],
  team: {
    minimumPeople: 2,
    verdicts: [
      { weakAtLeast: 1, verdict: 'Thin', finding: 'One is weak.', action: 'Coach it.' },
      { weakAtLeast: 0, verdict: 'Sound', finding: 'None is weak.', action: 'Go on.' },
    ],
    remedies: [{ id: 'first', action: 'Rewrite.', why: 'Because.' }],
  },
  rules: { 'anchor-missing': 'off' },
};

export const scoresTab = (
  rows: readonly (readonly CellValue[])[],
  name = 'Scores',
  merged: readonly CellRange[] = [],
): TabSnapshot => ({ id: `id of ${name}`, name, hidden: false, rows, merged });

/**
 * Two periods, two teams, two raters. In P2: Ana (North) alpha (1 + 2) / 2 = 1.5, beta 3 (one rater saw nothing); Bo
 * (North) 4 and 2; Cy (South), a team lead, 3 and no score. In P1: Ana 2 and 2.
 */
export const tinyRows: readonly (readonly CellValue[])[] = [
  ['Name', 'Team', 'Period', 'Rater', 'Role', 'Alpha', 'Beta'],
  ['Ana', 'North', 'P1', 'Kim', '', 2, 2],
  ['Ana', 'North', 'P2', 'Kim', '', 1, 3],
  [' ana ', 'north', 'P2', 'Lou', '', 2, 'N/O'],
  ['Bo', 'North', 'P2', 'Kim', '', 4, 2],
  ['Cy', 'South', 'P2', 'Kim', 'TL', 3, 'good'],
];

export function requestOf(rubric: Rubric, ...tabs: readonly TabSnapshot[]): ApplyRequest {
  const snapshot: Snapshot = { tabs };
  const scorecard = readScorecard(snapshot, detectMapping(snapshot, rubric).mapping, rubric);
  return { snapshot, scorecard, rubric, digest: 'd1ge57' };
}

export const planOf = (rubric: Rubric, ...tabs: readonly TabSnapshot[]): Plan => planApply(requestOf(rubric, ...tabs));

export function sceneOf(rubric: Rubric, ...tabs: readonly TabSnapshot[]): Scene {
  const request = requestOf(rubric, ...tabs);
  const names = tabNames(request.snapshot);
  return setScene(request, names, planRubricTab(rubric, request.digest, names.rubric).places);
}

export function tabIn(plan: Plan, key: TabKey): TabPlan {
  const tab = plan.tabs.find((one) => one.key === key);
  if (!tab) throw new Error(`the plan has no tab ${key}`);
  return tab;
}

/** A cell by its address, such as `B7`. */
export function cellIn(tab: TabPlan, address: string): PlanCell | null {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return tab.rows[Number(digits) - 1]?.[column] ?? null;
}

/** What a cell holds: its formula, text or number. */
export function contentOf(cell: PlanCell | null): string | number | null {
  if (cell === null) return null;
  if ('formula' in cell) return cell.formula;
  if ('text' in cell) return cell.text;
  return 'number' in cell ? cell.number : null;
}

/** What a cell shows. */
export const shownIn = (cell: PlanCell | null): string | number | boolean | null =>
  cell !== null && 'formula' in cell ? (cell.value ?? null) : contentOf(cell);
