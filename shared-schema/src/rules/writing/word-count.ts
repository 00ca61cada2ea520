import type { Prose } from '../each-prose.ts';

/** The most words of each kind of text: what fits a cell's note, or is said in one breath of a conversation. */
export const mostWords: Readonly<Record<Prose['kind'], number>> = {
  anchor: 40,
  question: 50,
  action: 40,
  practice: 60,
};

/** The number of words in a text. */
export const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;
