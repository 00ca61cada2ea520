import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digest } from '@rubric-kit/shared-schema/digest.ts';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { score } from '@rubric-kit/shared-schema/score/score.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { openWorkbook } from '@rubric-kit/sheets-addon/excel/workbook.ts';
import { planApply } from '@rubric-kit/sheets-addon/layout/apply.ts';
import type { Plan } from '@rubric-kit/sheets-addon/layout/plan.ts';
import { locateShown } from '@rubric-kit/sheets-addon/layout/shown.ts';
import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import type { Mapping } from '@rubric-kit/sheets-addon/read/mapping.ts';
import { readScorecard } from '@rubric-kit/sheets-addon/read/read.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { judgedTest, useLibreOffice } from '../../judge/libreoffice.ts';
import { partsOf } from '../excel/parts.ts';
import { packed } from '../excel/small-workbook.ts';
import { longSheet, personTabs, wideSheet } from './odd-sheets.ts';
import { differences, shownBy } from './shown-numbers.ts';
import { tiny } from './tiny.ts';
import { workbookOf } from './workbook-of.ts';

const office = useLibreOffice();
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rubric-layout-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const root = join(import.meta.dirname, '../../..');
const rubricIn = (file: string, format: 'yaml' | 'json'): Rubric => {
  const { rubric } = validate(readFileSync(join(root, 'shared-schema/rubrics', file), 'utf8'), format);
  if (!rubric) throw new Error(`${file} has errors`);
  return rubric;
};
const partner = rubricIn('partner-manager.rubric.yaml', 'yaml');
const bakery = rubricIn('bakery-shift-lead.rubric.json', 'json');

async function judge(bytes: Uint8Array, rubric: Rubric, period?: string, byHand = (found: Mapping): Mapping => found) {
  const workbook = openWorkbook(bytes);
  const snapshot = workbook.snapshot();
  const scorecard = readScorecard(snapshot, byHand(detectMapping(snapshot, rubric).mapping), rubric);
  const chosen = period === undefined ? {} : { period };
  const plan = planApply({ snapshot, scorecard, rubric, digest: digest(rubric), ...chosen });
  workbook.render(withoutValues(plan));
  const path = join(folder, 'scored.xlsx');
  writeFileSync(path, workbook.save());
  const judged = await office.values(
    path,
    plan.tabs.map(({ name }) => name),
  );
  const result = score(rubric, scorecard.ratings, chosen);
  const errors = judged.flatMap((sheet) => sheet.errors);
  return { plan, errors, result, differing: differences(plan, result, rubric, shownBy(judged, plan)) };
}

/** Nothing that we worked out ourselves may pass for what LibreOffice calculates. */
const withoutValues = (plan: Plan): Plan => ({
  ...plan,
  tabs: plan.tabs.map((tab) => ({
    ...tab,
    rows: tab.rows.map((cells) =>
      cells.map((cell) => {
        if (cell === null || !('formula' in cell)) return cell;
        const { value: _, ...rest } = cell;
        return rest;
      }),
    ),
  })),
});

const example = (file: string): Uint8Array => readFileSync(join(root, 'sheets-addon/examples', file));

/** A person: 3 numbers for each competency, weighted, observed, below the floor, diagnoses, 2 next steps. */
const cellsOfPerson = ({ competencies }: Rubric): number => 3 * competencies.length + 6;
/** A team: 5 numbers for each competency, people, and 6 columns of words. */
const cellsOfTeam = ({ competencies }: Rubric): number => 5 * competencies.length + 7;

describe('the examples, calculated anew by LibreOffice, show what the core scores', () => {
  for (const file of ['scorecards.xlsx', 'scorecards-long.xlsx', 'scorecards-person-tabs.xlsx']) {
    judgedTest(`${file}, its latest period`, async () => {
      const { plan, result, errors, differing } = await judge(example(file), partner);
      expect(errors).toEqual([]);
      expect(differing).toEqual([]);
      const cells = result.people.length * cellsOfPerson(partner) + result.teams.length * cellsOfTeam(partner);
      expect(locateShown(plan)).toHaveLength(cells);
    });
  }

  judgedTest('scorecards.xlsx, the period before', async () => {
    const { differing, result } = await judge(example('scorecards.xlsx'), partner, '2026-Q1');
    expect(result.period).toBe('2026-Q1');
    expect(differing).toEqual([]);
  });
});

describe('odd sheets, calculated anew by LibreOffice, show what the core scores', () => {
  const shapes = { 'wide sheets': wideSheet, 'long sheets': longSheet, 'tabs per person': personTabs };
  for (const [name, shape] of Object.entries(shapes)) {
    for (const rubric of [partner, bakery]) {
      judgedTest(`${name}, scored by ${rubric.id}`, async () => {
        for (const [seed, tabs] of fc.sample(shape(rubric), { seed: 2026, numRuns: 6 }).entries()) {
          const { plan, result, errors, differing } = await judge(workbookOf(tabs), rubric);
          expect({ seed, errors, differing }).toEqual({ seed, errors: [], differing: [] });
          const cells = result.people.length * cellsOfPerson(rubric) + result.teams.length * cellsOfTeam(rubric);
          expect(locateShown(plan)).toHaveLength(cells);
        }
      });
    }
  }
});

