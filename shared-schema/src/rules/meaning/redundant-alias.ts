import { foldHeader } from '../../fold.ts';
import { eachItem } from '../each-item.ts';
import { takeOut } from '../fix.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';

export const about: RuleWords = {
  why: 'Headings match whatever their case, spacing and punctuation: an alias that differs in nothing else does nothing.',
  bad: `
profiles:
  - id: night-baker
    name: Night baker
    aliases:
      - Night shift
      - night-baker # here
`,
  good: `
profiles:
  - id: night-baker
    name: Night baker
    aliases:
      - Night shift
`,
};

/** No alias says again what the name or another alias says. */
export const redundantAlias: Rule = {
  id: 'redundant-alias',
  group: 'meaning',
  severity: 'info',
  *check(rubric) {
    for (const field of ['competencies', 'profiles'] as const) {
      for (const [index, item] of (rubric[field] ?? []).entries()) {
        const seen = new Map(item?.name === undefined ? [] : [[foldHeader(item.name), item.name]]);
        for (const { index: at, item: alias } of eachItem(item?.aliases)) {
          const key = foldHeader(alias);
          const twin = seen.get(key);
          if (twin === undefined) seen.set(key, alias);
          else if (key !== '') {
            const path = [field, index, 'aliases', at];
            yield {
              path,
              message: `${quoted(alias)} matches the same headings as ${quoted(twin)}. Take it out.`,
              fix: takeOut(path, 'Take it out'),
            };
          }
        }
      }
    }
  },
};
