import { type Analysis, analyse } from '../../extension/src/language/analysis.ts';
import * as service from '../../extension/src/language/service.ts';
import type { Format } from '../../shared-schema/src/parse/document.ts';

export interface Version {
  readonly text: string;
  /** Where the cursor stands. */
  readonly offset: number;
}

/** How long the extension's host is busy at a version, in milliseconds of the processor. */
export interface Busy {
  /** The longer of the two turns that an edit takes: reading the text and completing in it, and judging it. */
  readonly edit: number;
  /** Both together: until problems and completions are there. */
  readonly both: number;
  /** Of the other questions that an editor asks a moment later, each for itself, the longest. */
  readonly later: number;
}

/** The others are asked at every version of this many: an editor too asks when the typing pauses. */
const pause = 5;

/**
 * Takes the versions in turn, as they are typed. The time is the processor's, of all threads of the process: nothing that
 * the machine does besides is in it, and the engine's own helpers are, so that it is no less than the host's.
 */
export function timesOf(versions: readonly Version[], format: Format): Busy[] {
  let before: Analysis | undefined;
  return versions.map(({ text, offset }, number) => {
    const start = process.cpuUsage();
    const analysis = analyse(text, format, before);
    before = analysis;
    const position = analysis.lines.position(offset);
    service.complete(analysis, position);
    void analysis.document;
    const reading = since(start);
    // The editor's diagnostics judge in a turn of their own: extension/src/editor/diagnostics.ts.
    const read = process.cpuUsage();
    void analysis.validation;
    const judging = since(read);
    const later = number % pause === 0 ? longest(analysis, position) : 0;
    return { edit: Math.max(reading, judging), both: reading + judging, later };
  });
}

function longest(analysis: Analysis, position: service.Position): number {
  const range = { start: position, end: position };
  const questions = [
    () => service.documentSymbols(analysis),
    () => service.encoded(service.semanticTokens(analysis)),
    () => service.foldingRanges(analysis),
    () => service.inlayHints(analysis),
    () => service.codeLenses(analysis, '', {}),
    () => service.codeActions(analysis, range),
    () => service.highlights(analysis, position),
    () => service.hover(analysis, position),
  ];
  const times = questions.map((ask) => {
    const start = process.cpuUsage();
    ask();
    return since(start);
  });
  return Math.max(...times);
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
