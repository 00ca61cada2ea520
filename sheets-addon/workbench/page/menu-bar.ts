import { button, textElement } from './element.ts';

/** An entry of a menu; `null` is a line between entries. */
export type Entry =
  | { readonly label: string; readonly keys?: string; readonly isOff?: boolean; press(): void }
  | { readonly label: string; entries(): readonly Entry[] }
  | null;

/** A menu of the bar; its entries are asked for when it opens. */
export interface Menu {
  readonly label: string;
  entries(): readonly Entry[];
}

/**
 * Fills an element with a row of menus, for mouse and keyboard as in the ARIA practices for a menu bar.
 * @param pressed called when an entry was pressed and its menu, which had the keys, is gone
 */
export function menuBar(bar: HTMLElement, menus: readonly Menu[], pressed: () => void): void {
  bar.setAttribute('role', 'menubar');
  bar.setAttribute('aria-label', 'Menus');
  const openers = menus.map(({ label, entries }, i) => {
    const opener = parent(label, entries);
    opener.tabIndex = i === 0 ? 0 : -1;
    const box = document.createElement('div');
    box.setAttribute('role', 'none');
    box.append(opener);
    bar.append(box);
    return opener;
  });
  const step = (by: number): void => {
    const at = openers.findIndex((opener) => opener.parentElement?.contains(document.activeElement));
    const isOpen = openers[at]?.ariaExpanded === 'true';
    const next = openers[(at + by + openers.length) % openers.length];
    closeIn(bar);
    for (const opener of openers) opener.tabIndex = opener === next ? 0 : -1;
    next?.focus();
    if (isOpen) next?.click();
  };
  bar.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (key === 'Tab') return closeIn(bar);
    if (!(target instanceof HTMLElement)) return;
    const list = target.closest<HTMLElement>('[role=menu]');
    const owner = list?.previousElementSibling;
    const isParent = target.ariaHasPopup === 'menu';
    if (key === 'ArrowRight' && list && isParent) target.click();
    else if (key === 'ArrowLeft' && owner instanceof HTMLElement && owner.closest('[role=menu]')) closeTo(owner);
    else if (key === 'ArrowRight') step(1);
    else if (key === 'ArrowLeft') step(-1);
    else if (key === 'Escape' && owner instanceof HTMLElement) closeTo(owner);
    else if (key === 'ArrowDown' && !list) target.click();
    else if (list && ['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(key)) move(list, target, key);
    else return;
    event.preventDefault();
  });
  bar.addEventListener('click', () => document.activeElement === document.body && pressed());
  addEventListener('pointerdown', ({ target }) => {
    if (!bar.contains(target as Node)) closeIn(bar);
  });
  // A click into the sidebar's frame is no event of this page.
  addEventListener('blur', () => document.activeElement instanceof HTMLIFrameElement && closeIn(bar));
}

function closeIn(element: Element): void {
  for (const opener of element.querySelectorAll('[aria-expanded=true]')) opener.ariaExpanded = 'false';
  for (const list of element.querySelectorAll('[role=menu]')) list.remove();
}

function closeTo(owner: HTMLElement): void {
  if (owner.parentElement) closeIn(owner.parentElement);
  owner.focus();
}

function move(list: HTMLElement, from: HTMLElement, key: string): void {
  const items = [...list.querySelectorAll<HTMLElement>(':scope > button, :scope > div > button')];
  const at = items.indexOf(from);
  const to = key === 'Home' ? 0 : key === 'End' ? items.length - 1 : at + (key === 'ArrowDown' ? 1 : -1);
  items[(to + items.length) % items.length]?.focus();
}

/** A button that opens and closes a list of entries after it. */
function parent(label: string, entries: () => readonly Entry[]): HTMLButtonElement {
  const opener = button(label, () => {
    const isOpen = opener.ariaExpanded === 'true';
    const around = opener.closest('[role=menu]') ?? opener.closest('[role=menubar]');
    if (around) closeIn(around);
    if (isOpen) return;
    const list = document.createElement('div');
    list.setAttribute('role', 'menu');
    list.setAttribute('aria-label', label);
    list.append(...entries().map(element));
    opener.after(list);
    opener.ariaExpanded = 'true';
    list.querySelector('button')?.focus();
  });
  opener.setAttribute('role', 'menuitem');
  opener.ariaHasPopup = 'menu';
  opener.ariaExpanded = 'false';
  return opener;
}

function element(entry: Entry): HTMLElement {
  if (!entry) {
    const line = document.createElement('hr');
    line.setAttribute('role', 'separator');
    return line;
  }
  if ('entries' in entry) {
    const box = document.createElement('div');
    box.setAttribute('role', 'none');
    box.className = 'sub';
    box.append(parent(entry.label, entry.entries));
    return box;
  }
  const item = button('', () => {
    if (entry.isOff) return;
    const bar = item.closest('[role=menubar]');
    if (bar) closeIn(bar);
    entry.press();
  });
  item.append(textElement('span', entry.label));
  if (entry.keys) {
    const keys = textElement('kbd', entry.keys);
    // The name of the entry is what stands before it.
    keys.ariaHidden = 'true';
    item.append(keys);
    item.setAttribute('aria-keyshortcuts', entry.keys.replace('Ctrl', 'Control'));
  }
  item.setAttribute('role', 'menuitem');
  if (entry.isOff) item.setAttribute('aria-disabled', 'true');
  return item;
}
