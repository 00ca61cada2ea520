import { foldHeader } from '../../fold.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted, say } from '../say.ts';
import { twinsOf } from '../twins.ts';

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
export const levelLabels: Rule = {
  id: 'level-labels',
  group: 'meaning',
  severity: 'warning',
  *check(rubric) {
    const levels = rubric.scale?.levels;
    // A level that stands twice is one mistake, of its score.
    const pasted = new Set(twinsOf(levels, (level) => level?.score).map(({ index }) => index));
    for (const { index, first } of twinsOf(levels, (level, at) =>
      pasted.has(at) ? '' : foldHeader(level?.label ?? ''),
    )) {
      const score = levels?.[first]?.score;
      yield {
        path: ['scale', 'levels', index, 'label'],
        message: `Level ${score === undefined ? 'before' : say(score)} is called ${quoted(levels?.[index]?.label ?? '')} already. Give each level its own label.`,
        related: [{ path: ['scale', 'levels', first, 'label'], message: 'The first level of this name.' }],
      };
    }
  },
};
