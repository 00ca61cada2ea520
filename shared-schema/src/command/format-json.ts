import type { FileReport, Write, Writer } from './report.ts';

/**
 * For programs: one JSON document, `{"files":[{"file","problems":[...]}],"errors","warnings"}`. Lines and characters
 * count from 0, characters in UTF-16 units. A file that sets severities of its own has them under `overrides`.
 */
export function jsonFormat(write: Write): Writer {
  let between = '{"files":[';
  return {
    file(report) {
      write(`${between}\n${JSON.stringify(entry(report))}`);
      between = ',';
    },
    end({ errors, warnings }) {
      const open = between === ',' ? '' : between;
      write(`${open}\n],"errors":${errors},"warnings":${warnings}}\n`);
    },
  };
}

function entry({ file, problems, overrides }: FileReport) {
  return {
    file,
    problems: problems.map(({ rule, severity, message, pointer, range }) => ({
      rule,
      severity,
      message,
      pointer,
      range,
    })),
    ...(overrides.size > 0 && { overrides: Object.fromEntries(overrides) }),
  };
}
