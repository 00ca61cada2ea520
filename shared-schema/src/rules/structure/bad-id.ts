import { changeTo, renameTo } from '../fix.ts';
import type { RuleWords } from '../rule.ts';
import { slug } from '../slug.ts';
import type { StructureRule } from './mistake.ts';
import { quoted } from './wording.ts';

export const about: RuleWords = {
  why: 'Scores are kept by ids for years: only lower-case words joined by hyphens survive every sheet, file name and address.',
  bad: `pitfalls:
  - id: Logo Collecting # here
    sign: Contracts are signed and no deal follows within 90 days.
    fix: Sign a partner only with a named first deal.
`,
  good: `pitfalls:
  - id: logo-collecting
    sign: Contracts are signed and no deal follows within 90 days.
    fix: Sign a partner only with a named first deal.
`,
};

export const badId: StructureRule = {
  id: 'bad-id',
  group: 'structure',
  severity: 'error',
  takes: ({ keyword, path, params, value }) =>
    (keyword === 'pattern' && path.at(-1) !== 'version') ||
    (path.at(-1) === 'id' && params.type === 'string' && (typeof value === 'number' || typeof value === 'boolean')),
  find({ path, value, ofKey }) {
    const wrong = ofKey ? String(path.at(-1)) : String(value);
    const right = idFrom(wrong);
    const message = `${quoted(wrong)} is not an id. Use lower-case words joined by hyphens, such as "${right || 'pipeline-discipline'}".`;
    const found = { path, mark: ofKey ? 'key' : 'value', message } as const;
    if (right === '') return found;
    return { ...found, fix: ofKey ? renameTo(path, right) : changeTo(path, right) };
  },
};

/** The id nearest to a text: `vision-and-strategy` of "Vision_AndStrategy". Empty where no letter is left. */
const idFrom = (text: string): string => slug(text.replace(/([a-z0-9])([A-Z])/g, '$1-$2'));
