import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { type Cursor, cursorOn, report } from '../cursor.ts';
import type { Reading, SyntaxFault } from '../document.ts';
import { maxDepth, maxFaults, repairBudget } from '../limits.ts';
import { locateIn, pathAtIn, type Tape } from '../tape.ts';
import { compose } from './compose.ts';
import { diagnose, unreadable } from './diagnosis.ts';
import { type Repaired, repair, unrepaired } from './repair.ts';
import { trace } from './trace.ts';

/**
 * Reads YAML 1.2. A text that cannot be read is diagnosed and repaired in memory, mistake by mistake, until it can: the
 * author is told of each, and the rest of the text keeps its value and its places.
 */
export function readYaml(text: string): Reading {
  const cursor = cursorOn(text);
  const { repaired, events } = readEvents(text, cursor);
  const { value, faults } = compose(repaired.text, events);
  for (const { rule, message, span } of faults) {
    report(cursor, rule, repaired.original(span.start), repaired.original(span.end), message);
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

/** The events of the text, repaired as often as it takes within the budget. Without success: of nothing. */
function readEvents(text: string, cursor: Cursor): { repaired: Repaired; events: readonly Event[] } {
  let repaired = unrepaired(text);
  let budget = Math.max(repairBudget, 4 * text.length);
  while (budget > 0 && cursor.faults.length < maxFaults) {
    try {
      return { repaired, events: parseEvents(repaired.text, { maxDepth: maxDepth + 1 }) };
    } catch (error) {
      const known = error instanceof YAMLException ? error : undefined;
      let mistake = diagnose(repaired.text, known);
      const start = repaired.original(mistake.span.start);
      const again = cursor.faults.some(({ span }) => span.start === start);
      if (again) mistake = unreadable(repaired.text, known);
      else report(cursor, mistake.rule, start, repaired.original(mistake.span.end), mistake.message);
      if (mistake.edits.length === 0) break;
      budget -= repaired.text.length;
      const next = repair(repaired, mistake.edits);
      if (next.text === repaired.text) break;
      repaired = next;
    }
  }
  return { repaired: unrepaired(''), events: [] };
}
