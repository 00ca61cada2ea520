import { button, byId } from './element.ts';

/** An entry of a menu; `null` is a line between entries. */
export type Entry = { readonly label: string; press(): void } | null;

/** Makes a button open a menu, by mouse and by keyboard. */
export function menu(id: string, entries: () => readonly Entry[]): void {
  const opener = byId(id);
  let list: HTMLElement | null = null;
  const close = (): void => {
    list?.remove();
    list = null;
    opener.setAttribute('aria-expanded', 'false');
  };
  const open = (): void => {
    list = document.createElement('div');
    list.setAttribute('role', 'menu');
    for (const entry of entries()) {
      if (!entry) {
        list.append(document.createElement('hr'));
        continue;
      }
      const item = button(entry.label, () => {
        close();
        entry.press();
      });
      item.setAttribute('role', 'menuitem');
      list.append(item);
    }
    opener.after(list);
    opener.setAttribute('aria-expanded', 'true');
    list.querySelector('button')?.focus();
    list.addEventListener('keydown', (event) => {
      const items = [...(list?.querySelectorAll('button') ?? [])];
      const at = items.indexOf(document.activeElement as HTMLButtonElement);
      if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
      else if (event.key === 'ArrowUp') items[(at - 1 + items.length) % items.length]?.focus();
      else if (event.key === 'Escape') {
        close();
        opener.focus();
      } else return;
      event.preventDefault();
    });
  };
  opener.addEventListener('click', () => (list ? close() : open()));
  document.addEventListener('pointerdown', (event) => {
    if (list && !opener.parentElement?.contains(event.target as Node)) close();
  });
}
