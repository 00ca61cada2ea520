import { byId, textElement } from './element.ts';

const most = 4;

/** Says something in passing; it goes by itself, later the longer it is. */
export function toast(text: string): void {
  const box = byId('toasts');
  const line = textElement('p', text);
  // The same once more is told anew, not beside itself.
  for (const other of box.children) if (other.textContent === text) other.remove();
  box.append(line);
  while (box.childElementCount > most) box.firstElementChild?.remove();
  setTimeout(() => line.remove(), 5000 + text.length * 60);
}

/** What to tell a person of an error. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
