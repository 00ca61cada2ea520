import { Command, InvalidArgumentError, Option } from 'commander';
import { createColors } from 'picocolors';
import { ruleTexts } from '../rules/texts.ts';
import { validate } from '../validate.ts';
import { githubFormat } from './format-github.ts';
import { jsonFormat } from './format-json.ts';
import { sarifFormat } from './format-sarif.ts';
import { textFormat } from './format-text.ts';
import { progressOn } from './progress.ts';
import { readRubric } from './read-rubric.ts';
import type { Totals, Write, Writer } from './report.ts';
import { shown } from './shown.ts';

interface Options {
  readonly format: 'text' | 'json' | 'sarif' | 'github';
  readonly maxWarnings?: number;
}

/** `rubric validate FILE...` */
export function validateCommand(version: string): Command {
  return new Command('validate')
    .summary('find every mistake in rubric files')
    .description('Finds every mistake in rubric files: where it is and what to do.')
    .argument('<FILE...>', 'rubric files (.yaml, .yml or .json)')
    .addOption(
      new Option('--format <format>', 'how to write the problems')
        .choices(['text', 'json', 'sarif', 'github'])
        .default('text'),
    )
    .option('--max-warnings <number>', 'fail when there are more warnings than this', wholeNumber)
    .addHelpText(
      'after',
      `
Exit status: 0 no errors, 1 errors or too many warnings, 2 a file could not be read.

Examples:
  rubric validate partner-manager.rubric.yaml
  rubric validate *.rubric.yaml --max-warnings 0
  rubric validate team/*.rubric.json --format json > problems.json
  rubric validate rubrics/*.yaml --format sarif > rubrics.sarif`,
    )
    .action((files: readonly string[], options: Options) => {
      process.exitCode = validateFiles(files, options, version);
    });
}

/** Checks the files one by one and keeps none of them. Returns the exit status. */
function validateFiles(files: readonly string[], { format, maxWarnings }: Options, version: string): 0 | 1 | 2 {
  const progress = progressOn(process.stderr, files.length, 'files checked');
  const write: Write = (text) => {
    progress.clear();
    process.stdout.write(text);
  };
  const writer = writerOf(format, write, version);
  const totals = { files: 0, errors: 0, warnings: 0, infos: 0 };
  let refusals = 0;
  const refuse = (file: string, reason: string) => {
    progress.clear();
    process.stderr.write(`rubric: ${shown(file)}: ${shown(reason)}\n`);
    refusals++;
  };
  for (const file of files) {
    const reading = readRubric(file);
    if ('refused' in reading) {
      refuse(file, reading.refused);
      continue;
    }
    const { problems, overrides } = validate(reading.text, reading.format);
    const refused = problems.find(({ rule }) => refusedBy.has(rule));
    if (refused) {
      refuse(file, refused.message);
      continue;
    }
    totals.files++;
    for (const { severity } of problems) totals[countOf[severity]]++;
    writer.file({ file, text: reading.text, problems, overrides });
    progress.step();
  }
  progress.clear();
  writer.end(totals);
  const tooMany = maxWarnings !== undefined && totals.warnings > maxWarnings;
  if (tooMany) process.stderr.write(`rubric: ${tooManyWarnings(totals, maxWarnings)}\n`);
  if (refusals > 0) return 2;
  return totals.errors > 0 || tooMany ? 1 : 0;
}

/** What the reader gives up on: the file is no rubric that could be put right line by line. */
export const refusedBy = new Set(['syntax-empty', 'syntax-too-long', 'syntax-aliases']);

const countOf = { error: 'errors', warning: 'warnings', info: 'infos' } as const;

function writerOf(format: Options['format'], write: Write, version: string): Writer {
  if (format === 'json') return jsonFormat(write);
  if (format === 'sarif') return sarifFormat(write, ruleTexts, version);
  if (format === 'github') return githubFormat(write);
  return textFormat(write, createColors(hasColors()));
}

/** Colours where somebody looks, unless they asked for none (no-color.org). */
const hasColors = () => process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

const tooManyWarnings = ({ warnings }: Totals, most: number) =>
  `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, more than the ${most} that --max-warnings allows`;

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It has to be a whole number, such as 0.');
  return Number(text);
}
