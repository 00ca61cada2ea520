import { type Command, InvalidArgumentError } from 'commander';
import { counted } from '../report/numbers.ts';
import { mappingNotes } from './mapping-text.ts';
import type { ExitCode } from './outcome.ts';
import { type Progress, startProgress } from './progress.ts';
import { type Request, type Scored, scoreFiles } from './scored.ts';
import { printable, type Screen, screenOf } from './terminal.ts';

/** What the options of every verb come to. */
export interface CommonOptions {
  readonly rubric: string;
  readonly period?: string;
  readonly map: readonly string[];
  readonly format: 'text' | 'json';
  readonly strict: boolean;
}

/** A verb with the options that all verbs have. */
export function verb(program: Command, name: string, scores: string, summary: string, description: string): Command {
  return program
    .command(name)
    .summary(summary)
    .description(description)
    .argument(`<${scores}>`, 'the scorecard')
    .requiredOption('--rubric <file>', 'the rubric, .yaml or .json')
    .option('--period <period>', 'score this period, such as 2026-Q3 (default: the latest)')
    .option('--map <header=meaning>', 'what a header means, such as "Colleague=person"; repeat for more', collect, [])
    .option('--format <format>', 'text for people, json for programs', readFormat, 'text')
    .option('--strict', 'exit with 1 when a score cell is invalid', false);
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

function readFormat(value: string): 'text' | 'json' {
  if (value === 'text' || value === 'json') return value;
  throw new InvalidArgumentError('Use text or json.');
}

/** Reads and scores for a verb; says on stderr what a person should know of how the file was read. */
export function scoreFor(scores: string, options: CommonOptions, progress: Progress): Scored {
  const request: Request = {
    scores,
    rubric: options.rubric,
    map: options.map,
    ...(options.period === undefined ? {} : { period: options.period }),
  };
  const scored = scoreFiles(request, progress);
  progress.end();
  const { detection, scores: file, rubric, warnings, path } = scored;
  const notes = [
    ...(file.note === undefined ? [] : [file.note]),
    ...(warnings > 0 ? [`${path} has ${counted(warnings, 'warning', 'warnings')}; see: rubric validate ${path}`] : []),
    ...mappingNotes(file.snapshot, rubric, detection),
  ];
  const { yellow } = errorScreen().colours;
  for (const note of notes) process.stderr.write(`${yellow('note:')} ${printable(note)}\n`);
  return scored;
}

export const outScreen = (): Screen => screenOf(process.stdout, process.env);
export const errorScreen = (): Screen => screenOf(process.stderr, process.env);

export const progressForPeople = (): Progress => startProgress(process.stderr.isTTY === true);

/** Invalid cells are reported and pass, unless `--strict` says otherwise. */
export const exitCodeOf = ({ scorecard }: Scored, { strict }: CommonOptions): ExitCode =>
  strict && scorecard.invalid.length > 0 ? 1 : 0;
