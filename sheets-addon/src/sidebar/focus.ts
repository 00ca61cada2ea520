import { type Child, fill } from './element.ts';

/**
 * Puts new children in the place of the old ones without losing a keyboard user's place: a focus that stood inside goes to
 * the element that has its id now, else to the parent if it can be focused, else to its first button.
 */
export function refill(parent: HTMLElement, ...children: readonly Child[]): void {
  const focused = document.activeElement;
  const inside = focused !== null && focused !== parent && parent.contains(focused);
  fill(parent, ...children);
  if (!inside) return;
  const again = focused.id === '' ? null : document.getElementById(focused.id);
  const next = again ?? (parent.hasAttribute('tabindex') ? parent : parent.querySelector('button'));
  next?.focus({ preventScroll: true });
}
