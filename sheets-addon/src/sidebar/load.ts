import { element } from './element.ts';
import { refill } from './focus.ts';
import { shown } from './progress.ts';
import { sentenceOf } from './server.ts';
import { texts } from './texts.ts';

const turns = new WeakMap<HTMLElement, number>();

/**
 * Asks the script for what a panel shows. Answers may come out of order, or after the panel was left: only the answer to
 * the last question is shown, and only while its panel is on the page. A failure says why and offers another try.
 */
export async function load<T>(panel: HTMLElement, ask: () => Promise<T>, show: (answer: T) => void): Promise<void> {
  const turn = (turns.get(panel) ?? 0) + 1;
  turns.set(panel, turn);
  const isCurrent = (): boolean => panel.isConnected && turns.get(panel) === turn;
  panel.setAttribute('aria-busy', 'true');
  if (!panel.hasChildNodes()) refill(panel, element('p', { class: 'empty' }, texts.reading));
  try {
    const answer = await shown(ask);
    if (isCurrent()) show(answer);
  } catch (error) {
    if (isCurrent()) refill(panel, ...failure(sentenceOf(error), () => void load(panel, ask, show)));
  } finally {
    if (isCurrent()) panel.removeAttribute('aria-busy');
  }
}

/** Why there is nothing to see, and a button to try again. */
export function failure(sentence: string, again: () => void): HTMLElement[] {
  return [
    element('p', { class: 'attention', role: 'alert' }, sentence),
    element('p', {}, element('button', { type: 'button', id: 'again', onclick: again }, texts.again)),
  ];
}
