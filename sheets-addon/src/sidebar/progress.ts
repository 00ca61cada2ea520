import { byId, fill } from './element.ts';
import { texts } from './texts.ts';

/** After a second a person wonders whether anything happens; after eight, whether it still does. */
const soon = 1_000;
const late = 8_000;

let running = 0;
let timers: readonly ReturnType<typeof setTimeout>[] = [];

/** Shows that something runs for as long as it does: a bar at once, a word after a second. */
export async function shown<T>(work: () => Promise<T>): Promise<T> {
  const page = byId('page');
  const tell = (sentence: string): void => fill(byId('progress'), sentence);
  running += 1;
  if (running === 1) {
    page.setAttribute('aria-busy', 'true');
    timers = [setTimeout(() => tell(texts.working), soon), setTimeout(() => tell(texts.workingLong), late)];
  }
  try {
    return await work();
  } finally {
    running -= 1;
    if (running === 0) {
      for (const timer of timers) clearTimeout(timer);
      page.removeAttribute('aria-busy');
      tell('');
    }
  }
}
