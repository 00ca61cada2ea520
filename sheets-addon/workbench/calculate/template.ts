import type { Place } from './compile.ts';
import { readReference } from './reference.ts';
import { tokens } from './token.ts';


/**
 * The same text for formulas that read alike when copied: relative references as distances. Thousands of rows then share
 * one compiled formula.
 */
export function templateOf(formula: string, { sheet, row, column }: Place): string {
  let text = `${sheet}:`;
  for (const token of tokens(formula.slice(1)) ?? []) {
    if (token.kind !== 'reference') {
      text += token.text;
      continue;
    }
    const { tab, from, to } = readReference(token.text);
    text += `${tab === null ? '' : `'${tab}'!`}`;
    for (const corner of to === null ? [from] : [from, to]) {
      const at = (value: number | null, fixed: boolean, home: number, letter: string): string =>
        value === null ? letter : `${letter}${fixed ? value : `[${value - home}]`}`;
      text += `${at(corner.row, corner.rowFixed, row, 'R')}${at(corner.column, corner.columnFixed, column, 'C')}:`;
    }
  }
  return text;
}
