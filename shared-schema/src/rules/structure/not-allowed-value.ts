import type { Path } from '../../parse/position.ts';
import { changeTo } from '../fix.ts';
import { nearest } from '../nearest.ts';
import type { Finding, RuleWords } from '../rule.ts';
import type { StructureRule } from './mistake.ts';
import { choice, partName } from './wording.ts';

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

export const notAllowedValue: StructureRule = {
  id: 'not-allowed-value',
  group: 'structure',
  severity: 'error',
  takes: ({ keyword }) => keyword === 'enum' || keyword === 'const',
  find({ keyword, params, path, value }) {
    if (keyword === 'const') return otherVersion(path, value);
    const allowed = params.allowedValues as readonly unknown[];
    const near =
      typeof value === 'string'
        ? nearest(
            value,
            allowed.filter((one) => typeof one === 'string'),
          )
        : undefined;
    const message = `${partName(path)} cannot be ${JSON.stringify(value)}.`;
    if (near === undefined) return { path, message: `${message} Use ${choice(allowed)}.` };
    return {
      path,
      message: `${message} Did you mean "${near}"? Possible: ${choice(allowed)}.`,
      fix: changeTo(path, near),
    };
  },
};

/** The one constant of the format is its own version. */
function otherVersion(path: Path, value: unknown): Finding {
  if (typeof value === 'number' && value > 1)
    return {
      path,
      message: `This file is written in version ${value} of the format, and this program reads version 1. Update Rubric Kit, or change it to 1.`,
    };
  return {
    path,
    message: `${partName(path)} must be 1, the version of this file format.`,
    fix: changeTo(path, 1),
  };
}
