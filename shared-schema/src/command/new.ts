import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Command, Option } from 'commander';
import type { Format } from '../parse/document.ts';
import { formatOf, parse } from '../parse/parse.ts';
import { slug } from '../rules/slug.ts';
import { blankRubric } from '../starter/blank.ts';
import { startFrom } from '../starter/start-from.ts';
import { shown } from './shown.ts';

interface Options {
  readonly from: 'blank' | 'partner-manager';
  readonly id?: string;
  readonly title?: string;
}

/** `rubric new [FILE]`; `rubrics` is the folder with the rubrics to begin from. */
export function newCommand(rubrics: URL): Command {
  return new Command('new')
    .summary('begin a rubric')
    .description('Writes a valid rubric with a comment on each part, to put your own words in.')
    .argument('[FILE]', 'the file to write (.yaml, .yml or .json); absent: its id with .rubric.yaml')
    .addOption(
      new Option('--from <rubric>', 'what to begin from').choices(['blank', 'partner-manager']).default('blank'),
    )
    .option('--id <id>', 'its name for machines: lower-case words joined by hyphens')
    .option('--title <title>', 'its name for people')
    .addHelpText(
      'after',
      `
A file that exists is never overwritten. JSON has no comments: choose YAML to get them.

Examples:
  rubric new
  rubric new sales-engineer.rubric.yaml --title "Sales engineer"
  rubric new --from partner-manager --id channel-manager`,
    )
    .action((file: string | undefined, options: Options) => {
      const refused = begin(file, options, rubrics);
      if (refused === undefined) return;
      process.stderr.write(`rubric: ${shown(refused)}\n`);
      process.exitCode = 2;
    });
}

/** Writes the file and says what comes next; returns why it could not. */
function begin(
  named: string | undefined,
  { from, id: ownId, title: ownTitle }: Options,
  rubrics: URL,
): string | undefined {
  const fileId = named === undefined ? '' : slug(basename(named).replace(/(\.rubric)?\.[a-z]+$/i, ''));
  const id = ownId ?? (slug(ownTitle ?? '') || fileId || (from === 'blank' ? 'my-role' : from));
  if (slug(id) !== id || id === '')
    return `"${id}" is not an id: use lower-case words joined by hyphens, such as ${slug(id) || 'my-role'}`;
  const title = ownTitle?.trim() || titleOf(id);
  if (title.length > 120) return `the title has ${title.length} characters: at most 120 fit`;
  const file = named ?? `${id}.rubric.yaml`;
  if (!/\.(ya?ml|json)$/i.test(file)) return `${file}: its name has to end in .yaml, .yml or .json`;
  try {
    const text = from === 'blank' ? blankRubric : readFileSync(new URL(`${from}.rubric.yaml`, rubrics), 'utf8');
    // Another's file is never at risk: `wx` fails where there is one, even if it came a moment ago.
    writeFileSync(file, inFormat(startFrom(text, 'yaml', id, title), formatOf(file)), { flag: 'wx' });
  } catch (error) {
    return `${file}: ${reasonOf(error as NodeJS.ErrnoException)}`;
  }
  process.stdout.write(`Wrote ${shown(file)}. Put your own words in, then run: rubric validate ${shown(file)}\n`);
  return undefined;
}

const titleOf = (id: string) => `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;

const inFormat = (yaml: string, format: Format) =>
  format === 'yaml' ? yaml : `${JSON.stringify(parse(yaml, 'yaml').value, null, 2)}\n`;

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'EEXIST') return 'it exists already and stays as it is: choose another name';
  if (code === 'ENOENT') return 'its folder does not exist: make it first';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'it may not be written: ask for permission';
  return `it cannot be written (${code ?? message})`;
}
