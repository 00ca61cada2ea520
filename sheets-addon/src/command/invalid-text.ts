import type { Scorecard } from '../read/scorecard.ts';
import { counted } from '../report/numbers.ts';
import { printable, type Screen } from './terminal.ts';

/** Cells that were not counted and things worth knowing, each a line with its address; nothing where there is none. */
export function invalidText({ invalid, notices }: Scorecard, { colours }: Screen): string {
  const cells = invalid.map(
    ({ address, value, reason }) => `  ${colours.bold(printable(address))} "${printable(value)}" ${printable(reason)}`,
  );
  const worth = notices.map(({ address, message }) => `  ${colours.bold(printable(address))} ${printable(message)}`);
  return [
    ...(cells.length > 0 ? [colours.red(`${counted(cells.length, 'cell', 'cells')} not counted`), ...cells, ''] : []),
    ...(worth.length > 0 ? ['Worth knowing', ...worth, ''] : []),
  ].join('\n');
}
