import { changeTo } from '../fix.ts';
import type { RuleWords } from '../rule.ts';
import type { StructureRule } from './mistake.ts';
import { quoted } from './wording.ts';

export const about: RuleWords = {
  why: 'A version in three numbers tells a manager at a glance whether scores have to be looked at again.',
  bad: `version: "1.0" # here
`,
  good: `version: 1.0.0
`,
};

export const badVersion: StructureRule = {
  id: 'bad-version',
  group: 'structure',
  severity: 'error',
  takes: ({ keyword, path, params, value }) =>
    path.at(-1) === 'version' &&
    (keyword === 'pattern' || (params.type === 'string' && (typeof value === 'number' || typeof value === 'boolean'))),
  find({ path, value }) {
    const parts = /^\s*v?(\d+)(?:\.(\d+))?(?:\.(\d+))?\s*$/i.exec(String(value))?.slice(1);
    const right = parts?.map((part) => String(Number(part ?? 0))).join('.');
    const subject = typeof value === 'number' ? `The number ${value}` : quoted(String(value));
    const message = `${subject} is not a version. Use three numbers with dots, such as ${right ?? '1.0.0'}.`;
    if (right === undefined) return { path, message };
    return { path, message, fix: changeTo(path, right) };
  },
};
