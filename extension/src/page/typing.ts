/**
 * Remembers where the person has the focus and what is typed there and not written yet; the function that it gives puts
 * both back after the page was made anew.
 */
export function keepTyping(root: HTMLElement): () => void {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !root.contains(active)) return () => {};
  const { key } = active.dataset;
  const cell = active.closest<HTMLElement>('[data-cell]')?.dataset.cell;
  const box = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? active : undefined;
  const typed = box && box.value !== box.defaultValue ? box.value : undefined;
  const selection = box && box.type !== 'checkbox' ? ([box.selectionStart, box.selectionEnd] as const) : undefined;
  return () => {
    const places = [...root.querySelectorAll<HTMLElement>('[data-key], [data-cell]')];
    const place = places.find((one) => (key === undefined ? one.dataset.cell === cell : one.dataset.key === key));
    if (!place || (key === undefined && cell === undefined)) return;
    place.focus({ preventScroll: true });
    if (!(place instanceof HTMLInputElement || place instanceof HTMLTextAreaElement) || !selection) return;
    if (typed !== undefined) place.value = typed;
    place.setSelectionRange(...selection);
  };
}
