import type { createColors } from 'picocolors';
import type { Severity } from '../rules/rule.ts';
import { codeFrame, linesOf } from './code-frame.ts';
import type { Totals, Write, Writer } from './report.ts';
import { shown } from './shown.ts';

type Colors = ReturnType<typeof createColors>;

/** For people: each problem with its place, its line and a caret, then the totals. */
export function textFormat(write: Write, colors: Colors): Writer {
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue } satisfies Record<Severity, unknown>;
  return {
    file({ file, text, problems, overrides }) {
      const lines = problems.length > 0 ? linesOf(text) : [];
      for (const { rule, severity, message, range } of problems) {
        const place = `${shown(file)}:${range.start.line + 1}:${range.start.character + 1}`;
        const frame = codeFrame(lines, range)
          .split('\n')
          .map((line) => `  ${line}`);
        const caret = frame.pop() ?? '';
        write(`${colors.bold(place)} ${paint[severity](severity)} ${shown(message)} ${colors.dim(`(${rule})`)}\n`);
        write(`${colors.dim(frame.join('\n'))}\n${paint[severity](caret)}\n\n`);
      }
      if (overrides.size > 0) {
        const own = [...overrides].map(([rule, severity]) => `${rule}: ${severity}`).join(', ');
        write(`${shown(file)} sets its own severities: ${own}\n`);
      }
    },
    end(totals) {
      // Each file that could not be read has had its line.
      if (totals.files > 0) write(`${summary(totals)}\n`);
    },
  };
}

function summary({ files, errors, warnings, infos }: Totals): string {
  const found = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'hint')].filter(Boolean);
  return `${counted(files, 'file')} checked: ${found.length > 0 ? found.join(', ') : 'no problems'}.`;
}

const counted = (count: number, what: string) => (count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`);
