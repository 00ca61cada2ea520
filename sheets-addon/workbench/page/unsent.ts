import { a1 } from '../../src/read/address.ts';
import type { Edit } from '../protocol.ts';
import { button, byId, textElement } from './element.ts';

type CellsEdit = Extract<Edit, { kind: 'cells' }>;

/** What was entered while nobody answered: kept in sight until it is sent or copied. */
export interface Unsent {
  readonly isAny: boolean;
  readonly isShown: boolean;
  keep(edit: CellsEdit): void;
  /** The edits in their order; they are not kept any longer. */
  take(): readonly CellsEdit[];
  /** Shows that nobody answers, with what is kept. */
  show(): void;
  hide(): void;
}

const mostShown = 200;

/** @param again tries to reach the server and to send what is kept */
export function openUnsent(tabName: (id: number) => string, again: () => void): Unsent {
  const bar = byId('lost');
  let kept: CellsEdit[] = [];
  const lines = (): string[] =>
    kept.flatMap(({ tab, cells }) => cells.map(({ r, c, input }) => `${tabName(tab)}!${a1(r, c)}\t${input}`));
  const unsent: Unsent = {
    get isAny() {
      return kept.length > 0;
    },
    get isShown() {
      return !bar.hidden;
    },
    keep(edit) {
      kept.push(edit);
      unsent.show();
    },
    take() {
      const edits = kept;
      kept = [];
      return edits;
    },
    show() {
      const entries = lines();
      const list = document.createElement('ul');
      list.append(...entries.slice(0, mostShown).map((line) => textElement('li', line.replace('\t', ': '))));
      bar.hidden = false;
      bar.replaceChildren(
        textElement('strong', 'The workbench has stopped.'),
        textElement(
          'span',
          entries.length > 0
            ? `Start it again. What you entered since is not in the workbook yet (${entries.length} ${entries.length === 1 ? 'cell' : 'cells'}):`
            : 'Start it again and open the address that it prints.',
        ),
        ...(entries.length > 0 ? [list] : []),
        button('Try again', again),
        ...(entries.length > 0 ? [button('Copy the entries', () => copy(lines().join('\n')))] : []),
        button('Reload the page', () => location.reload()),
      );
    },
    hide() {
      bar.hidden = true;
      bar.replaceChildren();
    },
  };
  return unsent;
}

function copy(text: string): void {
  void navigator.clipboard.writeText(text).catch(() => undefined);
}
