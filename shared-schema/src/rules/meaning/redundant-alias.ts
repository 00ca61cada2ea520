import { eachItem } from '../each-item.ts';
import { type NamedItem, namePath, namesOf } from '../each-name.ts';
import { takeOut } from '../fix.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';
import { twinsOf } from '../twins.ts';

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
      for (const { index, item } of eachItem<NamedItem>(rubric[field])) {
        const names = namesOf(item);
        for (const { index: twin, first } of twinsOf(names, ({ key }) => key)) {
          const path = namePath([field, index], names[twin]?.at ?? 0);
          yield {
            path,
            message: `${quoted(names[twin]?.text ?? '')} matches the same headings as ${quoted(names[first]?.text ?? '')}. Take it out.`,
            fix: takeOut(path, 'Take it out'),
          };
        }
      }
    }
  },
};
