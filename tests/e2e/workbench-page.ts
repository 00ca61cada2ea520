import { join } from 'node:path';
import type { BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import { serialOf } from '../../sheets-addon/workbench/calculate/functions/date.ts';
import { openFile } from '../../sheets-addon/workbench/file/file-store.ts';
import type { Session } from '../../sheets-addon/workbench/session/session.ts';
import { startWorkbench, type Workbench } from '../../sheets-addon/workbench/workbench.ts';
import { built, cell, copyOf, examples } from '../sheets-addon/workbench/opened.ts';

/** What the grid shows of a cell. */
export interface Shown {
  readonly text: string;
  readonly background: string;
  /** Looks that say the same without colour. */
  readonly marks: string;
}

/** The workbench in a browser, used as a person would. */
export interface Stage {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  readonly workbench: Workbench;
  readonly session: Session;
  readonly path: string;
  /** Requests that were not for the workbench's own server. */
  readonly strangers: string[];
  /** Errors that the page did not catch. */
  readonly faults: string[];
}

interface Opener {
  newPage(options?: BrowserContextOptions): Promise<Page>;
}

/** How long a step may take on a machine that does much else, in milliseconds. */
const patience = 60_000;

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the grid says of itself where nothing of it is in the page: it is a canvas. Ranges by address, or by row and column. */
interface GridSheet {
  getRange(at: string): { getCellRect(): Rect; getRow(): number; getColumn(): number };
  getRange(row: number, column: number): { getCellRect(): Rect };
  getFreeze(): { readonly xSplit: number; readonly ySplit: number };
  getScrollState(): Readonly<Record<'sheetViewStartRow' | 'sheetViewStartColumn' | 'offsetX' | 'offsetY', number>>;
  getSelection(): { getActiveRange(): { getA1Notation(): string } | null } | null;
}

/** The page's globals that are used in it. */
interface InPage {
  readonly workbenchGrid: { getActiveWorkbook(): { getActiveSheet(): GridSheet; isCellEditing(): boolean } };
  readonly document: {
    readonly activeElement: { readonly isContentEditable?: boolean; readonly value?: string } | null;
    querySelector(selector: string): { readonly clientHeight: number; readonly value?: string } | null;
    querySelectorAll(selector: string): Iterable<{
      readonly parentElement: { readonly clientHeight: number };
      readonly textContent: string;
      getBoundingClientRect(): Rect;
    }>;
    elementFromPoint(x: number, y: number): object | null;
  };
  getComputedStyle(element: object): { readonly cursor: string };
  requestAnimationFrame(next: () => void): void;
}

const workbenches: Workbench[] = [];

/** Ends the servers of the file that calls this. */
export function closeAfterwards(): void {
  afterAll(async () => {
    for (const one of workbenches) await one.close();
  });
}

/** Serves a copy of the example workbook. */
export async function serveExample(rubric?: string): Promise<{ workbench: Workbench; path: string }> {
  const path = copyOf(join(examples, 'scorecards.xlsx'));
  const workbench = await startWorkbench({ built, file: openFile(path), ...(rubric ? { rubric } : {}) });
  workbenches.push(workbench);
  return { workbench, path };
}

/** Opens a page on a workbench. */
export async function openPage(
  browser: Opener,
  { workbench, path }: { readonly workbench: Workbench; readonly path: string },
  options: BrowserContextOptions = {},
): Promise<Stage> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 1000 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  // Also where the test fails: a page that is left open goes on working beside the next one.
  onTestFinished(() => page.close());
  page.setDefaultTimeout(patience);
  const own = new URL(workbench.address).origin;
  const strangers: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== own && !['data:', 'blob:'].includes(url.protocol)) strangers.push(request.url());
  });
  page.on('websocket', (socket) => strangers.push(socket.url()));
  // The library says this when a grid is taken down while its cell editor is about to be drawn; the next grid is there then,
  // and its cells are compared with the truth.
  const isTakenDown = (message: string): boolean =>
    message.startsWith('[redi]: Expect 1 dependency item(s) for id "vm"');
  page.on('pageerror', ({ message }) => isTakenDown(message) || faults.push(message));
  await page.goto(workbench.address);
  await page.waitForSelector('body[data-ready=true]');
  const sidebar = page.frameLocator('#sidebar');
  await sidebar.getByRole('tab').first().waitFor();
  return { page, sidebar, workbench, session: workbench.session, path, strangers, faults };
}

