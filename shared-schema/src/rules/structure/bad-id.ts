import { changeTo, renameTo } from '../fix.ts';
import type { RuleWords } from '../rule.ts';
import { slug } from '../slug.ts';
import { structureRule } from './mistake.ts';
import { isPlain, quoted } from './wording.ts';

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

export const badId = structureRule('bad-id', ['pattern', 'type'], ({ keyword, params, path, key, value, ofKey }) => {
  if (keyword === 'type' && !(key === 'id' && params.type === 'string' && isPlain(value))) return undefined;
  const wrong = String(ofKey ? key : value);
  const right = idFrom(wrong);
  return {
    mark: ofKey ? 'key' : 'value',
    message: `${quoted(wrong)} is not an id. Use lower-case words joined by hyphens, such as "${right || 'pipeline-discipline'}".`,
    ...(right && { fix: ofKey ? renameTo(path, right) : changeTo(path, right) }),
  };
});

/** The id nearest to a text: `vision-and-strategy` of "Vision_AndStrategy". Empty where no letter is left. */
const idFrom = (text: string): string => slug(text.replace(/([a-z0-9])([A-Z])/g, '$1-$2'));
