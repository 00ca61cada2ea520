type Box = HTMLInputElement | HTMLTextAreaElement;

const isBox = (place: unknown): place is Box =>
  place instanceof HTMLTextAreaElement || (place instanceof HTMLInputElement && place.type === 'text');

/** Whether a person is writing in a box. */
export const isWriting = (): boolean => isBox(document.activeElement);

/** A box that goes from the page tells that it was left: it was not. */
let isMadeAnew = false;

/**
 * Remembers where the person has the focus, what is typed there and not written yet, and how far each part of the page is
 * scrolled; the function that it gives puts all of that back after the page was made anew. Places are known by `data-key`
 * or `data-cell`; one that is gone names in `data-else` where the person is then. What was typed and has no place any more is
 * given back; nothing that was typed has one where the boxes are those of `another` part.
 */
export function keepTyping(root: HTMLElement): (another?: boolean) => string | undefined {
  const scrolled = [...root.querySelectorAll('.scroll')].map((part) => [part.scrollLeft, part.scrollTop] as const);
  const refocus = keepFocus(root);
  isMadeAnew = true;
  return (another) => {
    isMadeAnew = false;
    for (const [index, part] of [...root.querySelectorAll('.scroll')].entries()) {
      const [left, top] = scrolled[index] ?? [0, 0];
      part.scrollTo(left, top);
    }
    return refocus(another);
  };
}

function keepFocus(root: HTMLElement): (another?: boolean) => string | undefined {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !root.contains(active)) return () => undefined;
  const { key, else: other } = active.dataset;
  const cell = active.closest<HTMLElement>('[data-cell]')?.dataset.cell;
  const box = isBox(active) ? active : undefined;
  const typed = box && box.value !== box.defaultValue ? box.value : undefined;
  const selection = box && ([box.selectionStart, box.selectionEnd] as const);
  return (another) => {
    const same = another && box ? undefined : placeOf(root, key, cell, box);
    const place = same ?? (other === undefined ? undefined : find(root, other));
    place?.focus({ preventScroll: true });
    if (!isBox(place) || !selection) return typed;
    if (typed !== undefined) place.value = typed;
    place.setSelectionRange(...selection);
    return undefined;
  };
}

const find = (root: HTMLElement, name: string): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('[data-key], [data-cell]')].find(
    ({ dataset }) => dataset.key === name || dataset.cell === name,
  );

/**
 * Where the focus belongs now. Fields are numbered, so what was typed goes to the field of its kind that has the text from
 * before; if none has, that text itself was changed, and it is the field with the number.
 */
function placeOf(
  root: HTMLElement,
  key: string | undefined,
  cell: string | undefined,
  box: Box | undefined,
): HTMLElement | undefined {
  const places = [...root.querySelectorAll<HTMLElement>('[data-key], [data-cell]')];
  if (key === undefined) return cell === undefined ? undefined : places.find((one) => one.dataset.cell === cell);
  const same = places.find((one) => one.dataset.key === key);
  if (!box || (isBox(same) && same.defaultValue === box.defaultValue)) return same;
  const kind = kindOf(key);
  const moved = places.find(
    (one) => isBox(one) && kindOf(one.dataset.key ?? '') === kind && one.defaultValue === box.defaultValue,
  );
  return moved ?? same;
}

/** `field-interview-0-2-1` is the second field of the third card, and of the same kind as that of any other card. */
const kindOf = (key: string): string => key.replace(/-\d+(?=-\d+$)/, '');

/** Calls `write` once with each text that a person leaves in a box. */
export function whenLeft(box: Box, write: () => void): void {
  let written = box.defaultValue;
  const left = () => {
    if (isMadeAnew || box.value === written) return;
    written = box.value;
    write();
  };
  // A text that was put back after the page was made anew is no change to the browser.
  box.addEventListener('change', left);
  box.addEventListener('blur', left);
}