/** Expects something to become true: a shared machine may take its time. */
export const eventually = <T>(value: () => T | Promise<T>) => expect.poll(value, { timeout: patience });

/**
 * What the grid shows. It is a canvas, so this asks the grid's own model for the text and the colour that it draws, not the
 * page's model or the server.
 */
export const shown = ({ page }: Stage, tab: string, address: string): Promise<Shown> =>
  page.evaluate(
    ([name, at]) => {
      interface Range {
        getDisplayValue(): string;
        getCellStyleData(): { bg?: { rgb?: string }; bl?: number; it?: number; ul?: { s: number } } | null;
      }
      const { workbenchGrid } = globalThis as unknown as {
        workbenchGrid: {
          getActiveWorkbook(): { getSheetByName(name: string): { getRange(at: string): Range } | null };
        };
      };
      const range = workbenchGrid.getActiveWorkbook().getSheetByName(name)?.getRange(at);
      const style = range?.getCellStyleData();
      const marks = [style?.bl ? 'bold' : '', style?.it ? 'italic' : '', style?.ul?.s ? 'underlined' : ''];
      return {
        ...{ text: range?.getDisplayValue() ?? 'no tab', background: style?.bg?.rgb ?? '' },
        marks: marks.filter((mark) => mark !== '').join(' '),
      };
    },
    [tab, address] as const,
  );

/** What a cell holds in truth. */
export const truth = ({ session }: Stage, tab: string, address: string): unknown =>
  cell(session, tab, address)?.value ?? '';

/**
 * What the grid has otherwise than the truth, in all tabs that are not hidden: values and formulas of all cells, notes,
 * frozen and hidden lines. To be asked when nothing is on its way.
 */
export async function unlike({ page, session }: Stage): Promise<string[]> {
  const views = await page.evaluate(() => {
    interface Cell {
      readonly v?: string | number | boolean | null;
      readonly f?: string | null;
    }
    interface Sheet {
      getSheetName(): string;
      isSheetHidden(): boolean;
      getNotes(): readonly unknown[];
      getFreeze(): { xSplit: number; ySplit: number };
      getSheet(): {
        getCellMatrix(): { forValue(each: (row: number, column: number, cell: Cell) => void): void };
        getHiddenCols(): readonly { startColumn: number; endColumn: number }[];
      };
    }
    const { workbenchGrid } = globalThis as unknown as {
      workbenchGrid: { getActiveWorkbook(): { getSheets(): readonly Sheet[] } };
    };
    return workbenchGrid
      .getActiveWorkbook()
      .getSheets()
      .filter((sheet) => !sheet.isSheetHidden())
      .map((sheet) => {
        const cells: [place: string, text: string][] = [];
        sheet
          .getSheet()
          .getCellMatrix()
          .forValue((row, column, { v, f }) => {
            const text = `${f ?? ''}|${typeof v === 'boolean' ? Number(v) : (v ?? '')}`;
            if (text !== '|') cells.push([`${row}:${column}`, text]);
          });
        const { xSplit, ySplit } = sheet.getFreeze();
        const hidden = sheet.getSheet().getHiddenCols();
        const columns = hidden.map(({ startColumn, endColumn }) => `${startColumn + 1}-${endColumn + 1}`);
        const about = `${sheet.getNotes().length} notes, frozen ${ySplit} ${xSplit}, hidden ${columns}`;
        return { name: sheet.getSheetName(), cells, about };
      });
  });
  const found: string[] = [];
  const sheets = session.host.workbook.sheets.filter(({ hidden }) => !hidden);
  if (views.map(({ name }) => name).join() !== sheets.map(({ name }) => name).join()) found.push('other tabs');
  for (const sheet of sheets) {
    const view = views.find(({ name }) => name === sheet.name);
    const left = new Map(view?.cells);
    let notes = 0;
    sheet.rows.forEach((cells, row) => {
      cells?.forEach((one, column) => {
        if (!one) return;
        if (one.note !== '') notes++;
        const value = typeof one.value === 'object' ? serialOf(one.value) : one.value;
        const text = `${one.formula}|${typeof value === 'boolean' ? Number(value) : value}`;
        const shownText = left.get(`${row}:${column}`) ?? '|';
        left.delete(`${row}:${column}`);
        if (shownText !== text) found.push(`${sheet.name} ${row}:${column} shows ${shownText}, holds ${text}`);
      });
    });
    for (const [place, text] of left) found.push(`${sheet.name} ${place} shows ${text}, holds nothing`);
    const columns = [...sheet.hiddenColumns].map((column) => `${column}-${column}`);
    const about = `${notes} notes, frozen ${sheet.frozenRows} ${sheet.frozenColumns}, hidden ${columns}`;
    if (view?.about !== about) found.push(`${sheet.name} shows ${view?.about}, has ${about}`);
  }
  return found;
}

