import { byId, textElement } from './element.ts';

/** Says something in passing; it goes by itself, later the longer it is. */
export function toast(text: string): void {
  const box = byId('toasts');
  const line = textElement('p', text);
  box.append(line);
  while (box.childElementCount > 4) box.firstElementChild?.remove();
  setTimeout(() => line.remove(), 5000 + text.length * 60);
}
