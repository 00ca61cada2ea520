import { readRubric } from '@rubric-kit/shared-schema/command/read-rubric.ts';
import type { FileReport } from '@rubric-kit/shared-schema/command/report.ts';
import { refusedBy } from '@rubric-kit/shared-schema/command/validate.ts';
import { digest } from '@rubric-kit/shared-schema/digest.ts';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { CannotRun } from './outcome.ts';

export interface LoadedRubric {
  readonly path: string;
  readonly rubric: Rubric;
  /** Hex SHA-256 of its canonical JSON. */
  readonly digest: string;
  /** How many problems it has that keep nobody from scoring. */
  readonly warnings: number;
}

/** The rubric has errors: nothing is scored by it. */
export class RubricErrors extends Error {
  override readonly name = 'RubricErrors';
  readonly report: FileReport;
  constructor(report: FileReport) {
    super(`${report.file} has errors`);
    this.report = report;
  }
}

/** Reads and checks a rubric. Throws CannotRun where it cannot be read and RubricErrors where it is wrong. */
export function loadRubric(path: string): LoadedRubric {
  const reading = readRubric(path);
  if ('refused' in reading) throw new CannotRun(`cannot read ${path}: ${reading.refused}`);
  const { text, format } = reading;
  const { rubric, problems, overrides } = validate(text, format);
  const refused = problems.find((problem) => refusedBy.has(problem.rule));
  if (refused) {
    const { line, character } = refused.range.start;
    const place = line + character > 0 ? `:${line + 1}:${character + 1}` : '';
    throw new CannotRun(`cannot read ${path}${place}: ${refused.message}`);
  }
  if (rubric === null || problems.some((problem) => problem.severity === 'error')) {
    throw new RubricErrors({ file: path, text, problems, overrides });
  }
  const warnings = problems.filter((problem) => problem.severity === 'warning').length;
  return { path, rubric, digest: digest(rubric), warnings };
}