describe('sheets of a special make, calculated anew by LibreOffice, show what the core scores', () => {
  judgedTest('merged names, teams and periods', async () => {
    const rows = [
      ['Name', 'Team', 'Period', 'Rater', 'Alpha', 'Beta'],
      ['Ana', 'North', 'P2', 'Kim', 1, 4],
      [null, null, null, 'Lou', 2, 3],
      [null, null, null, 'Mo', 4, 'N/O'],
      ['Bo', null, null, 'Kim', 3, 2],
      [null, null, 'P1', 'Lou', 2, 2],
      // Nobody's, since no merge reaches it.
      [null, 'North', 'P2', 'Kim', 4, 4],
    ];
    const down = (left: number, top: number, bottom: number) => ({ top, bottom, left, right: left });
    const merged = [down(0, 1, 3), down(0, 4, 5), down(1, 1, 5), down(2, 1, 4)];
    const { result, differing } = await judge(workbookOf([{ name: 'Scores', rows, merged }]), tiny);
    // Ana: (1 + 2 + 4) / 3 and (4 + 3) / 2; Bo: 3 and 2 in P2, 2 and 2 in P1.
    expect(result.people.map(({ person, scores }) => [person, ...scores.values()])).toEqual([
      ['Ana', 7 / 3, 3.5],
      ['Bo', 3, 2],
    ]);
    expect(differing).toEqual([]);
  });

  judgedTest('two tables on one tab, another tab, and a tab named like ours', async () => {
    const table = (person: string, score: number) => [
      ['Name', 'Team', 'Period', 'Alpha', 'Beta'],
      [person, 'North', 'P1', score, 2],
      [person, 'North', 'P2', score, 3],
    ];
    const tabs = [
      { name: 'People', rows: [...table('Ana', 1), [], ...table('Bo', 2)] },
      { name: 'Other', rows: table('ana', 4) },
    ];
    const { plan, result, differing } = await judge(workbookOf(tabs), tiny);
    expect(plan.tabs.map(({ name }) => name)).toContain('People (Rubric Kit)');
    expect(result.people.map(({ person, scores }) => [person, ...scores.values()])).toEqual([
      ['Ana', 2.5, 3],
      ['Bo', 2, 3],
    ]);
    expect(differing).toEqual([]);
  });

  judgedTest('tabs whose names say the period', async () => {
    const rows = (score: number) => [
      ['Name', 'Team', 'Alpha', 'Beta'],
      ['Ana', 'North', score, 2],
    ];
    const tabs = [
      { name: 'Q1 2026', rows: rows(1) },
      { name: 'Q2 2026', rows: rows(3) },
    ];
    const byName = ({ tables }: Mapping): Mapping => ({
      tables: tables.map((table) => (table.shape === 'person-tab' ? table : { ...table, tabName: 'period' })),
    });
    const { result, differing } = await judge(workbookOf(tabs), tiny, undefined, byName);
    expect(result.periods).toEqual(['Q1 2026', 'Q2 2026']);
    expect(result.people.map(({ trend }) => [...trend.values()])).toEqual([[2, 0]]);
    expect(differing).toEqual([]);
  });

  judgedTest('teams, periods and people that are formula errors', async () => {
    const rows = [
      ['Name', 'Team', 'Period', 'Alpha', 'Beta'],
      ['Ana', 'lost', 'P1', 1, 2],
      ['Bo', 'lost', 'P1', 3, 2],
      ['Cy', '', 'P1', 2, 4],
      ['Di', 'North', 'lost', 4, 4],
      ['Ed', 'North', '', 2, 4],
      ['lost', 'North', 'P1', 1, 1],
    ];
    // As Excel writes a lookup that found nothing.
    const parts = Object.entries(partsOf(workbookOf([{ name: 'Scores', rows }]))).map(([name, text]) => [
      name,
      text.replace(
        /<c r="(\w+)" t="inlineStr"><is><t xml:space="preserve">lost<\/t><\/is><\/c>/g,
        '<c r="$1" t="e"><f>NA()</f><v>#N/A</v></c>',
      ),
    ]);
    const bytes = packed(Object.fromEntries(parts));
    const latest = await judge(bytes, tiny);
    expect(latest.result.people.map(({ person, team }) => [person, team])).toEqual([
      ['Ana', ''],
      ['Bo', ''],
      ['Cy', ''],
    ]);
    // (1 + 3 + 2) / 3 and (2 + 2 + 4) / 3, by one team.
    expect(latest.result.teams.map(({ averages }) => [...averages.values()].map(({ mean }) => mean))).toEqual([
      [2, 8 / 3],
    ]);
    expect(latest.differing).toEqual([]);
    const before = await judge(bytes, tiny, '');
    expect(before.result.people.map(({ person, scores }) => [person, ...scores.values()])).toEqual([
      ['Di', 4, 4],
      ['Ed', 2, 4],
    ]);
    expect(before.differing).toEqual([]);
  });

  judgedTest('scores in cells that have kept the look of a date', async () => {
    const rows = [
      ['Name', 'Team', 'Period', 'Alpha', 'Beta'],
      ['Ana', 'North', 'P1', 7001, 7002],
      ['Bo', 'North', 'P1', 4, 3],
    ];
    // 1 and 2 with the style of dates: Excel shows 01.01.1900 and 02.01.1900.
    const parts = Object.entries(partsOf(workbookOf([{ name: 'Scores', rows }]))).map(([name, text]) => [
      name,
      text.replace(/<c r="(\w+)"><v>700(\d)<\/v>/g, '<c r="$1" s="1"><v>$2</v>'),
    ]);
    const { result, differing } = await judge(packed(Object.fromEntries(parts)), tiny);
    expect(result.people.map(({ person, scores }) => [person, ...scores.values()])).toEqual([
      ['Ana', 1, 2],
      ['Bo', 4, 3],
    ]);
    expect(differing).toEqual([]);
  });
});
