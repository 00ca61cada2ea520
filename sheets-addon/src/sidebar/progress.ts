import { byId, fill } from './element.ts';
import { texts } from './texts.ts';

/** After this many milliseconds a person wants to know that it still works. */
const long = 4_000;

/** Says one sentence in the live region: what was done, or what stands in the way. */
export function say(sentence: string, tone: 'plain' | 'bad' = 'plain'): void {
  const status = byId('status');
  status.dataset.tone = tone;
  fill(status, sentence);
}

/** Shows that something runs, keeps its buttons from being pressed twice, and says why when it failed. */
export async function working<T>(action: () => Promise<T>): Promise<T | null> {
  const page = byId('page');
  page.setAttribute('aria-busy', 'true');
  const buttons = [...document.querySelectorAll('button')].filter((button) => !button.disabled);
  for (const button of buttons) button.disabled = true;
  say(texts.working);
  const timer = setTimeout(() => say(texts.workingLong), long);
  try {
    const result = await action();
    say('');
    return result;
  } catch (error) {
    say(error instanceof Error && error.message !== '' ? error.message : texts.failed, 'bad');
    return null;
  } finally {
    clearTimeout(timer);
    page.removeAttribute('aria-busy');
    for (const button of buttons) button.disabled = false;
  }
}
