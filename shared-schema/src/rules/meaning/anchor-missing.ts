import type { Competency } from '../../rubric.ts';
import type { Draft } from '../draft.ts';
import { mismatches } from '../draft-anchors.ts';
import { competencyName } from '../draft-competency.ts';
import { levelName, levelsInWords } from '../draft-scale.ts';
import { begin } from '../fix.ts';
import { meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';

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
export const anchorMissing = meaningRule('anchor-missing', (rubric, report) => {
  for (const { missing, competency, path } of mismatches(rubric)) {
    const [first] = missing;
    if (!first) continue;
    const [an, levels, those] =
      missing.length === 1 ? ['an anchor', 'level', 'that level'] : ['anchors', 'levels', 'each of them'];
    const lacks = `${competencyName(competency)} lacks ${an} for ${levels} ${levelsInWords(missing)}.`;
    const level = levelName(first);
    const anchor = { score: first.score, text: `TODO what a rater sees at level ${level}` };
    report(path, `${lacks} Write what a rater sees at ${those}.`, {
      mark: 'key',
      fix: begin(path, placeOf(first.score, competency), anchor, `Add an anchor for level ${level}`),
    });
  }
});

/** In front of the first anchor of a higher level. */
function placeOf(score: number, { anchors = [] }: Draft<Competency>): number {
  const higher = anchors.findIndex((anchor) => (anchor?.score ?? score) > score);
  return higher < 0 ? anchors.length : higher;
}
