import type { Scorecard } from '../read/scorecard.ts';
import { counted } from '../report/numbers.ts';
import { paragraph, printable, type Screen } from './terminal.ts';

/** Cells that were not counted and things worth knowing, each a line with its address; nothing where there is none. */
export function invalidText({ invalid, notices }: Scorecard, screen: Screen): string {
  const { bold, red } = screen.colours;
  const line = (address: string, text: string) => paragraph(screen, `  ${bold(printable(address))} `, text);
  const cells = invalid.map(({ address, value, reason }) =>
    line(address, value === '' ? reason : `"${value}" ${reason}`),
  );
  const worth = notices.map(({ address, message }) => line(address, message));
  return [
    ...(cells.length > 0 ? [red(`${counted(cells.length, 'cell', 'cells')} not counted`), ...cells, ''] : []),
    ...(worth.length > 0 ? ['Worth knowing', ...worth, ''] : []),
  ].join('\n');
}
