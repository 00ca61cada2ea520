import { matchAnchors } from '../draft-anchors.ts';
import { competencyName } from '../draft-competency.ts';
import { levelName, levelsInWords, scaleOf } from '../draft-scale.ts';
import { eachItem } from '../each-item.ts';
import { changeTo } from '../fix.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted, say } from '../say.ts';

export const about: RuleWords = {
  why: 'An anchor for a score that is no level is never shown to a rater.',
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
      - { score: 5, text: Teaches 1 newcomer a month to keep the log. } # here
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

/** Every anchor stands at a level of the scale. */
export const anchorOffScale: Rule = {
  id: 'anchor-off-scale',
  group: 'meaning',
  severity: 'error',
  *check(rubric) {
    const scale = scaleOf(rubric);
    if (!scale) return;
    for (const { index, item: competency } of eachItem(rubric.competencies)) {
      for (const { index: at, score, twin, meant, isSure } of matchAnchors(competency, scale)?.strays ?? []) {
        if (twin !== undefined) continue;
        const what = meant
          ? `Level ${levelName(meant)} of ${quoted(competencyName(competency))} has no anchor yet.`
          : 'Take this anchor out, or add the level to the scale.';
        const path = ['competencies', index, 'anchors', at, 'score'];
        yield {
          path,
          message: `${say(score)} is no level of the scale, which has ${levelsInWords(scale.levels)}. ${what}`,
          ...(meant && isSure && { fix: changeTo(path, meant.score) }),
        };
      }
    }
  },
};
