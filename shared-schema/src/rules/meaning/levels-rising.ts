import { meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { say } from '../say.ts';

export const about: RuleWords = {
  why: 'Targets, bands and anchors are read against a scale that goes from its lowest level to its highest.',
  bad: `
scale:
  levels:
    - { score: 1, label: Starts }
    - { score: 3, label: Leads }
    - { score: 2, label: Does } # here
`,
  good: `
scale:
  levels:
    - { score: 1, label: Starts }
    - { score: 2, label: Does }
    - { score: 3, label: Leads }
`,
};

/** The scores of the levels rise from one to the next. */
export const levelsRising = meaningRule('levels-rising', (rubric, report) => {
  let below = Number.NEGATIVE_INFINITY;
  for (const [index, level] of (rubric.scale?.levels ?? []).entries()) {
    const score = level?.score;
    if (score === undefined) return;
    if (score <= below) {
      const why = score === below ? 'stands twice' : `comes after ${say(below)}`;
      report(
        ['scale', 'levels', index, 'score'],
        `Level ${say(score)} ${why}. Order the levels from the lowest score to the highest, each once.`,
      );
      return;
    }
    below = score;
  }
});
