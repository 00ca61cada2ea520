import type { Dropdown, TabAdditions } from '../layout/plan.ts';
import { formatRule, rangeOf, withoutOurs } from './conditional-formats.ts';
import type { OpenTab } from './document.ts';
import { dropdownRule } from './dropdowns.ts';
import { isOurText } from './marks.ts';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** What a manager's tab has now of the three things that we add to. */
export interface Present {
  readonly tab: OpenTab;
  readonly notes: readonly (readonly string[])[];
  readonly validations: readonly (readonly (Validation | null)[])[];
  readonly rules: readonly Rule[];
}

/** Reads a manager's tab: three calls. */
export function readPresent(tab: OpenTab): Present {
  const whole = tab.sheet.getRange(1, 1, tab.maxRows, tab.maxColumns);
  return {
    tab,
    notes: whole.getNotes(),
    validations: whole.getDataValidations(),
    rules: tab.sheet.getConditionalFormatRules(),
  };
}

/**
 * Makes our additions to a manager's tab what the plan says, and only ours: `null` takes them all away. What is as it
 * should be is not written again. Values are never touched.
 */
export function renderAdditions(present: Present, additions: TabAdditions | null): void {
  renderNotes(present, additions);
  renderDropdowns(present, additions?.dropdowns ?? []);
  const { sheet } = present.tab;
  const theirs = withoutOurs(present.rules);
  const ours = (additions?.formats ?? []).map((format) => formatRule(sheet, format));
  if (ours.length > 0 || theirs.length < present.rules.length) {
    // Theirs come first, and the first rule that holds wins.
    sheet.setConditionalFormatRules([...theirs, ...ours]);
  }
}

/** Each note by itself: writing a rectangle would write the manager's notes between ours too. */
function renderNotes({ tab, notes }: Present, additions: TabAdditions | null): void {
  const wanted = new Map((additions?.notes ?? []).map((note) => [`${note.row}:${note.column}`, note.text]));
  for (const [row, cells] of notes.entries()) {
    for (const [column, text] of cells.entries()) {
      const ours = wanted.get(`${row}:${column}`);
      const free = text === '' || isOurText(text);
      if (free && (ours ?? '') !== text) tab.sheet.getRange(row + 1, column + 1).setNote(ours ?? '');
    }
  }
}

function renderDropdowns({ tab, validations }: Present, dropdowns: readonly Dropdown[]): void {
  const rules = dropdowns.map((dropdown) => ({ dropdown, rule: dropdownRule(dropdown) }));
  const wantedAt = (row: number, column: number): Validation | null =>
    rules.find(
      ({ dropdown: { range } }) =>
        row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    )?.rule ?? null;

  const changed: { row: number; column: number }[] = [];
  const result = validations.map((cells, row) =>
    cells.map((current, column) => {
      if (current !== null && !isOurText(current.getHelpText())) return current;
      const wanted = wantedAt(row, column);
      if (!same(current, wanted)) changed.push({ row, column });
      return wanted;
    }),
  );
  if (changed.length === 0) return;
  const top = Math.min(...edges(changed, 'row'));
  const bottom = Math.max(...edges(changed, 'row'));
  const left = Math.min(...edges(changed, 'column'));
  const right = Math.max(...edges(changed, 'column'));
  rangeOf(tab.sheet, { top, left, bottom, right }).setDataValidations(
    result.slice(top, bottom + 1).map((cells) => cells.slice(left, right + 1)),
  );
}

/** Lowest and highest, without spreading a hundred thousand arguments. */
function edges(places: readonly { row: number; column: number }[], key: 'row' | 'column'): number[] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    low = Math.min(low, place[key]);
    high = Math.max(high, place[key]);
  }
  return [low, high];
}

const same = (a: Validation | null, b: Validation | null): boolean =>
  a === b || (a !== null && b !== null && said(a) === said(b));

const said = (rule: Validation): string =>
  JSON.stringify([rule.getHelpText(), rule.getAllowInvalid(), rule.getCriteriaValues()]);
