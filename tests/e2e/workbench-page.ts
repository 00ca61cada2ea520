import { join } from 'node:path';
import type { BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
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
export const eventually = <T>(value: () => T | Promise<T>) => expect.poll(value, { timeout: 20_000 });

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

/** Opens a tab by its name at the bottom. */
export const openTab = ({ page }: Stage, name: string): Promise<void> =>
  page.locator('#grid [role=tab]').filter({ hasText: name }).first().click();

/** Selects cells by their address in the box above the grid. */
export async function select({ page }: Stage, address: string): Promise<void> {
  const box = page.locator('#grid input').first();
  const expected = new RegExp(`^${address}(:|$)`);
  const entered = async (): Promise<string> => {
    await box.fill(address);
    await box.press('Enter');
    // The keys are the cells' once the grid has taken the focus back.
    await page
      .waitForFunction('document.activeElement.isContentEditable', undefined, { timeout: 2000 })
      .catch(() => {});
    return (await page.evaluate('document.activeElement.isContentEditable')) ? box.inputValue() : 'no focus';
  };
  // A grid that has just come puts its own selection there once more when it is drawn.
  await expect.poll(entered, { timeout: 20_000, interval: 500 }).toMatch(expected);
}

/** Types into a cell and presses Enter. */
export async function type(stage: Stage, address: string, text: string): Promise<void> {
  await select(stage, address);
  await stage.page.keyboard.type(text);
  await stage.page.keyboard.press('Enter');
}

/** Puts a text on the clipboard and pastes it at a cell. */
export async function paste(stage: Stage, address: string, text: string): Promise<void> {
  await stage.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await select(stage, address);
  await stage.page.keyboard.press('ControlOrMeta+V');
}

/** Where a cell of the open tab is on the screen, as long as nothing is scrolled. */
export async function place(
  { page }: Stage,
  address: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  return page.evaluate((at) => {
    interface Rect {
      x: number;
      y: number;
      width: number;
      height: number;
    }
    const all = globalThis as unknown as {
      workbenchGrid: {
        getActiveWorkbook(): { getActiveSheet(): { getRange(at: string): { getCellRect(): Rect } } };
      };
      document: { querySelectorAll(selector: string): Iterable<{ getBoundingClientRect(): Rect }> };
    };
    const { x, y, width, height } = all.workbenchGrid.getActiveWorkbook().getActiveSheet().getRange(at).getCellRect();
    const canvases = [...all.document.querySelectorAll('#grid canvas')].map((one) => one.getBoundingClientRect());
    const [canvas] = canvases.sort((a, b) => b.width * b.height - a.width * a.height);
    return { x: x + (canvas?.x ?? 0), y: y + (canvas?.y ?? 0), width, height };
  }, address);
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
