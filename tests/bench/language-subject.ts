import { type Analysis, analyse } from '../../extension/src/language/analysis.ts';
import { complete } from '../../extension/src/language/completion.ts';
import { hover } from '../../extension/src/language/hover.ts';
import type { Format } from '../../shared-schema/src/parse/document.ts';

export interface Options {
  /** Versions of one text, and in each the offset where somebody types. */
  readonly versions: readonly { readonly text: string; readonly offset: number }[];
  readonly format: Format;
  readonly task: 'diagnostics' | 'completion' | 'hover';
  /** Reads each version without the one before, as when a file is opened. */
  readonly alone?: boolean;
}

/** What is timed: see worker.mjs. Each run takes the next version, as an editor does at every key. */
export function subject({ versions, format, task, alone = false }: Options) {
  let before: Analysis | undefined;
  return {
    prepare: (round: number) => versions[round % versions.length],
    run(version: Options['versions'][number]) {
      const analysis = analyse(version.text, format, alone ? undefined : before);
      before = analysis;
      const position = analysis.lines.position(version.offset);
      if (task === 'completion') return complete(analysis, position);
      return task === 'hover' ? hover(analysis, position) : analysis.validation.problems;
    },
  };
}
