import type { Band } from '@rubric-kit/shared-schema/score/scores.ts';
import { html, type Markup } from './html.ts';

/** What is said of a score beside its number: colour is never the only signal. */
export type Standing = Band | 'below-floor' | 'not-observed' | 'low-n' | 'invalid';

const words: Readonly<Record<Standing, { readonly mark: string; readonly word: string }>> = {
  weak: { mark: '▼', word: 'weak' },
  developing: { mark: '', word: 'developing' },
  strong: { mark: '▲', word: 'strong' },
  'below-floor': { mark: '▼▼', word: 'under floor' },
  'not-observed': { mark: '', word: 'not observed' },
  'low-n': { mark: '~', word: 'low n' },
  invalid: { mark: '', word: 'invalid' },
};

/** The word with its mark; the mark is decoration for those who see it. */
export function standing(kind: Standing): Markup {
  const { mark, word } = words[kind];
  return html`${mark && html`<span aria-hidden="true">${mark} </span>`}${word}`;
}

/** The mark alone where there is no room for the word, which a screen reader still says. */
export function standingMark(kind: Standing): Markup {
  const { mark, word } = words[kind];
  return html`${mark && html`<small aria-hidden="true">${mark}</small>`}<small class="unseen">${word}</small>`;
}

/** How a person stands in a competency. */
export function standingOf(score: number | null, band: Band | undefined, belowFloor: boolean): Standing {
  if (score === null) return 'not-observed';
  return belowFloor ? 'below-floor' : (band ?? 'developing');
}
