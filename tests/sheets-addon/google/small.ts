import { createHost, type Host } from '../../../sheets-addon/simulator/host.ts';
import { note, type as typeInto } from '../../../sheets-addon/simulator/user/cells.ts';
import { createWorkbook, type SimulatedSheet, touchCell } from '../../../sheets-addon/simulator/workbook.ts';

/** The smallest rubric that has everything: a floor, a profile, coaching, a diagnosis, verdicts. */
export const smallRubric = (change: { version?: string; calls?: string } = {}): string => `
schemaVersion: 1
id: small
version: ${change.version ?? '1.0.0'}
title: Small
scale:
  levels:
    - { score: 1, label: Low }
    - { score: 2, label: Middle }
    - { score: 3, label: High }
bands: { weakBelow: 2, strongFrom: 3 }
competencies:
  - id: calls
    name: ${change.calls ?? 'Calls'}
    weight: 60
    target: 3
    floor: 1
    develop: coach
    anchors:
      - { score: 1, text: Calls 1 partner a week. }
      - { score: 2, text: Calls 5 partners a week. }
      - { score: 3, text: Calls 9 partners a week. }
    coaching:
      - { below: 3, action: Listen to 2 calls together., practice: Plan 5 calls., reviewAfterDays: 14 }
  - id: plans
    name: Plans
    weight: 40
    target: 2
    develop: coach
    anchors:
      - { score: 1, text: Writes 1 plan a year. }
      - { score: 2, text: Writes 4 plans a year. }
      - { score: 3, text: Writes 9 plans a year. }
    coaching:
      - { below: 2, action: Write 1 plan together., practice: Write another., reviewAfterDays: 30 }
team:
  minimumPeople: 1
  verdicts:
    - { weakAtLeast: 1, verdict: Uneven, finding: One is weak., action: Work on it. }
rules: { interview-missing: off, cadence-missing: off }
`;

/** Column headings of the small scorecard, in row 2. */
export const headings = ['Name', 'Team', 'Calls', 'Plans', 'Remarks'];

/** A scorecard of two people with much of the manager's own: a title, notes, formulas, choices, colours. */
export function smallHost(): Host {
  const workbook = createWorkbook('Small');
  const sheet = workbook.sheets[0] as SimulatedSheet;
  sheet.name = 'Scores';
  sheet.maxRows = 40;
  sheet.maxColumns = 10;
  const put = (row: number, values: readonly (string | number)[]): void => {
    values.forEach((value, column) => {
      typeInto(workbook, sheet, row, column + 1, value);
    });
  };
  put(1, ['My people']);
  put(2, headings);
  put(3, ['Ann', 'North', 3, 1, 'Fine']);
  put(4, ['Bo', 'South', 'N/O', 2, '=C3+D3']);
  sheet.merged.push({ row: 1, column: 1, rows: 1, columns: 5 });
  note(sheet, 2, 4, 'Rubric Kit or not, this is what I mean by plans');
  note(sheet, 3, 1, 'New since May');
  touchCell(sheet, 3, 2).validation = {
    ...{ type: 'VALUE_IN_LIST', values: [['North', 'South'], true], source: null },
    ...{ allowInvalid: false, helpText: 'Mine' },
  };
  touchCell(sheet, 4, 4).validation = {
    ...{ type: 'VALUE_IN_LIST', values: [['1', '2', '3'], true], source: null },
    ...{ allowInvalid: true, helpText: null },
  };
  touchCell(sheet, 3, 3).format = { background: '#ffeeee', numberFormat: '0.0' };
  const areas = [{ row: 3, column: 3, rows: 10, columns: 2 }];
  sheet.conditionalFormats.push({ areas, formula: '=C3=3', gradient: null, format: { fontColor: '#00ff00' } });
  sheet.hiddenColumns.add(7);
  return createHost(workbook);
}

/** The same host once more, to be changed on its own. */
export function copyOf(host: Host): Host {
  const { calculate, ...content } = host.workbook;
  const copy = createHost({ ...structuredClone(content), calculate });
  for (const [key, value] of host.properties) copy.properties.set(key, value);
  return copy;
}
