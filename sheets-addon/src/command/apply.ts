import type { Command } from 'commander';
import { WorkbookError } from '../excel/workbook-error.ts';
import { planApply } from '../layout/apply.ts';
import { changedNote } from '../layout/our-note.ts';
import { counted } from '../report/numbers.ts';
import { type CommonOptions, exitCodeOf, outScreen, scoreFor, tell, verb } from './command.ts';
import { asCannotRun, CannotRun } from './outcome.ts';
import { withProgress } from './progress.ts';
import { checkTarget, type Target, writeWhole } from './write-file.ts';
import { type WriteOptions, wrote } from './wrote.ts';

/** `scorecard apply`: the workbook again, with dropdowns, marks and the tabs Team, People and Rubric. */
export function addApply(program: Command): void {
  verb(
    program,
    'apply',
    'scores.xlsx',
    'write the workbook with gaps marked and the tabs Team, People and Rubric',
    'Writes a copy of a workbook with dropdowns, level texts, marked gaps and live tabs. All else in it stays as it is.',
  )
    .option('--out <file>', 'the workbook to write (required)')
    .option('--force', 'replace the file after --out, even if it is the one that is read', false)
    .addHelpText(
      'after',
      `
Examples:
  $ scorecard apply scores.xlsx --rubric partner-manager.rubric.yaml --out scored.xlsx
  $ scorecard apply scores.xlsx --rubric my.rubric.yaml --out scored.xlsx --force --period 2026-Q2`,
    )
    .action((scores: string, options: CommonOptions & WriteOptions) => {
      const keep = options.force ? [options.rubric] : [options.rubric, scores];
      const target: Target = { path: options.out, force: options.force, keep };
      checkTarget(target);
      const scored = scoreFor(scores, options);
      const { workbook, snapshot } = scored.scores;
      if (!workbook) {
        throw new CannotRun(
          `cannot apply to ${scores}: a .csv has no room for formats and tabs; save it as .xlsx first`,
        );
      }
      const { rubric, digest, scorecard, result } = scored;
      // Without a wish, the period that was chosen in the workbook before stays chosen.
      const period = options.period === undefined ? {} : { period: result.period };
      withProgress((progress) => {
        progress.step(`Writing ${options.out}`);
        const bytes = asCannotRun(`cannot apply to ${scores}: `, WorkbookError, () => {
          workbook.render(planApply({ snapshot, scorecard, rubric, digest, ...period }));
          return workbook.save();
        });
        writeWhole(target, bytes);
      });
      tell(workbook.changedNotes().map((address) => `${address}: ${changedNote}`));
      const { people, teams } = result;
      wrote(
        scored,
        options,
        `${counted(people.length, 'person', 'people')} and ${counted(teams.length, 'team', 'teams')} in the tabs Team, People and Rubric`,
        outScreen(),
      );
      process.exitCode = exitCodeOf(scored, options);
    });
}
