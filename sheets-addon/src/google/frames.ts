import type { TabPlan } from '../layout/plan.ts';
import { runsOf, widthRuns } from './column-widths.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A character of the default font is about this wide, in pixels. */
const pixelsPerCharacter = 7;
const pixelsPerLine = 21;
/** In characters. Few widths make long runs of columns with one, and a call sets a run. */
const widths = [9, 12, 16, 24, 34, 46] as const;

const property = 'rubric-kit/frames';

/** What a tab has around its cells, a text for each part, by which a part is known to be as it was. */
export interface Frame {
  readonly frozen: string;
  readonly widths: string;
  readonly heights: string;
}

export const frameOf = (plan: TabPlan): Frame => ({
  frozen: JSON.stringify([plan.frozenRows, plan.frozenColumns]),
  widths: JSON.stringify(plan.widths),
  heights: JSON.stringify(plan.heights ?? []),
});

/** The frames that the last complete run gave, by the tab's key. Empty in a copy of the file. */
export function rememberedFrames(): ReadonlyMap<string, Frame> {
  const json = PropertiesService.getDocumentProperties().getProperty(property);
  try {
    return new Map(JSON.parse(json ?? '[]') as [string, Frame][]);
  } catch {
    return new Map();
  }
}

/** To be forgotten before a run changes one, so that a run that stops half way leaves none that is not there. */
export function forgetFrames(): void {
  PropertiesService.getDocumentProperties().deleteProperty(property);
}

export function rememberFrames(plans: readonly TabPlan[]): void {
  const frames = plans.map((plan) => [plan.key, frameOf(plan)]);
  PropertiesService.getDocumentProperties().setProperty(property, JSON.stringify(frames));
}

/**
 * Freezes lines and gives columns and rows their sizes. What was so after the last run is left as it is: the manager may
 * have chosen other widths since. A hidden tab needs none.
 */
export function renderFrame(sheet: Sheet, plan: TabPlan, known: Frame | undefined): void {
  if (plan.hidden) return;
  const wanted = frameOf(plan);
  if (wanted.frozen !== known?.frozen) {
    sheet.setFrozenRows(plan.frozenRows);
    sheet.setFrozenColumns(plan.frozenColumns);
  }
  if (wanted.widths !== known?.widths) {
    for (const { start, count, value } of widthRuns(plan.widths.map(nearest))) {
      sheet.setColumnWidths(start + 1, count, Math.round(value * pixelsPerCharacter + 5));
    }
  }
  if (wanted.heights !== known?.heights) {
    const heights = (plan.heights ?? []).map(({ row, lines }) => ({ at: row, value: lines }));
    for (const { start, count, value } of runsOf(heights)) sheet.setRowHeights(start + 1, count, value * pixelsPerLine);
  }
}

const nearest = (wish: number): number =>
  widths.reduce<number>((best, width) => (Math.abs(width - wish) < Math.abs(best - wish) ? width : best), widths[0]);
