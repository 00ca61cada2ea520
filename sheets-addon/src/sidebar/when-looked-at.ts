/**
 * Calls `look` when a person comes back to the sidebar, by pointer or keyboard, for as long as the panel is on the page:
 * Google tells a sidebar nothing of selections and edits. It asks again only after the last answer has come.
 * @param pause least time between an answer and the next question, in milliseconds
 */
export function whenLookedAt(panel: HTMLElement, pause: number, look: () => Promise<void>): void {
  let next = 0;
  const left = new AbortController();
  const looked = async (): Promise<void> => {
    if (!panel.isConnected) return left.abort();
    if (Date.now() < next) return;
    next = Number.POSITIVE_INFINITY;
    await look();
    next = Date.now() + pause;
  };
  const options = { signal: left.signal };
  window.addEventListener('focus', () => void looked(), options);
  document.documentElement.addEventListener('pointerenter', () => void looked(), options);
}
