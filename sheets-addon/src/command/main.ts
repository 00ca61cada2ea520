import { Command, CommanderError } from 'commander';
import { addApply } from './apply.ts';
import { errorScreen } from './command.ts';
import { CannotRun, type ExitCode } from './outcome.ts';
import { addReport } from './report.ts';
import { rubricErrorsJson, rubricErrorsText } from './rubric-errors.ts';
import { RubricErrors } from './rubric-file.ts';
import { addScore } from './score.ts';
import { addServe } from './serve.ts';
import { printable } from './terminal.ts';

declare const version: string;

/** The table of contents of `scorecard`. */
function scorecard(): Command {
  const program = new Command('scorecard')
    .description('Scores people by a competency rubric, from the spreadsheet that their managers keep.')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText(
      'after',
      `
A scorecard has a row per person with a column per competency, a row per rating, or a tab per person.

Exit codes: 0 done; 1 errors found, in the rubric or, with --strict, in score cells; 2 could not run.

Examples:
  $ scorecard score scores.xlsx --rubric partner-manager.rubric.yaml
  $ scorecard apply scores.xlsx --rubric partner-manager.rubric.yaml --out scored.xlsx
  $ scorecard report scores.xlsx --rubric partner-manager.rubric.yaml --out report.html
  $ scorecard serve scores.xlsx`,
    );
  addScore(program);
  addApply(program);
  addReport(program);
  addServe(program);
  return program;
}

/** Turns whatever went wrong into an exit code and, mostly, one line: no stack trace ever reaches a person. */
function ending(error: unknown, json: boolean): ExitCode {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  if (error instanceof CommanderError && error.code === 'commander.help') return 2;
  if (error instanceof RubricErrors) {
    if (json) process.stdout.write(rubricErrorsJson(error));
    else process.stderr.write(rubricErrorsText(error, errorScreen()));
    return 1;
  }
  process.stderr.write(`${errorScreen().colours.red('scorecard:')} ${lineOf(error)}\n`);
  return 2;
}

function lineOf(error: unknown): string {
  if (error instanceof CannotRun) return printable(error.message);
  if (error instanceof CommanderError)
    return `${printable(error.message.replace(/^error: /, ''))}; see scorecard --help`;
  const message = error instanceof Error ? error.message : String(error);
  return printable(`this is a fault of the program, not of your files: ${message.slice(0, 300)}; nothing was written`);
}

// A reader such as `head` may close the pipe before everything is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const json = process.argv.some(
  (word, index, words) => word === '--format=json' || (word === 'json' && words[index - 1] === '--format'),
);
process.on('uncaughtException', (error) => process.exit(ending(error, json)));
try {
  await scorecard().parseAsync();
} catch (error) {
  process.exitCode = ending(error, json);
}
