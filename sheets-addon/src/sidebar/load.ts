import { element } from './element.ts';
import { refill } from './focus.ts';
import { shown } from './progress.ts';
import { sentenceOf } from './server.ts';
import { texts } from './texts.ts';

interface Shown {
  /** Number of the last question. */
  readonly turn: number;
  /** The answer that is on the panel, as JSON; empty for none. */
  readonly answer: string;
}

const panels = new WeakMap<HTMLElement, Shown>();

/**
 * Asks the script for what a panel shows. Answers may come out of order, or after the panel was left: only the answer to
 * the last question is shown, and only while its panel is on the page. An answer that is there already changes nothing, so
 * that a reader keeps the place. A failure says why and offers another try.
 */
export async function load<T>(panel: HTMLElement, ask: () => Promise<T>, show: (answer: T) => void): Promise<void> {
  const { turn: before, answer: there } = panels.get(panel) ?? { turn: 0, answer: '' };
  const turn = before + 1;
  panels.set(panel, { turn, answer: there });
  const isCurrent = (): boolean => panel.isConnected && panels.get(panel)?.turn === turn;
  panel.setAttribute('aria-busy', 'true');
  if (!panel.hasChildNodes()) refill(panel, element('p', { class: 'empty' }, texts.reading));
  try {
    const result = await shown(ask);
    const answer = JSON.stringify(result);
    if (isCurrent() && answer !== there) {
      panels.set(panel, { turn, answer });
      show(result);
    }
  } catch (error) {
    if (isCurrent()) {
      panels.set(panel, { turn, answer: '' });
      refill(panel, ...failure(sentenceOf(error), () => void load(panel, ask, show)));
    }
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
