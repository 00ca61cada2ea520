import { letters } from '../a1.ts';
import type { SimulatedSheet, SimulatedWorkbook } from '../workbook.ts';
import { movedSpan, type Shift } from './lines.ts';

/** A text, or a reference with the tab that it names: `'Q2 scores'!$D$5:$D$300`, `B2`. */
const tokens =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[A-Za-z_][\w.]*)!)?(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(\$?)(\d+))?(?![\w(!])/g;

/** References in every formula follow the lines that were moved; one to lines that are gone becomes `#REF!`. */
export function shiftFormulas(workbook: SimulatedWorkbook, sheet: SimulatedSheet, change: Shift): void {
  for (const owner of workbook.sheets) {
    for (const cells of owner.rows) {
      for (const cell of cells ?? []) {
        if (cell?.formula) cell.formula = shifted(cell.formula, owner === sheet, sheet.name, change);
      }
    }
  }
}

function shifted(formula: string, own: boolean, name: string, change: Shift): string {
  return formula.replace(
    tokens,
    (all, tab, fixLeft, left, fixTop, top, fixRight = '', right = undefined, fixBottom = '', bottom = undefined) => {
      if (left === undefined) return all;
      const means = tab === undefined ? own : tabOf(tab) === name;
      if (!means) return all;
      const single = right === undefined;
      const columns: [number, number] = [numberOf(left), numberOf(single ? left : right)];
      const rows: [number, number] = [Number(top), Number(single ? top : bottom)];
      const along = movedSpan(...(change.axis === 'row' ? rows : columns), change);
      if (!along) return `${tab ?? ''}#REF!`;
      const [fromRow, toRow] = change.axis === 'row' ? along : rows;
      const [fromColumn, toColumn] = change.axis === 'row' ? columns : along;
      const first = `${fixLeft}${letters(fromColumn)}${fixTop}${fromRow}`;
      return `${tab ?? ''}${first}${single ? '' : `:${fixRight}${letters(toColumn)}${fixBottom}${toRow}`}`;
    },
  );
}

const tabOf = (prefix: string): string =>
  prefix
    .slice(0, -1)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");

const numberOf = (column: string): number =>
  [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
