import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ResultDocument } from '@rubric-kit/sheets-addon/result.ts';
import { describe, expect, test } from 'vitest';
import { openAddOn } from './add-on.ts';
import { examples, opened } from './examples.ts';
import { everything, theirs } from './theirs.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const odd = 'tests/fixtures/odd-sheets/';
const map = JSON.parse(readFileSync(`${root}${odd}renamed-headers.map.json`, 'utf8')) as Record<string, string>;

const files: [path: string, headers: Record<string, string>][] = [
  [`${examples}scorecards.xlsx`, {}],
  [`${examples}scorecards-long.xlsx`, {}],
  [`${examples}scorecards-person-tabs.xlsx`, {}],
  [`${odd}renamed-headers.xlsx`, map],
];

/** What the command says of the same file. */
function scored(path: string, headers: Record<string, string>): ResultDocument {
  const options = Object.entries(headers).flatMap(([header, meaning]) => ['--map', `${header}=${meaning}`]);
  const rubric = `${root}shared-schema/rubrics/partner-manager.rubric.yaml`;
  const command = [`${root}sheets-addon/bin/scorecard.mjs`, 'score', path, '--rubric', rubric, '--format', 'json'];
  return JSON.parse(execFileSync('node', [...command, ...options], { cwd: root, encoding: 'utf8' })) as ResultDocument;
}

describe.each(files)('%s', (path, headers) => {
  const addOn = openAddOn(opened(path));
  const { host, call } = addOn;
  const before = theirs(host.workbook);
  const untouched = everything(host.workbook);
  const expected = scored(path, headers);
  const choices = Object.entries(headers).map(([header, meaning]) => ({ header, meaning }));

  test('applying leaves every cell of the manager as it was', () => {
    call('sidebarUseCatalogue', 'partner-manager');
    if (choices.length > 0) call('sidebarConfirmMapping', choices);
    const outcome = call('sidebarApply');
    expect(outcome.message).toMatch(/^Applied to \d+ people on \d+ tabs?\.$/);
    expect(theirs(host.workbook)).toEqual(before);
    // Lena Fischer left after the first quarter.
    expect(outcome.notices).toContain(
      `${expected.people.length} people have scores in 2026-Q2, the latest period. In other periods only: Lena Fischer.`,
    );
  });

  test('the team result has the numbers of `scorecard score`', () => {
    const result = call('sidebarTeams', '');
    const shown = result.teams.map(({ team, people, competencies, verdict }) => ({
      team,
      n: people,
      averages: Object.fromEntries(
        competencies.map(({ id, score, n, sd, lowN }) => [id, { mean: score, n, sd, lowN }]),
      ),
      gaps: Object.fromEntries(competencies.map(({ id, gap }) => [id, gap])),
      verdict: verdict?.verdict ?? null,
    }));
    const said = expected.teams.map(({ team, n, averages, gaps, verdict }) => ({ team, n, averages, gaps, verdict }));
    expect(shown).toEqual(said);
    expect(result.period).toBe(expected.period);
    expect(result.periods).toEqual(expected.periods);
  });

  test('the invalid cells are those of `scorecard score`', () => {
    const { invalid } = call('sidebarRefresh');
    expect(invalid.map(({ address, value, reason }) => ({ cell: address, value, reason }))).toEqual(expected.invalid);
  });

  test('applying twice gives the same sheet', () => {
    const once = everything(host.workbook);
    expect(call('sidebarApply').done).toBe(true);
    expect(everything(host.workbook)).toEqual(once);
  });

  test('removing leaves what was there', () => {
    expect(call('sidebarRemove').done).toBe(true);
    expect(everything(host.workbook)).toEqual(untouched);
  });
});
