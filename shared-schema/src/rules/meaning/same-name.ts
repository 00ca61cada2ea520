import { type Name, nameLists, namePath } from '../each-name.ts';
import { beside, meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
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
export const sameName = meaningRule('same-name', (rubric, report) => {
  for (const list of nameLists(rubric)) {
    if (list.isClear) continue;
    const first = new Map<string, Name>();
    for (const name of list.names) {
      const { key, item, index } = name;
      const twin = first.get(key);
      if (!twin) {
        if (key !== '') first.set(key, name);
        continue;
      }
      // A copy with its id has a problem there, and is one mistake.
      if (twin.index === index || (item.id !== undefined && twin.item.id === item.id)) continue;
      const other = `the ${list.kind} ${quoted(twin.item.name ?? twin.item.id ?? '')}`;
      report(
        namePath(list, name),
        `${quoted(name.text)} also names ${other}, so a sheet cannot tell them apart. Change one of the two.`,
        beside(namePath(list, twin), `It names ${other} here.`),
      );
    }
  }
});
