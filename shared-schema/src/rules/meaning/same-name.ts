import type { Rubric } from '../../rubric.ts';
import type { Draft } from '../draft.ts';
import { eachItem } from '../each-item.ts';
import { type NamedItem, namePath, namesOf } from '../each-name.ts';
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
    for (const { kind, field, items } of namedLists(rubric)) {
      const first = new Map<string, { index: number; at: number; item: NamedItem }>();
      for (const { index, item } of eachItem(items)) {
        for (const { text, key, at } of namesOf(item)) {
          const twin = first.get(key);
          if (!twin) {
            if (key !== '') first.set(key, { index, at, item });
            continue;
          }
          // A copy with its id has a problem there, and is one mistake.
          if (twin.index === index || (item.id !== undefined && twin.item.id === item.id)) continue;
          const other = twin.item.name ?? twin.item.id ?? '';
          yield {
            path: namePath([field, index], at),
            message: `${quoted(text)} also names the ${kind} ${quoted(other)}, so a sheet cannot tell them apart. Change one of the two.`,
            related: [
              { path: namePath([field, twin.index], twin.at), message: `It names the ${kind} ${quoted(other)} here.` },
            ],
          };
        }
      }
    }
  },
};

function namedLists(
  rubric: Draft<Rubric>,
): { kind: string; field: string; items: readonly (NamedItem | undefined)[] }[] {
  return [
    { kind: 'competency', field: 'competencies', items: rubric.competencies ?? [] },
    { kind: 'profile', field: 'profiles', items: rubric.profiles ?? [] },
  ];
}
