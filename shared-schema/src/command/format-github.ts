import type { Severity } from '../rules/rule.ts';
import type { Write, Writer } from './report.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } satisfies Record<Severity, string>;

/**
 * For GitHub Actions: a workflow command for each problem, which GitHub shows on the line of the file. The escapes are
 * those of its toolkit (actions/toolkit, packages/core/src/command.ts), so that a text cannot end one and begin another.
 */
export function githubFormat(write: Write): Writer {
  return {
    file({ file, problems, overrides }) {
      for (const { rule, severity, message, range } of problems) {
        const { start, end } = range;
        // GitHub drops the columns of a mark over several lines.
        const columns = start.line === end.line ? { col: start.character + 1, endColumn: end.character } : {};
        const place = { file: slashed(file), line: start.line + 1, endLine: end.line + 1, ...columns };
        write(command(commands[severity], { ...place, title: rule }, message));
      }
      if (overrides.size > 0) {
        const own = [...overrides].map(([rule, severity]) => `${rule}: ${severity}`).join(', ');
        write(command('notice', { file: slashed(file) }, `This file sets its own severities: ${own}`));
      }
    },
    end() {},
  };
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${list.join(',')}::${data(message)}\n`;
}

const slashed = (file: string) => file.replaceAll('\\', '/');
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
