import { foldHeader } from '../../fold.ts';
import { eachItem } from '../each-item.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted, say } from '../say.ts';

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
    const first = new Map<string, number>();
    const scores = new Set<number>();
    for (const { index, item } of eachItem(rubric.scale?.levels)) {
      // A level that stands twice is one mistake.
      if (item.score !== undefined && scores.has(item.score)) continue;
      if (item.score !== undefined) scores.add(item.score);
      const label = foldHeader(item.label ?? '');
      if (label === '' || item.label === undefined) continue;
      const twin = first.get(label);
      if (twin === undefined) first.set(label, index);
      else {
        const other = rubric.scale?.levels?.[twin]?.score;
        yield {
          path: ['scale', 'levels', index, 'label'],
          message: `Level ${other === undefined ? 'before' : say(other)} is called ${quoted(item.label)} already. Give each level its own label.`,
          related: [{ path: ['scale', 'levels', twin, 'label'], message: 'The first level of this name.' }],
        };
      }
    }
  },
};