/** Opens a tab by its name at the bottom, and waits until the grid has drawn it in all the room that it has there. */
export async function openTab({ page }: Stage, name: string): Promise<void> {
  const tab = page.locator('#grid [role=tab]').filter({ hasText: name }).first();
  await tab.click();
  await eventually(() => tab.getAttribute('aria-selected')).toBe('true');
  await drawn(page);
}

/** Settled once the grid fills its place and has drawn itself since. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const all = globalThis as unknown as InPage;
    return [...all.document.querySelectorAll('#grid canvas[id^=univer-sheet-main]')].every(
      (canvas) => Math.abs(canvas.getBoundingClientRect().height - canvas.parentElement.clientHeight) <= 1,
    );
  });
  await page.evaluate(() => {
    const all = globalThis as unknown as InPage;
    return new Promise<void>((done) => all.requestAnimationFrame(() => all.requestAnimationFrame(done)));
  });
}

/** Selects cells by their address in the box above the grid; keys are the cells' then. */
export async function select({ page }: Stage, address: string): Promise<void> {
  const box = page.locator('#grid input').first();
  const entered = async (): Promise<unknown> => {
    await box.fill(address);
    await box.press('Enter');
    const outcome = await page.waitForFunction((at) => {
      const { workbenchGrid, document } = globalThis as unknown as InPage;
      const range = workbenchGrid.getActiveWorkbook().getActiveSheet().getSelection()?.getActiveRange();
      const selected = range?.getA1Notation() ?? '';
      const isTaken = selected === at || selected.startsWith(`${at}:`);
      if (isTaken && document.activeElement?.isContentEditable) return 'selected';
      // A grid that has just come puts its own selection there once more when it is drawn.
      const text = document.querySelector('#grid input')?.value;
      return text === at || isTaken ? false : `${text} instead of ${at}`;
    }, address);
    return outcome.jsonValue();
  };
  await eventually(entered).toBe('selected');
}

/** Whether a cell editor is open. */
const isEditing = ({ page }: Stage): Promise<boolean> =>
  page.evaluate(() => (globalThis as unknown as InPage).workbenchGrid.getActiveWorkbook().isCellEditing());

/** Types into the cell that is selected, or on in the one that is open, and leaves it open. */
export async function write(stage: Stage, text: string): Promise<void> {
  await stage.page.keyboard.type(text);
  await eventually(() => isEditing(stage)).toBe(true);
}

/** Ends what is typed into an open cell. */
export async function enter(stage: Stage): Promise<void> {
  await stage.page.keyboard.press('Enter');
  await eventually(() => isEditing(stage)).toBe(false);
}

/** Types into a cell and presses Enter. */
export async function type(stage: Stage, address: string, text: string): Promise<void> {
  await select(stage, address);
  await write(stage, text);
  await enter(stage);
}

/** Presses a key that is the grid's, once keys are. */
export async function press(stage: Stage, key: string): Promise<void> {
  await focused(stage);
  await stage.page.keyboard.press(key);
}

