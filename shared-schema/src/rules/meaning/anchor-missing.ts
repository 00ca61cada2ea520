import { matchAnchors } from '../draft-anchors.ts';
import { competencyName } from '../draft-competency.ts';
import { levelsInWords, scaleOf } from '../draft-scale.ts';
import { eachItem } from '../each-item.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../say.ts';

/** Every level of the scale has an anchor in every competency. */
export const anchorMissing: Rule = {
  id: 'anchor-missing',
  group: 'meaning',
  severity: 'error',
  why: 'Where a level has no anchor, each rater makes one up, and their scores no longer mean the same.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 2
    develop: hire
    anchors: # here
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      # The middle level is the one that most people are at.
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
`,
  good: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      # The middle level is the one that most people are at.
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
`,
  *check(rubric) {
    const scale = scaleOf(rubric);
    if (!scale) return;
    for (const { index, item: competency } of eachItem(rubric.competencies)) {
      const missing = matchAnchors(competency, scale)?.missing ?? [];
      if (missing.length === 0) continue;
      const [an, levels, those] =
        missing.length === 1 ? ['an anchor', 'level', 'that level'] : ['anchors', 'levels', 'each of them'];
      yield {
        path: ['competencies', index, 'anchors'],
        mark: 'key',
        message:
          `${quoted(competencyName(competency))} lacks ${an} for ${levels} ${levelsInWords(missing)}. ` +
          `Write what a rater sees at ${those}.`,
      };
    }
  },
};
