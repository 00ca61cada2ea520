import type { Command } from 'commander';
import { counted } from '../report/numbers.ts';
import { reportHtml } from '../report/report.ts';
import { type CommonOptions, exitCodeOf, outScreen, scoreFor, verb } from './command.ts';
import { checkTarget, type Target, writeWhole } from './write-file.ts';
import { type WriteOptions, wrote } from './wrote.ts';

/** `scorecard report`: one HTML page, for the screen and for paper. */
export function addReport(program: Command): void {
  verb(
    program,
    'report',
    'scores.csv|scores.xlsx',
    'write one HTML page that needs no script and prints well',
    'Writes one HTML page with a heatmap, averages and verdicts by team, and gaps and next steps by person.',
  )
    .option('--out <file>', 'the page to write (required)')
    .option('--force', 'replace the file after --out', false)
    .addHelpText(
      'after',
      `
Examples:
  $ scorecard report scores.xlsx --rubric partner-manager.rubric.yaml --out report.html
  $ scorecard report scores.csv --rubric my.rubric.yaml --period 2026-Q2 --out q2.html --force`,
    )
    .action((scores: string, options: CommonOptions & WriteOptions) => {
      const target: Target = { path: options.out, force: options.force, keep: [options.rubric, scores] };
      checkTarget(target);
      const scored = scoreFor(scores, options);
      const { people, teams } = scored.result;
      writeWhole(target, reportHtml({ ...scored, now: new Date() }));
      wrote(
        scored,
        options,
        `${counted(people.length, 'person', 'people')} in ${counted(teams.length, 'team', 'teams')}`,
        outScreen(),
      );
      process.exitCode = exitCodeOf(scored, options);
    });
}
