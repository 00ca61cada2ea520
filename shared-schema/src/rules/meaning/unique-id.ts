import { idLists } from '../each-id.ts';
import { changeTo } from '../fix.ts';
import { beside, meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';
import { slug } from '../slug.ts';
import { twinsOf } from '../twins.ts';

export const about: RuleWords = {
  why: 'Scores, targets and diagnoses are kept by id: where two share one, nobody can tell whose they are.',
  bad: `
outcomes:
  - { id: waste, name: Bread thrown away, unit: kg a day, kind: pipeline }
  - id: waste # here
    name: Orders short of bread
    unit: orders a week
    kind: pipeline
`,
  good: `
outcomes:
  - { id: waste, name: Bread thrown away, unit: kg a day, kind: pipeline }
  - id: short-orders
    name: Orders short of bread
    unit: orders a week
    kind: pipeline
`,
};

/** No two items of a list have the same id. */
export const uniqueId = meaningRule('unique-id', (rubric, report) => {
  for (const { kind, path, items } of idLists(rubric)) {
    const twins = twinsOf(items, (item) => item?.id);
    if (twins.length === 0) continue;
    const ids = new Set(items.map((item) => item?.id));
    for (const { index, first, key } of twins) {
      const suggestion = slug(items[index]?.name ?? '');
      const better = ids.has(suggestion) ? '' : suggestion;
      if (better) ids.add(better);
      const id = quoted(key);
      const place = [...path, index, 'id'];
      report(
        place,
        `Another ${kind} has the id ${id} already. Give this one an id of its own${better && `, such as ${better}`}.`,
        {
          ...(better && { fix: changeTo(place, better) }),
          ...beside([...path, first, 'id'], `The first ${id} is here.`),
        },
      );
    }
  }
});
