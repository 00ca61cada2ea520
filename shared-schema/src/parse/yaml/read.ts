import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { type Cursor, cursorOn, report, startOfLine } from '../cursor.ts';
import type { Reading, SyntaxFault } from '../document.ts';
import { maxFaults, maxReaderDepth, repairBudget } from '../limits.ts';
import { locateIn, pathAtIn, type Tape } from '../tape.ts';
import { compose } from './compose.ts';
import { diagnose, unreadable } from './diagnosis.ts';
import type { Mistake } from './mistake.ts';
import { type Repaired, repair, unrepaired } from './repair.ts';
import { trace } from './trace.ts';

/**
 * Reads YAML 1.2. A text that cannot be read is diagnosed and repaired in memory, mistake by mistake, until it can: the
 * author is told of each, and the rest of the text keeps its value and its places.
 */
export function readYaml(text: string): Reading {
  const steps = readYamlInSteps(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, two for each mistake that the reader stops at: an editor does something else in between. */
export function* readYamlInSteps(text: string): Generator<undefined, Reading, undefined> {
  const cursor = cursorOn(text);
  const { repaired, events } = yield* readEvents(text, cursor);
  const { value, faults } = compose(repaired.text, events);
  for (const { rule, message, span } of faults) {
    const start = repaired.original(span.start);
    if (!isTold(cursor, start)) report(cursor, rule, start, repaired.original(span.end), message);
  }
  if (value === undefined && cursor.faults.length === 0) {
    report(cursor, 'syntax-empty', 0, 0, 'The file is empty. Begin with "schemaVersion: 1".');
  }
  let tape: Tape | undefined;
  const traced = () => {
    tape ??= repaired.toOriginal(trace(repaired.text, events));
    return tape;
  };
  return {
    value,
    faults: inOrder(cursor.faults),
    locate: (paths) => (paths.length === 0 ? [] : locateIn(traced(), paths)),
    pathAt: (offset) => pathAtIn(traced(), offset),
  };
}

const inOrder = (faults: readonly SyntaxFault[]): SyntaxFault[] =>
  [...faults].sort((one, other) => one.span.start - other.span.start);

interface Readable {
  readonly repaired: Repaired;
  readonly events: readonly Event[];
}

/** The events of the text, repaired as often as it takes within the budget; beyond that, of what stands before. */
function* readEvents(text: string, cursor: Cursor): Generator<undefined, Readable, undefined> {
  let repaired = unrepaired(text);
  let budget = Math.max(repairBudget, 4 * text.length);
  for (;;) {
    try {
      return { repaired, events: parseEvents(repaired.text, { maxDepth: maxReaderDepth }) };
    } catch (error) {
      const known = error instanceof YAMLException ? error : undefined;
      yield;
      const { edits } = mistakeIn(repaired, known, cursor);
      budget -= repaired.text.length;
      const next = repair(repaired, edits);
      const isStuck = next.text === repaired.text || budget <= 0 || cursor.faults.length >= maxFaults;
      yield;
      if (isStuck) return readBefore(repaired, known?.mark?.position ?? 0);
      repaired = next;
    }
  }
}

/** The mistake that made the reader give up, reported; where it was told already, its line is left out. */
function mistakeIn(repaired: Repaired, error: YAMLException | undefined, cursor: Cursor): Mistake {
  const mistake = diagnose(repaired.text, error);
  const start = repaired.original(mistake.span.start);
  if (isTold(cursor, start)) return unreadable(repaired.text, error);
  report(cursor, mistake.rule, start, repaired.original(mistake.span.end), mistake.message);
  return mistake;
}

/** Whether a fault stands there, or at the end of the indentation that this place was made of. */
const isTold = ({ text, faults }: Cursor, start: number): boolean =>
  faults.some(({ span }) => start <= span.start && text.slice(start, span.start).trim() === '');

/** The events of the lines before an offset; of nothing, if they cannot be read either. */
function readBefore(repaired: Repaired, at: number): Readable {
  const start = startOfLine(repaired.text, at);
  const before = repair(repaired, [{ span: { start, end: repaired.text.length }, text: '' }]);
  try {
    return { repaired: before, events: parseEvents(before.text, { maxDepth: maxReaderDepth }) };
  } catch {
    return { repaired: unrepaired(''), events: [] };
  }
}
