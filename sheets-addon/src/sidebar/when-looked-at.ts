/** Google tells a sidebar nothing of the selection, so it asks; not more often than this, in milliseconds. */
const pause = 2_000;

/**
 * Calls `look` when a person comes back to the sidebar, by pointer or keyboard, for as long as the panel is on the page.
 * It asks again only after the answer to the last question has come.
 */
export function whenLookedAt(panel: HTMLElement, look: () => Promise<void>): void {
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
