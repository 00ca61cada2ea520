import type { FileReport } from '@rubric-kit/shared-schema/command/report.ts';

/** Two problems in a small text, by hand: an error in `weigth` and a warning over `bad\nidea`. */
export const report: FileReport = {
  file: 'a b,c.yaml',
  text: 'title: Baker\nweigth: 3 # 50%\n',
  problems: [
    {
      rule: 'unknown-field',
      severity: 'error',
      message: '"weigth" is not a field.\n::error::100% mine',
      pointer: '/weigth',
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } },
    },
    {
      rule: 'strange-rule',
      severity: 'warning',
      message: 'Two lines.',
      pointer: '/title',
      range: { start: { line: 0, character: 7 }, end: { line: 1, character: 2 } },
      related: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } }, message: 'Here too.' }],
    },
  ],
  overrides: new Map([['weights-sum', 'off']]),
};

export const totals = { files: 1, errors: 1, warnings: 1, infos: 0 };
