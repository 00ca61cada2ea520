import { Command, CommanderError } from 'commander';
import packageText from '../../package.json' with { type: 'json' };
import { newCommand } from './new.ts';
import { publishCommand } from './publish.ts';
import { validateCommand } from './validate.ts';

const { version } = packageText;

/** Beside `dist/`, where the bundle of this file stands. */
const rubrics = new URL('../rubrics/', import.meta.url);

/** A reader such as `head` may close the pipe early: that is no failure of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const program = new Command('rubric')
  .description('Write and check competency rubrics.')
  .version(version)
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error:/, 'rubric:')) })
  .exitOverride()
  .addHelpText(
    'after',
    `
Examples:
  rubric new my-role.rubric.yaml
  rubric validate my-role.rubric.yaml
  rubric publish my-role.rubric.yaml --registry published`,
  );
for (const command of [validateCommand(version), newCommand(rubrics), publishCommand()])
  program.addCommand(command.copyInheritedSettings(program));

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(`rubric: something went wrong that should not: ${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}
