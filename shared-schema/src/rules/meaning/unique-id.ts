import { idLists, indexById } from '../each-id.ts';
import { changeTo } from '../fix.ts';
import type { Rule, RuleWords } from '../rule.ts';
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
export const uniqueId: Rule = {
  id: 'unique-id',
  group: 'meaning',
  severity: 'error',
  *check(rubric) {
    for (const { kind, path, items } of idLists(rubric)) {
      if (items.length < 2 || indexById(items).size === items.length) continue;
      const ids = new Set(items.map((item) => item?.id));
      for (const { index, first } of twinsOf(items, (item) => item?.id)) {
        const { id = '', name = '' } = items[index] ?? {};
        const suggestion = slug(name);
        const better = suggestion !== '' && !ids.has(suggestion) ? suggestion : undefined;
        if (better !== undefined) ids.add(better);
        yield {
          path: [...path, index, 'id'],
          message: `Another ${kind} has the id ${quoted(id)} already. Give this one an id of its own${better === undefined ? '' : `, such as ${better}`}.`,
          ...(better !== undefined && { fix: changeTo([...path, index, 'id'], better) }),
          related: [{ path: [...path, first, 'id'], message: `The first ${quoted(id)} is here.` }],
        };
      }
    }
  },
};
