import type { TabAdditions } from '../layout/plan.ts';
import type { LocalFormula } from './conditional-formats.ts';
import type { OpenTab } from './document.ts';
import { type DropdownRules, dropdownChanges } from './dropdowns.ts';
import { formatChanges } from './format-rules.ts';
import { noteChanges } from './notes.ts';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a manager's tab has now of the three things that we add to. */
export interface Present {
  readonly tab: OpenTab;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly notes: readonly (readonly string[])[];
  readonly validations: readonly (readonly (Validation | null)[])[];
  readonly rules: readonly Rule[];
  /** Somebody keeps a part of the tab from being edited by this person. */
  readonly guarded: boolean;
}

/** One call that writes to a manager's tab: where, and how. */
export interface Change {
  readonly ranges: readonly Range[];
  write(): void;
}

/** What writing takes besides the plan. */
export interface Writing {
  readonly rules: DropdownRules;
  readonly local: LocalFormula;
}

/** Reads a manager's tab: five calls. */
export function readPresent(tab: OpenTab, guarded: boolean): Present {
  const size = { maxRows: tab.sheet.getMaxRows(), maxColumns: tab.sheet.getMaxColumns() };
  const whole = tab.sheet.getRange(1, 1, size.maxRows, size.maxColumns);
  return {
    tab,
    ...size,
    notes: whole.getNotes(),
    validations: whole.getDataValidations(),
    rules: tab.sheet.getConditionalFormatRules(),
    guarded,
  };
}

/**
 * The calls that make our additions to a manager's tab what the plan says, and only ours: `null` takes them all away. What
 * is as it should be is not written again. Values are never touched.
 */
export function changesTo(present: Present, additions: TabAdditions | null, { rules, local }: Writing): Change[] {
  return [
    ...noteChanges(present, additions?.notes ?? []),
    ...dropdownChanges(present, additions?.dropdowns ?? [], rules),
    ...formatChanges(present, additions?.formats ?? [], local),
  ];
}
