import { jsonFormat } from '@rubric-kit/shared-schema/command/format-json.ts';
import { counted } from '../report/numbers.ts';
import type { RubricErrors } from './rubric-file.ts';
import { printable, type Screen } from './terminal.ts';

/** A line per error, as `file:line:column`, and what to do next. */
export function rubricErrorsText({ report: { file, problems } }: RubricErrors, { colours }: Screen): string {
  const errors = problems.filter((problem) => problem.severity === 'error');
  const path = printable(file);
  const lines = errors.map(({ range: { start }, message, rule }) => {
    const place = `${path}:${start.line + 1}:${start.character + 1}`;
    return `${place} ${colours.red('error')} ${printable(message)} ${colours.dim(`(${rule})`)}\n`;
  });
  const count = counted(errors.length, 'error', 'errors');
  return `${lines.join('')}scorecard: ${count} in the rubric, nothing was scored; more with: rubric validate ${path}\n`;
}

/** The document that `rubric validate --format json` writes of the same file. */
export function rubricErrorsJson({ report }: RubricErrors): string {
  const of = (severity: string) => report.problems.filter((problem) => problem.severity === severity).length;
  let text = '';
  const writer = jsonFormat((piece) => {
    text += piece;
  });
  writer.file(report);
  writer.end({ files: 1, errors: of('error'), warnings: of('warning'), infos: of('info') });
  return text;
}
