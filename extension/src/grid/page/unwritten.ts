import { element } from '../../page/element.ts';
import { t } from '../../page/host.ts';
import type { Place } from './target.ts';

/** Words that the text has not taken. */
export interface Unwritten {
  readonly text: string;
  /** Where their cell is by now; undefined where it is gone, or where they were no cell's. */
  place(): Place | undefined;
}

let all: readonly Unwritten[] = [];

/** Keeps words until they are back in their cell, or the person puts them away. */
export function keep(words: Unwritten): void {
  all = [...all, words];
}

/** The first words whose cell is there, and where; they are the cell's from then on. */
export function takeOut(): { readonly text: string; readonly place: Place } | undefined {
  for (const words of all) {
    const place = words.place();
    if (!place) continue;
    all = all.filter((one) => one !== words);
    return { text: words.text, place };
  }
  return undefined;
}

/** The words that are in no cell, to be copied. */
export function unwrittenElement(): HTMLElement | undefined {
  if (all.length === 0) return undefined;
  const away = () => {
    all = [];
    made.remove();
    document.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus();
  };
  const made = element(
    'div',
    {},
    ...all.map(({ text }) => element('p', { class: 'refused words' }, t('Not written: {0}', text))),
    element('button', { type: 'button', 'data-key': 'put-away', onclick: away }, t('Put away')),
  );
  return made;
}
