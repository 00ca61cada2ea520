import { changeTo } from '../fix.ts';
import { nearest } from '../nearest.ts';
import type { RuleWords } from '../rule.ts';
import { listed } from '../say.ts';
import { structureRule } from './mistake.ts';
import { partName } from './wording.ts';

export const about: RuleWords = {
  why: 'Only the values of a choice have a meaning that a scorecard can act on.',
  bad: `outcomes:
  - id: partner-sourced-share
    name: Partner-sourced share
    unit: "% of new pipeline"
    kind: pipelne # here
`,
  good: `outcomes:
  - id: partner-sourced-share
    name: Partner-sourced share
    unit: "% of new pipeline"
    kind: pipeline
`,
};

export const notAllowedValue = structureRule('not-allowed-value', ['enum', 'const'], (mistake) => {
  const { keyword, params, path, value } = mistake;
  const name = partName(mistake);
  if (keyword === 'const') {
    // The one constant of the format is its own version.
    if (typeof value === 'number' && value > 1)
      return {
        message: `This file is written in version ${value} of the format, and this program reads version 1. Update Rubric Kit, or change it to 1.`,
      };
    return { message: `${name} must be 1, the version of this file format.`, fix: changeTo(path, 1) };
  }
  const allowed = params.allowedValues as readonly unknown[];
  const choice = listed(
    allowed.map((one) => JSON.stringify(one)),
    allowed.length,
    'or',
  );
  const texts = allowed.filter((one) => typeof one === 'string');
  const near = typeof value === 'string' ? nearest(value, texts) : undefined;
  const message = `${name} cannot be ${JSON.stringify(value)}.`;
  return near === undefined
    ? { message: `${message} Use ${choice}.` }
    : { message: `${message} Did you mean "${near}"? Possible: ${choice}.`, fix: changeTo(path, near) };
});
