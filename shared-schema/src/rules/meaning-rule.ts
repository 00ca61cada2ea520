import type { Path } from '../parse/position.ts';
import type { Rubric } from '../rubric.ts';
import type { Draft } from './draft.ts';
import { type DraftScale, scaleOf } from './draft-scale.ts';
import type { Finding, Fix, Rule, Severity } from './rule.ts';

/** What a finding may say beside its place and its words. */
export interface Aside {
  readonly mark?: 'key' | 'value' | undefined;
  readonly fix?: Fix | undefined;
  readonly related?: NonNullable<Finding['related']>;
}

/** Reports a mistake: where it is, and what is wrong and what to do. */
export type Report = (path: Path, message: string, aside?: Aside) => void;

/** A rule on what a rubric means: an error, unless it says otherwise. */
export const meaningRule = (
  id: string,
  check: (rubric: Draft<Rubric>, report: Report) => void,
  severity: Severity = 'error',
): Rule => ({
  id,
  group: 'meaning',
  severity,
  check(rubric) {
    const findings: Finding[] = [];
    check(rubric, (path, message, aside) => {
      findings.push({ path, message, ...aside } as Finding);
    });
    return findings;
  },
});

/** A rule that holds scores against the scale, and keeps quiet while that cannot be read. */
export const scaleRule = (
  id: string,
  check: (rubric: Draft<Rubric>, report: Report, scale: DraftScale) => void,
  severity?: Severity,
): Rule =>
  meaningRule(
    id,
    (rubric, report) => {
      const scale = scaleOf(rubric);
      if (scale) check(rubric, report, scale);
    },
    severity,
  );

/** Another part that has to do with a mistake, and what it is. */
export const beside = (path: Path, message: string) => ({ related: [{ path, message }] });
