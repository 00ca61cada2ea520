import { changeTo } from '../fix.ts';
import { meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';

/** With a decimal point or comma, a sign, or a per cent sign. */
const number = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)\s*%?$/;

export const about: RuleWords = {
  why: 'A number for "no evidence" is counted as a score, and pulls the average down.',
  bad: `
scale:
  notObserved: "0" # here
  levels:
    - { score: 1, label: Starts }
    - { score: 2, label: Does }
    - { score: 3, label: Leads }
`,
  good: `
scale:
  notObserved: N/O
  levels:
    - { score: 1, label: Starts }
    - { score: 2, label: Does }
    - { score: 3, label: Leads }
`,
};

/** What a manager types for "no evidence" is not a number. */
export const notObservedToken = meaningRule('not-observed-token', (rubric, report) => {
  const token = rubric.scale?.notObserved;
  if (token === undefined || !number.test(token.trim())) return;
  const path = ['scale', 'notObserved'];
  report(path, `${quoted(token)} reads as a number. Use a word that is no score, such as N/O.`, {
    fix: changeTo(path, 'N/O'),
  });
});
