import { type Command, InvalidArgumentError } from 'commander';
import type { Notice } from '../read/scorecard.ts';
import { counted } from '../report/numbers.ts';
import { mappingNotes } from './mapping-text.ts';
import { CannotRun, type ExitCode } from './outcome.ts';
import { withProgress } from './progress.ts';
import { type Request, type Scored, scoreFiles } from './scored.ts';
import { printable, type Screen, screenOf } from './terminal.ts';

/** What the options of every verb come to. */
export interface CommonOptions {
  readonly rubric: string;
  readonly period?: string;
  /** Absent: none. */
  readonly map?: readonly string[];
  readonly format: 'text' | 'json';
  readonly strict?: boolean;
}

/** A verb with the options that all verbs have. */
export function verb(program: Command, name: string, scores: string, summary: string, description: string): Command {
  return program
    .command(name)
    .summary(summary)
    .description(description)
    .argument(`<${scores}>`, 'the scorecard')
    .option('--rubric <file>', 'the rubric, .yaml or .json (required)')
    .option('--period <period>', 'score this period, such as 2026-Q3 (default: the latest)')
    .option('--map <header=meaning>', 'what a header means, such as "Colleague=person"; repeat for more', collect)
    .option('--format <format>', 'text for people, json for programs', readFormat, 'text')
    .option('--strict', 'exit with 1 when a score cell is invalid')
    .hook('preAction', (command) => needFiles(command));
}

/** The options that a verb cannot do without. Commander's own check would come before "did you mean" for a misspelt one. */
function needFiles(command: Command): void {
  for (const name of ['rubric', 'out']) {
    const known = command.options.some((option) => option.attributeName() === name);
    if (!known || command.getOptionValue(name) !== undefined) continue;
    throw new CannotRun(`--${name} <file> is missing; see scorecard ${command.name()} --help`);
  }
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function readFormat(value: string): 'text' | 'json' {
  if (value === 'text' || value === 'json') return value;
  throw new InvalidArgumentError('Use text or json.');
}

/** Reads and scores for a verb; says on stderr what a person should know of how the file was read. */
export function scoreFor(scores: string, options: CommonOptions): Scored {
  const request: Request = {
    scores,
    rubric: options.rubric,
    map: options.map ?? [],
    ...(options.period === undefined ? {} : { period: options.period }),
  };
  const scored = withProgress((progress) => scoreFiles(request, progress));
  const { detection, scores: file, rubric, warnings, path } = scored;
  const notes = [
    ...(file.note === undefined ? [] : [file.note]),
    ...(warnings > 0 ? [`${path} has ${counted(warnings, 'warning', 'warnings')}; see: rubric validate ${path}`] : []),
    ...mappingNotes(file.snapshot, rubric, detection),
    // The text says these on stdout; a program that reads the JSON would keep them from everybody.
    ...(options.format === 'json' ? scored.scorecard.notices.map(noticeLine) : []),
  ];
  tell(notes);
  return scored;
}

const noticeLine = ({ address, message }: Notice): string => (address === '' ? message : `${address}: ${message}`);

/** Says on stderr what a person should know, a line each. */
export function tell(notes: readonly string[]): void {
  const { yellow } = errorScreen().colours;
  for (const note of notes) process.stderr.write(`${yellow('note:')} ${printable(note)}\n`);
}

export const outScreen = (): Screen => screenOf(process.stdout, process.env);
export const errorScreen = (): Screen => screenOf(process.stderr, process.env);

/** Invalid cells are reported and pass, unless `--strict` says otherwise. */
export const exitCodeOf = ({ scorecard }: Scored, { strict }: CommonOptions): ExitCode =>
  strict && scorecard.invalid.length > 0 ? 1 : 0;
