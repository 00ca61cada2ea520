import { type Name, nameLists, namePath } from '../each-name.ts';
import { takeOut } from '../fix.ts';
import { meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
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
export const redundantAlias = meaningRule(
  'redundant-alias',
  (rubric, report) => {
    for (const list of nameLists(rubric)) {
      if (list.isClear) continue;
      const seen = new Map<string, Name>();
      for (const name of list.names) {
        const twin = seen.get(name.key);
        if (twin?.index !== name.index) seen.set(name.key, name);
        else if (name.key !== '') {
          const path = namePath(list, name);
          report(path, `${quoted(name.text)} matches the same headings as ${quoted(twin.text)}. Take it out.`, {
            fix: takeOut(path, 'Take it out'),
          });
        }
      }
    }
  },
  'info',
);
