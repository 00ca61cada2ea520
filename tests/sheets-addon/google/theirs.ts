import { ownWords } from '@rubric-kit/sheets-addon/layout/our-note.ts';
import { mark, textMark } from '@rubric-kit/sheets-addon/layout/plan.ts';
import type { SimulatedCell, SimulatedSheet, SimulatedWorkbook } from '../../../sheets-addon/simulator/workbook.ts';

/** Keys of the tabs that the add-on made, as its marks say. The scorecard that it made is the manager's. */
export const madeKey = (sheet: SimulatedSheet): string | undefined => {
  const [key, id] = sheet.metadata.find((one) => one.key === 'rubric-kit-tab')?.value.split(' ') ?? [];
  return id === String(sheet.id) ? key : undefined;
};

export const isOurs = (sheet: SimulatedSheet): boolean => !['scorecard', undefined].includes(madeKey(sheet));

const isMarked = (text: string | null): boolean => text?.startsWith(textMark) ?? false;

/**
 * Everything of the manager's in a spreadsheet, as text to be compared: each tab of theirs with its name, place among
 * theirs, size, and every cell with value, formula, note, validation and format; merges, hidden lines, protections and
 * conditional formats in their order. What carries the add-on's mark is left out, as is the add-on's text in a note, and tabs that are not `among` these.
 */
export function theirs({ sheets }: SimulatedWorkbook, among: readonly SimulatedSheet[] = sheets): string[] {
  const ids = new Set(among.map(({ id }) => id));
  return sheets.filter((sheet) => !isOurs(sheet) && ids.has(sheet.id)).flatMap(tabLines);
}

function tabLines(sheet: SimulatedSheet): string[] {
  const { id, name, hidden, maxRows, maxColumns, frozenRows, frozenColumns, merged, protections, charts } = sheet;
  const formats = sheet.conditionalFormats.filter(({ formula }) => !formula?.includes(`N("${mark}")`));
  const lines = [
    JSON.stringify({ id, name, hidden, maxRows, maxColumns, frozenRows, frozenColumns, merged, protections, charts }),
    JSON.stringify([[...sheet.hiddenRows], [...sheet.hiddenColumns], [...sheet.widths], [...sheet.heights]]),
    JSON.stringify(formats),
  ];
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const text = cell ? cellText(cell) : '';
      if (text !== '') lines.push(`${name}!${row + 1}:${column + 1} ${text}`);
    });
  });
  return lines;
}

function cellText({ value, formula, note, validation, format }: SimulatedCell): string {
  const words = ownWords(note) ?? note;
  const own = {
    ...(value === '' ? {} : { value, type: typeof value }),
    ...(formula === '' ? {} : { formula }),
    ...(words === '' ? {} : { note: words }),
    ...(validation === null || isMarked(validation.helpText) ? {} : { validation }),
    ...(Object.keys(format).length === 0 ? {} : { format }),
  };
  return Object.keys(own).length === 0 ? '' : JSON.stringify(own);
}

/** All of a spreadsheet but ids and places that Google chooses, as text to be compared. */
export function everything(workbook: SimulatedWorkbook): string[] {
  return workbook.sheets.flatMap((sheet) => {
    const { name, hidden, maxRows, maxColumns, frozenRows, frozenColumns, merged, conditionalFormats } = sheet;
    const charts = sheet.charts.map(({ id: _, options, ...chart }) => ({ ...chart, options: [...options] }));
    const lines = [
      JSON.stringify({ name, made: madeKey(sheet), hidden, maxRows, maxColumns, frozenRows, frozenColumns, merged }),
      JSON.stringify([conditionalFormats, charts, [...sheet.widths], [...sheet.heights]]),
    ];
    sheet.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (!cell) return;
        const { value, formula, note, validation, format } = cell;
        const source = validation?.source && {
          ...validation.source,
          sheet: workbook.sheets.find(({ id }) => id === validation.source?.sheet)?.name,
        };
        const kept = [value, formula, note, validation && { ...validation, source }, Object.entries(format).sort()];
        const text = JSON.stringify(kept);
        if (text !== '["","","",null,[]]') lines.push(`${name}!${row + 1}:${column + 1} ${text}`);
      });
    });
    return lines;
  });
}
