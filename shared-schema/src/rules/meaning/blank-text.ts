import { textsWith } from '../each-text.ts';
import { meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';

export const about: RuleWords = {
  why: 'A text of spaces passes for one and shows nothing.',
  bad: `
title: "  " # here
`,
  good: `
title: Bakery shift
`,
};

/** No text consists of spaces only. */
export const blankText = meaningRule('blank-text', (rubric, report) => {
  for (const { path } of textsWith(rubric, isBlank))
    report(path, 'This text has only spaces in it. Write something, or take it out.');
});

/** White space has the codes up to 32, and those of other scripts stand after the letters. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first <= 32 || first >= 160) && text.trim() === '';
}
