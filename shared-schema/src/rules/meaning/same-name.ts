import { type Name, nameLists, namePath } from '../each-name.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';

export const about: RuleWords = {
  why: 'A column of a sheet is found by its heading: one that fits two competencies belongs to neither.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    aliases: [Fridge log]
    weight: 60
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
  - id: coaching
    name: Coaching
    aliases: [fridge-log] # here
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
    aliases: [Fridge log]
    weight: 60
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
  - id: coaching
    name: Coaching
    aliases: [Showing newcomers]
    weight: 40
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Answers 1 question from a newcomer. }
      - { score: 2, text: Shows each newcomer 2 tasks a shift. }
      - { score: 3, text: Brings 2 newcomers a year to a shift of their own. }
`,
};

/** No name or alias of a competency is one of another, and the same for profiles. */
export const sameName: Rule = {
  id: 'same-name',
  group: 'meaning',
  severity: 'error',
  *check(rubric) {
    for (const list of nameLists(rubric)) {
      const { kind } = list;
      const first = new Map<string, Name>();
      for (const name of list.names) {
        const twin = first.get(name.key);
        if (!twin) {
          if (name.key !== '') first.set(name.key, name);
          continue;
        }
        // A copy with its id has a problem there, and is one mistake.
        const { item } = name;
        if (twin.index === name.index || (item.id !== undefined && twin.item.id === item.id)) continue;
        const other = quoted(twin.item.name ?? twin.item.id ?? '');
        yield {
          path: namePath(list, name),
          message: `${quoted(name.text)} also names the ${kind} ${other}, so a sheet cannot tell them apart. Change one of the two.`,
          related: [{ path: namePath(list, twin), message: `It names the ${kind} ${other} here.` }],
        };
      }
    }
  },
};