/** Settled once keys go to the grid. */
export const focused = async ({ page }: Stage): Promise<void> =>
  void (await page.waitForFunction(
    () => (globalThis as unknown as InPage).document.activeElement?.isContentEditable === true,
  ));

/** Puts a text on the clipboard and pastes it at a cell. */
export async function paste(stage: Stage, address: string, text: string): Promise<void> {
  await stage.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await select(stage, address);
  await stage.page.keyboard.press('ControlOrMeta+V');
}

/** Copies or cuts what is selected, and waits until its text is on the clipboard. */
export async function copy(stage: Stage, key: string, text: string): Promise<void> {
  await press(stage, key);
  await eventually(() => stage.page.evaluate('navigator.clipboard.readText()')).toBe(text);
}

/** Where a cell of the open tab is on the screen. */
export async function place({ page }: Stage, address: string): Promise<Rect> {
  await drawn(page);
  return page.evaluate((at) => {
    const { workbenchGrid, document } = globalThis as unknown as InPage;
    const sheet = workbenchGrid.getActiveWorkbook().getActiveSheet();
    const range = sheet.getRange(at);
    const { x, y, width, height } = range.getCellRect();
    // The rectangle is that of a sheet that is not scrolled, and what is frozen never is.
    const { xSplit, ySplit } = sheet.getFreeze();
    const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
    // As many pixels as the first so many lines are high and wide, whether they are frozen or not.
    const origin = sheet.getRange(0, 0).getCellRect();
    const first = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
    const scrolledX = range.getColumn() < xSplit ? 0 : first.x - origin.x + offsetX;
    const scrolledY = range.getRow() < ySplit ? 0 : first.y - origin.y + offsetY;
    const [canvas] = [...document.querySelectorAll('#grid canvas[id^=univer-sheet-main]')];
    const corner = canvas?.getBoundingClientRect();
    return { x: x - scrolledX + (corner?.x ?? 0), y: y - scrolledY + (corner?.y ?? 0), width, height };
  }, address);
}

/** Moves the mouse to a point until it has the form that says what a press does there. */
export async function pointTo({ page }: Stage, x: number, y: number, cursor: string): Promise<void> {
  const form = async (): Promise<string> => {
    await page.mouse.move(x - 1, y - 1);
    await page.mouse.move(x, y);
    return page.evaluate(
      ([left, top]) => {
        const all = globalThis as unknown as InPage;
        const element = all.document.elementFromPoint(left, top);
        return element ? all.getComputedStyle(element).cursor : 'nothing there';
      },
      [x, y] as const,
    );
  };
  await eventually(form).toBe(cursor);
}

/** Takes a cell by the handle at its corner and draws it over the cells to another one; the button stays down. */
export async function drawTo(stage: Stage, from: string, to: string): Promise<void> {
  await select(stage, from);
  const [first, last] = [await place(stage, from), await place(stage, to)];
  await pointTo(stage, first.x + first.width, first.y + first.height, 'crosshair');
  await stage.page.mouse.down();
  await stage.page.mouse.move(last.x + last.width - 10, last.y + 5, { steps: 5 });
  // While it draws the mouse keeps the form that it has nowhere else within a cell.
  await pointTo(stage, last.x + last.width - 5, last.y + 5, 'crosshair');
}

/** Presses an entry of a menu; the last name is the entry's. */
export async function choose({ page }: Stage, ...names: readonly string[]): Promise<void> {
  for (const name of names) await page.getByRole('menuitem', { name, exact: true }).click();
}

/** Chooses and applies the partner manager rubric in the sidebar. */
export async function apply({ sidebar }: Stage): Promise<void> {
  const press = (name: string): Promise<void> => sidebar.getByRole('button', { name, exact: true }).click();
  await press('Use Partner manager');
  await press('Next: look at the headings');
  await press('Yes, apply with these headings');
  await sidebar.getByText(/^Applied to 16 people/).waitFor();
}

/** What the page says in passing. */
export const toasts = ({ page }: Stage): Promise<string[]> => page.locator('#toasts p').allTextContents();
