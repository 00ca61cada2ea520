import { competencyName, eachCompetency, lacks } from '../draft-competency.ts';
import { meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';

export const about: RuleWords = {
  why: 'A competency that no interview tests for is missed at the door, and a hire is the dearest place to miss it.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 60
    target: 2
    develop: hire
    interview:
      - ask: Which entry of a fridge log made you throw something away?
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
  - id: coaching # here
    name: Coaching
    weight: 40
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Answers 1 question from a newcomer. }
      - { score: 2, text: Shows each newcomer 2 tasks a shift. }
      - { score: 3, text: Brings 2 newcomers a year to a shift of their own. }
`,
  good: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 60
    target: 2
    develop: hire
    interview:
      - ask: Which entry of a fridge log made you throw something away?
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
  - id: coaching
    name: Coaching
    weight: 40
    target: 2
    develop: hire
    interview:
      - ask: Whom did you bring to a shift of their own, and how?
    anchors:
      - { score: 1, text: Answers 1 question from a newcomer. }
      - { score: 2, text: Shows each newcomer 2 tasks a shift. }
      - { score: 3, text: Brings 2 newcomers a year to a shift of their own. }
`,
};

/** Where a rubric has interview questions at all, every competency has one. */
export const interviewMissing = meaningRule(
  'interview-missing',
  (rubric, report) => {
    if (!rubric.competencies?.some((competency) => competency?.interview?.length)) return;
    eachCompetency(rubric, (competency, path) => {
      if (lacks(competency, 'interview'))
        report(
          [...path, 'id'],
          `No interview question tests for ${competencyName(competency)}. Add one under "interview".`,
        );
    });
  },
  'warning',
);
