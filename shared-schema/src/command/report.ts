import type { Problem, Severity } from '../rules/rule.ts';

/** What one file's check found. */
export interface FileReport {
  /** The file as it was named on the command line. */
  readonly file: string;
  readonly text: string;
  readonly problems: readonly Problem[];
  /** The severities that the file sets for itself, by rule. */
  readonly overrides: ReadonlyMap<string, Severity | 'off'>;
}

/** What all files' checks found together. */
export interface Totals {
  /** Files that could be read. */
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Writes reports in one format: each file as it comes, then the end. */
export interface Writer {
  file(report: FileReport): void;
  end(totals: Totals): void;
}

/** Takes a piece of the output as it is. */
export type Write = (text: string) => void;
