import { isOnStep } from '../draft-scale.ts';
import { scaleRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { say } from '../say.ts';

export const about: RuleWords = {
  why: 'A level between two steps is offered to nobody: managers pick scores from the lowest level up in steps.',
  bad: `
scale:
  levels:
    - { score: 1, label: Starts }
    - { score: 2, label: Does }
    - { score: 2.5, label: Does alone } # here
    - { score: 3, label: Leads }
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 2.5, text: Sets out 2 corrections a week before anybody asks. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
`,
  good: `
scale:
  step: 0.5
  levels:
    - { score: 1, label: Starts }
    - { score: 2, label: Does }
    - { score: 2.5, label: Does alone }
    - { score: 3, label: Leads }
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 2.5, text: Sets out 2 corrections a week before anybody asks. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
`,
};

/** Every level is a score that the step of the scale reaches. */
export const levelsOnStep = scaleRule('levels-on-step', (_rubric, report, scale) => {
  scale.levels.forEach(({ score }, index) => {
    if (isOnStep(scale, score)) return;
    const halves = scale.step === 1 && isOnStep({ ...scale, step: 0.5 }, score);
    report(
      ['scale', 'levels', index, 'score'],
      `Steps of ${say(scale.step ?? 1)} from ${say(scale.lowest)} never reach level ${say(score)}. Change the level${halves ? ', or set "step" to 0.5' : ''}.`,
    );
  });
});
