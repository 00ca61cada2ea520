import type { Dropdown, TabKey } from '../layout/plan.ts';
import type { Change, Present } from './additions.ts';
import { rangeOf } from './conditional-formats.ts';
import { writesDecimalComma } from './formula-locale.ts';
import { isOurText } from './marks.ts';
import { rectanglesOf, type Standing } from './rectangles.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Google's rule for a dropdown. */
export type DropdownRules = (dropdown: Dropdown) => Validation;

/**
 * A choice of values that refuses anything else. It refers to cells of ours where the plan names some: what is chosen from
 * a list is read like something typed, so numbers in one are written as the spreadsheet's locale writes them.
 */
export function dropdownRules(sheetOf: (key: TabKey) => Sheet | undefined, locale: string): DropdownRules {
  const typed = (value: string | number): string =>
    typeof value === 'number' && writesDecimalComma(locale) ? String(value).replace('.', ',') : String(value);
  const built = new Map<string, Validation>();
  return ({ values, help, source }) => {
    const key = JSON.stringify([values, help, source]);
    const known = built.get(key);
    if (known) return known;
    const sheet = source && sheetOf(source.key);
    const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(false).setHelpText(help);
    const rule = (
      source && sheet
        ? builder.requireValueInRange(rangeOf(sheet, source.range), true)
        : builder.requireValueInList(values.map(typed), true)
    ).build();
    built.set(key, rule);
    return rule;
  };
}

/** Our dropdowns as the plan wants them. A validation of the manager's stays, and the cell goes without ours. */
export function dropdownChanges(present: Present, dropdowns: readonly Dropdown[], rules: DropdownRules): Change[] {
  const { tab, maxRows, maxColumns, validations, guarded } = present;
  const wanted = wantedGrid(present, dropdowns, rules);
  const ours = ownership();
  const same = sameness();
  const current = (row: number, column: number): Validation | null => validations[row]?.[column] ?? null;
  const standing = (row: number, column: number): Standing => {
    const rule = current(row, column);
    const wish = wanted[row]?.[column] ?? null;
    if (rule === null) return wish === null ? 'free' : 'write';
    if (!ours(rule)) return 'theirs';
    return wish !== null && same(rule, wish) ? 'free' : 'write';
  };
  return rectanglesOf(maxRows, maxColumns, standing, guarded).map((box) => {
    const range = rangeOf(tab.sheet, box);
    const grid = validations.slice(box.top, box.bottom + 1).map((cells, down) =>
      cells.slice(box.left, box.right + 1).map((rule, along) => {
        const isTheirs = rule !== null && !ours(rule);
        return isTheirs ? rule : (wanted[box.top + down]?.[box.left + along] ?? null);
      }),
    );
    return { ranges: [range], write: () => range.setDataValidations(grid) };
  });
}

/** The wanted rule by row and column; rows without any are missing. */
function wantedGrid(
  { maxRows, maxColumns }: Present,
  dropdowns: readonly Dropdown[],
  rules: DropdownRules,
): Validation[][] {
  const grid: Validation[][] = [];
  for (const dropdown of dropdowns) {
    const { top, left, bottom, right } = dropdown.range;
    const rule = rules(dropdown);
    for (let row = top; row <= Math.min(bottom, maxRows - 1); row++) {
      const cells = grid[row] ?? [];
      grid[row] = cells;
      for (let column = left; column <= Math.min(right, maxColumns - 1); column++) cells[column] = rule;
    }
  }
  return grid;
}

/** Whether a rule is ours; each is asked for its help once. */
function ownership(): (rule: Validation) => boolean {
  const known = new Map<Validation, boolean>();
  return (rule) => {
    const before = known.get(rule);
    if (before !== undefined) return before;
    const answer = isOurText(rule.getHelpText());
    known.set(rule, answer);
    return answer;
  };
}

/** Whether two rules say the same; each is asked once. */
function sameness(): (a: Validation, b: Validation) => boolean {
  const known = new Map<Validation, string>();
  const said = (rule: Validation): string => {
    const before = known.get(rule);
    if (before !== undefined) return before;
    const answer = textOf(rule);
    known.set(rule, answer);
    return answer;
  };
  return (a, b) => a === b || said(a) === said(b);
}

/** All that a rule says; nothing where the tab with its values is gone. */
function textOf(rule: Validation): string {
  try {
    const values = rule.getCriteriaValues().map(plain);
    return JSON.stringify([String(rule.getCriteriaType()), rule.getAllowInvalid(), rule.getHelpText(), values]);
  } catch {
    return '';
  }
}

/** A range among a rule's values, as text. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const range = value as GoogleAppsScript.Spreadsheet.Range;
  return `${range.getSheet().getSheetId()}!${range.getA1Notation()}`;
}
