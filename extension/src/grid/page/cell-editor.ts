import { element } from '../../page/element.ts';
import { t } from '../../page/host.ts';
import type { Cell } from '../view.ts';
import { isOfWriting } from './editor-keys.ts';
import { readNumber } from './number.ts';
import { send } from './talk.ts';

/** Where the person goes when a cell is left. */
export type Leave = 'stay' | 'down' | 'right' | 'left';

export interface OpenCell {
  /** Writes what was typed, if it is another text than before; false where it cannot be written. */
  commit(): boolean;
}

/** What the person has open; there is at most one. */
let open: OpenCell | undefined;

/** Writes what is still being typed, before something else happens to the grid. */
export const commitOpen = (): boolean => open?.commit() ?? true;
export const isOpen = (): boolean => open !== undefined;

/** What is written in; `typed` is the key that began it and takes the place of the old text. */
export interface Writing {
  readonly cell: Cell;
  readonly name: string;
  readonly typed: string | undefined;
  /** Where the cell is by now, for the text may have changed under it; undefined where it is gone. */
  target(): { readonly cell: Cell; readonly row: number } | undefined;
  /** What stands in the box, with each letter. */
  typing(text: string): void;
  /** The person leaves the cell. */
  left(way: Leave): void;
  /** What was typed was not written after all. */
  refused(text: string): void;
  /** The box is gone, in whatever way. */
  closed(): void;
}

/** Lets a person write in a cell. */
export function editCell(
  place: HTMLElement,
  { cell, name, typed, target, typing, left, refused, closed }: Writing,
): void {
  const isNumber = cell.kind === 'weight' || cell.kind === 'target' || cell.kind === 'floor';
  const box = element('textarea', {
    class: 'cell-input',
    rows: 1,
    'aria-label': name,
    spellcheck: isNumber ? 'false' : 'true',
    ...(isNumber ? { inputmode: 'decimal' } : {}),
  });
  box.value = typed ?? cell.text;
  const before = [...place.childNodes];
  place.replaceChildren(box);
  place.classList.add('editing');
  let done = false;
  const close = () => {
    done = true;
    open = undefined;
    place.classList.remove('editing');
    place.replaceChildren(...before);
    closed();
  };
  const commit = (): boolean => {
    if (done) return true;
    const text = box.value.replace(/\s*[\r\n]+\s*/g, ' ').trim();
    if (isNumber && text !== '' && readNumber(text) === undefined) {
      box.setCustomValidity(t('Write a number, such as 20 or 2.5.'));
      box.reportValidity();
      return false;
    }
    const now = target();
    if (!now && text !== cell.text) {
      box.setCustomValidity(t('This cell is no longer in the text. Copy your words, then press Escape.'));
      box.reportValidity();
      return false;
    }
    close();
    if (now && text !== cell.text) write(now.cell, now.row, text, () => refused(text));
    return true;
  };
  const leave = (way: Leave) => {
    if (commit()) left(way);
  };
  open = { commit };
  box.addEventListener('input', () => {
    box.setCustomValidity('');
    typing(box.value);
  });
  box.addEventListener('blur', () => commit());
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const isTab = event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey;
    const way: Leave | undefined = isTab
      ? event.shiftKey
        ? 'left'
        : 'right'
      : event.key === 'Enter'
        ? 'down'
        : undefined;
    if (event.key === 'Escape') {
      close();
      left('stay');
    } else if (way) leave(way);
    else {
      // All others are for the editor around the page.
      if (isOfWriting(event)) event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  if (typed !== undefined) typing(typed);
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
}

/** Sends the change that a new text in a cell means. Only a floor and an anchor may be empty. */
export function write(cell: Cell, row: number, text: string, refused?: () => void): void {
  if (cell.kind === 'anchor') {
    const { score } = cell;
    if (score !== undefined) send({ kind: 'anchor', competency: row, score, text }, undefined, refused);
    return;
  }
  if (!cell.path || (text === '' && cell.kind !== 'floor')) return;
  const value = text === '' ? null : cell.kind === 'name' ? text : readNumber(text);
  if (value !== undefined) send({ kind: 'set', path: cell.path, value }, undefined, refused);
}
