import { byId, fill } from './element.ts';
import { shown } from './progress.ts';
import { say } from './say.ts';
import { sentenceOf } from './server.ts';

let acting = false;

/**
 * Runs one action at a time: a second press while one runs does nothing. Buttons with the class `action` say so, and stay
 * where the focus is. What stops an action is told.
 * @returns what the action gives; `null` when it failed or was not begun
 */
export async function act<T>(action: () => Promise<T>): Promise<T | null> {
  if (acting) return null;
  acting = true;
  markActions();
  say('');
  fill(byId('outcome'));
  try {
    return await shown(action);
  } catch (error) {
    say(sentenceOf(error), 'bad');
    return null;
  } finally {
    acting = false;
    markActions();
  }
}

function markActions(): void {
  byId('page').toggleAttribute('data-acting', acting);
  for (const button of document.querySelectorAll('button.action')) {
    if (acting) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  }
}
