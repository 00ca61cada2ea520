import { changeTo } from '../fix.ts';
import type { RuleWords } from '../rule.ts';
import { structureRule } from './mistake.ts';
import { isPlain, quoted } from './wording.ts';

export const about: RuleWords = {
  why: 'A version in three numbers tells a manager at a glance whether scores have to be looked at again.',
  bad: `version: "1.0" # here
`,
  good: `version: 1.0.0
`,
};

export const badVersion = structureRule('bad-version', ['pattern', 'type'], ({ key, value, ...mistake }) => {
  if (key !== 'version' || (mistake.keyword === 'type' && !isPlain(value))) return undefined;
  const parts = /^\s*v?(\d+)(?:\.(\d+))?(?:\.(\d+))?\s*$/i.exec(String(value))?.slice(1);
  const right = parts?.map((part) => String(Number(part ?? 0))).join('.');
  const subject = typeof value === 'number' ? `The number ${value}` : quoted(String(value));
  return {
    message: `${subject} is not a version. Use three numbers with dots, such as ${right ?? '1.0.0'}.`,
    ...(right !== undefined && { fix: changeTo(mistake.path, right) }),
  };
});
