import { nameLists, namePath } from '../each-name.ts';
import { meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';

/**
 * What stands under the headings by which the columns of a sheet are known, folded. The add-on's vocabulary has the same
 * words; a test holds the two together.
 */
export const columns: ReadonlyMap<string, string> = new Map(
  [
    'person name employee partnermanager personname employeename fullname teammember colleague',
    'team group region teamname department squad',
    'period quarter cycle date reviewperiod reviewcycle reviewdate month half',
    'rater reviewer manager interviewer ratedby scoredby reviewedby assessor',
    'profile role jobtitle jobrole',
    'competency competence skill criterion competencies',
    'score rating level scores ratings',
    'evidence notes note comment comments',
  ].flatMap((headings) => {
    const words = headings.split(' ');
    return words.map((heading) => [heading, `the ${words[0]}`] as const);
  }),
);

export const about: RuleWords = {
  why: 'A sheet has columns for the person, the team, the period and so on: a competency of that name is taken for one.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    aliases: [Level] # here
    weight: 100
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
`,
  good: `
competencies:
  - id: food-safety
    name: Food safety
    aliases: [Hygiene]
    weight: 100
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
`,
};

/** No competency goes by a heading that means something else in a sheet. */
export const reservedHeading = meaningRule(
  'reserved-heading',
  (rubric, report) => {
    for (const list of nameLists(rubric)) {
      if (list.field !== 'competencies') continue;
      for (const name of list.names) {
        const column = columns.get(name.key);
        if (column !== undefined)
          report(
            namePath(list, name),
            `In a sheet the heading ${quoted(name.text)} stands for ${column}. Use a name that says what is scored.`,
          );
      }
    }
  },
  'warning',
);
