import type { Command } from 'commander';
import { resultDocument } from '../result.ts';
import { type CommonOptions, exitCodeOf, outScreen, scoreFor, verb } from './command.ts';
import { invalidText } from './invalid-text.ts';
import { scoreText } from './score-text.ts';

/** `scorecard score`: averages, gaps, verdicts and next steps on the terminal. */
export function addScore(program: Command): void {
  verb(
    program,
    'score',
    'scores.csv|scores.xlsx',
    'print averages, gaps, verdicts and next steps',
    "Reads a scorecard and prints each team's averages and verdict, and each person's gaps and first next step.",
  )
    .addHelpText(
      'after',
      `
Examples:
  $ scorecard score scores.xlsx --rubric partner-manager.rubric.yaml
  $ scorecard score scores.csv --rubric my.rubric.yaml --period 2026-Q2 --map "Colleague=person"
  $ scorecard score scores.xlsx --rubric my.rubric.yaml --format json --strict > scores.json`,
    )
    .action((scores: string, options: CommonOptions) => {
      const scored = scoreFor(scores, options);
      const { scorecard } = scored;
      const screen = outScreen();
      process.stdout.write(
        options.format === 'json'
          ? `${JSON.stringify(resultDocument(scored), null, 2)}\n`
          : [scoreText(scored, screen), invalidText(scorecard, screen)].filter(Boolean).join('\n'),
      );
      process.exitCode = exitCodeOf(scored, options);
    });
}
