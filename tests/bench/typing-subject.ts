import { type Analysis, analyse } from '../../extension/src/language/analysis.ts';
import { complete } from '../../extension/src/language/completion.ts';
import type { Format } from '../../shared-schema/src/parse/document.ts';

export interface Version {
  readonly text: string;
  /** Where the cursor stands. */
  readonly offset: number;
}

/** How long the extension's host is busy at each version, in milliseconds: until problems and completions are there. */
export function timesOf(versions: readonly Version[], format: Format): number[] {
  let before: Analysis | undefined;
  return versions.map(({ text, offset }) => {
    const start = performance.now();
    const analysis = analyse(text, format, before);
    before = analysis;
    void analysis.validation;
    complete(analysis, analysis.lines.position(offset));
    return performance.now() - start;
  });
}
