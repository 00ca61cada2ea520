import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { createColors } from 'picocolors';
import { digest } from '../digest.ts';
import { filesToRead, type Publication, planPublish } from '../release/publish.ts';
import { folderName, type HeldFile } from '../release/registry.ts';
import { type Validation, validate } from '../validate.ts';
import { textFormat } from './format-text.ts';
import { readRubric } from './read-rubric.ts';
import { shown } from './shown.ts';
import { writeNew } from './write-new.ts';

interface Options {
  readonly registry: string;
  readonly dryRun?: boolean;
}

/** `rubric publish FILE --registry DIR` */
export function publishCommand(): Command {
  return new Command('publish')
    .summary('put a version of a rubric into a registry, for good')
    .description('Writes a version of a rubric as DIR/<id>/<version>.rubric.json. What is published never changes.')
    .argument('<FILE>', 'a rubric file (.yaml, .yml or .json)')
    .requiredOption('--registry <DIR>', 'the folder of published rubrics; made where there is none')
    .option('--dry-run', 'say what would be published, and write nothing')
    .addHelpText(
      'after',
      `
A rubric with errors is not published, nor a version that does not come after the newest one. The digest is the SHA-256
of the rubric's canonical JSON (RFC 8785): the same for YAML and JSON.

Exit status: 0 published, or published already; 1 the rubric has errors; 2 it could not be published.

Examples:
  rubric publish partner-manager.rubric.yaml --registry published --dry-run
  rubric publish partner-manager.rubric.yaml --registry published`,
    )
    .action((file: string, options: Options) => {
      process.exitCode = publishFile(file, options);
    });
}

/** Says what is new, and writes it. Returns the exit status. */
function publishFile(file: string, { registry, dryRun = false }: Options): 0 | 1 | 2 {
  const refuse = (reason: string): 2 => {
    process.stderr.write(`rubric: ${shown(file)}: ${shown(reason)}\n`);
    return 2;
  };
  const reading = readRubric(file);
  if ('refused' in reading) return refuse(reading.refused);
  const validation = validate(reading.text, reading.format);
  try {
    const plan = planPublish(validation, heldOf(validation, registry));
    if (plan.kind === 'refused') {
      refuse(`${plan.reason}; nothing was published`);
      return showErrors(file, reading.text, validation) ? 1 : 2;
    }
    process.stdout.write(said(plan));
    if (plan.kind === 'already') return 0;
    const [folder, name] = plan.path;
    const target = join(registry, folder, name);
    if (!dryRun) {
      mkdirSync(join(registry, folder), { recursive: true });
      writeNew(target, plan.text);
    }
    process.stdout.write(`${dryRun ? 'Would write' : 'Wrote'} ${shown(target)}\n`);
    return 0;
  } catch (error) {
    return refuse(reasonOf(error as NodeJS.ErrnoException, registry));
  }
}

/** What the registry holds of a rubric, as far as publishing it asks for it. */
function heldOf({ rubric }: Validation, registry: string): HeldFile[] {
  const name = folderName(rubric?.id);
  if (!rubric || name === undefined) return [];
  const folder = join(registry, name);
  let names: string[] = [];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return filesToRead(names, rubric.version).map((held) => ({
    name: held,
    text: readFileSync(join(folder, held), 'utf8'),
  }));
}

/** Writes the errors of a rubric, as `rubric validate` does, to stderr. Returns whether there is one. */
function showErrors(file: string, text: string, { problems, overrides }: Validation): boolean {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const writer = textFormat((line) => process.stderr.write(line), createColors(false));
  if (errors.length > 0) writer.file({ file, text, problems: errors, overrides });
  return errors.length > 0;
}

/** What is published, in words. Texts of the rubric are data: they are shown, never obeyed by the terminal. */
function said(plan: Exclude<Publication, { kind: 'refused' }>): string {
  const head = `${plan.rubric.id} ${plan.rubric.version}`;
  const lines =
    plan.kind === 'already'
      ? [`${head} is already published.`]
      : plan.since === undefined
        ? [`${head} is the first version.`]
        : [`${head} comes after ${plan.since}:`, ...plan.changes.map((change) => `  ${shown(change)}`)];
  return `${[...lines, `Digest ${digest(plan.rubric)}`].join('\n')}\n`;
}

function reasonOf({ code, message }: NodeJS.ErrnoException, registry: string): string {
  if (code === 'EEXIST') return `somebody published this version into ${registry} a moment ago: run it again`;
  if (code === 'ENOTDIR') return `${registry} or the rubric's folder in it is a file: name a folder`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `${registry} may not be written: ask for permission`;
  return `${registry} cannot be written (${code ?? message})`;
}
