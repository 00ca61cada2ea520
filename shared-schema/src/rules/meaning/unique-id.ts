import { idLists, indexById } from '../each-id.ts';
import { changeTo } from '../fix.ts';
import type { Finding, Rule, RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';
import { slug } from '../slug.ts';

const isId = /^[a-z]/;

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
export const uniqueId: Rule = {
  id: 'unique-id',
  group: 'meaning',
  severity: 'error',
  *check(rubric) {
    for (const { kind, path, items } of idLists(rubric)) {
      const first = indexById(items);
      for (const [index, item] of items.entries()) {
        const id = item?.id;
        if (id === undefined || first.get(id) === index) continue;
        const other = [...path, first.get(id) ?? 0, 'id'];
        const suggestion = item?.name === undefined ? '' : slug(item.name);
        const better = isId.test(suggestion) && !first.has(suggestion) ? suggestion : undefined;
        if (better !== undefined) first.set(better, index);
        const finding: Finding = {
          path: [...path, index, 'id'],
          message: `Another ${kind} has the id ${quoted(id)} already. Give this one an id of its own${better === undefined ? '' : `, such as ${better}`}.`,
          ...(better !== undefined && { fix: changeTo([...path, index, 'id'], better) }),
          related: [{ path: other, message: `The first ${quoted(id)} is here.` }],
        };
        yield finding;
      }
    }
  },
};
