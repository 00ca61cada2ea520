import { matchAnchors } from '../draft-anchors.ts';
import { competencyName } from '../draft-competency.ts';
import { levelName, scaleOf } from '../draft-scale.ts';
import { eachItem } from '../each-item.ts';
import { changeTo } from '../fix.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted, say } from '../say.ts';

export const about: RuleWords = {
  why: 'Of two anchors for one level a rater is shown only the first.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 2, text: Teaches 1 newcomer a month to keep the log. } # here
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
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
`,
};

/** No level of a competency has two anchors. */
export const anchorDuplicate: Rule = {
  id: 'anchor-duplicate',
  group: 'meaning',
  severity: 'error',
  *check(rubric) {
    const scale = scaleOf(rubric);
    if (!scale) return;
    for (const { index, item: competency } of eachItem(rubric.competencies)) {
      const anchors = ['competencies', index, 'anchors'];
      for (const { index: at, score, twin, meant, isSure } of matchAnchors(competency, scale)?.strays ?? []) {
        if (twin === undefined) continue;
        const what = meant
          ? `Level ${levelName(meant)} of ${quoted(competencyName(competency))} has none yet.`
          : 'Make one of the two.';
        yield {
          path: [...anchors, at, 'score'],
          message: `Level ${say(score)} has an anchor already. ${what}`,
          ...(meant && isSure && { fix: changeTo([...anchors, at, 'score'], meant.score) }),
          related: [{ path: [...anchors, twin, 'score'], message: `The first anchor for level ${say(score)}.` }],
        };
      }
    }
  },
};
