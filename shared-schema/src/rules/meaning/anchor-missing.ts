import type { Competency } from '../../rubric.ts';
import type { Draft } from '../draft.ts';
import { matchAnchors } from '../draft-anchors.ts';
import { competencyName } from '../draft-competency.ts';
import { type DraftScale, levelName, levelsInWords, scaleOf } from '../draft-scale.ts';
import { eachItem } from '../each-item.ts';
import { begin } from '../fix.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';

export const about: RuleWords = {
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
};

/** Every level of the scale has an anchor in every competency. */
export const anchorMissing: Rule = {
  id: 'anchor-missing',
  group: 'meaning',
  severity: 'error',
  *check(rubric) {
    const scale = scaleOf(rubric);
    if (!scale) return;
    for (const { index, item: competency } of eachItem(rubric.competencies)) {
      const missing = matchAnchors(competency, scale)?.missing ?? [];
      const [first] = missing;
      if (!first) continue;
      const [an, levels, those] =
        missing.length === 1 ? ['an anchor', 'level', 'that level'] : ['anchors', 'levels', 'each of them'];
      const path = ['competencies', index, 'anchors'];
      yield {
        path,
        mark: 'key',
        message:
          `${quoted(competencyName(competency))} lacks ${an} for ${levels} ${levelsInWords(missing)}. ` +
          `Write what a rater sees at ${those}.`,
        fix: begin(
          path,
          placeOf(first.score, competency),
          anchorFor(first),
          `Add an anchor for level ${levelName(first)}`,
        ),
      };
    }
  },
};

const anchorFor = (level: DraftScale['levels'][number]) => ({
  score: level.score,
  text: `TODO what a rater sees at level ${levelName(level)}`,
});

/** In front of the first anchor of a higher level. */
function placeOf(score: number, { anchors = [] }: Draft<Competency>): number {
  const higher = anchors.findIndex((anchor) => (anchor?.score ?? score) > score);
  return higher < 0 ? anchors.length : higher;
}
