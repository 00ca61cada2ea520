import { beside, meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { quoted, say } from '../say.ts';
import { namesakes } from '../twins.ts';

export const about: RuleWords = {
  why: 'Two levels with one label look the same in a dropdown and in every report.',
  bad: `
scale:
  levels:
    - { score: 1, label: Starts }
    - { score: 2, label: Leads }
    - { score: 3, label: leads } # here
`,
  good: `
scale:
  levels:
    - { score: 1, label: Starts }
    - { score: 2, label: Does }
    - { score: 3, label: Leads }
`,
};

/** No two levels have the same label. */
export const levelLabels = meaningRule(
  'level-labels',
  (rubric, report) => {
    const levels = rubric.scale?.levels;
    const path = ['scale', 'levels'];
    const twins = namesakes(
      levels,
      (level) => level?.score,
      (level) => level?.label,
    );
    for (const { index, first, name } of twins) {
      const score = levels?.[first]?.score;
      report(
        [...path, index, 'label'],
        `Level ${score === undefined ? 'before' : say(score)} is called ${quoted(name)} already. Give each level its own label.`,
        beside([...path, first, 'label'], 'The first level of this name.'),
      );
    }
  },
  'warning',
);
