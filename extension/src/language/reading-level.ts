import { wordCounts } from '@rubric-kit/shared-schema/rules/writing/word-count.ts';

/** How long and how hard to read a text is. */
export interface ReadingLevel {
  readonly words: number;
  /** The school year in which it can be read with ease, 0 or more, one decimal. */
  readonly grade: number;
}

/**
 * The Flesch-Kincaid grade level: Kincaid et al., Derivation of New Readability Formulas for Navy Enlisted Personnel
 * (1975), with syllables counted as groups of vowels. Made for English.
 */
export function readingLevel(text: string): ReadingLevel {
  const words = wordCounts(text).all;
  if (words === 0) return { words, grade: 0 };
  const sentences = text.split(/[.!?](?:\s+|$)/).filter((sentence) => sentence.trim() !== '').length;
  const syllables = text.split(/\s+/).reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = 0.39 * (words / Math.max(1, sentences)) + 11.8 * (syllables / words) - 15.59;
  return { words, grade: Math.max(0, Math.round(grade * 10) / 10) };
}

/** Groups of vowels, without a silent e at the end; at least one, for a number too. */
function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = letters.replace(/(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeiouydt])ed$/, '').match(/[aeiouy]+/g);
  return word === '' ? 0 : Math.max(1, groups?.length ?? 0);
}
