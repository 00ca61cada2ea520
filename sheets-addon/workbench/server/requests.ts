import type { Edit, GivenAnswer, RangeView } from '../protocol.ts';
import { BadRequest } from './body.ts';

// What pages send is checked before it is used, though the token says that it is our own page.

type Loose = Readonly<Record<string, unknown>>;

const loose = (value: unknown): Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};

function whole(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new BadRequest(`${name} is no whole number.`);
}

function listOf(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new BadRequest(`${name} is no list.`);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** How many styles the page has already. */
export const haveOf = (body: unknown): number => whole(loose(body).have ?? 0, 'have');

/** The tab that is asked for. */
export const tabOf = (body: unknown): number => whole(loose(body).tab, 'tab');

export function rangeOf(value: unknown): RangeView {
  const { top, left, bottom, right } = loose(value);
  const range = {
    top: whole(top, 'top'),
    left: whole(left, 'left'),
    bottom: whole(bottom, 'bottom'),
    right: whole(right, 'right'),
  };
  if (range.top > range.bottom || range.left > range.right) throw new BadRequest('The range is upside down.');
  return range;
}

export function selectionOf(body: unknown): { readonly tab: number; readonly range: RangeView } {
  const { tab, range } = loose(body);
  return { tab: whole(tab, 'tab'), range: rangeOf(range) };
}

export function editOf(body: unknown): Edit {
  const edit = loose(loose(body).edit);
  const kind = text(edit.kind);
  const seen = edit.seen === undefined ? {} : { seen: whole(edit.seen, 'seen') };
  switch (kind) {
    case 'undo':
    case 'redo':
      return { kind };
    case 'cells':
      return {
        ...{ kind, ...seen, tab: whole(edit.tab, 'tab'), together: edit.together === true },
        cells: listOf(edit.cells, 'cells').map(cellOf),
      };
    case 'insert-rows':
    case 'delete-rows':
    case 'insert-columns':
    case 'delete-columns':
      return {
        ...{ kind, ...seen, tab: whole(edit.tab, 'tab') },
        ...{ at: whole(edit.at, 'at'), count: whole(edit.count, 'count') },
      };
    case 'sort':
      return {
        ...{ kind, ...seen, tab: whole(edit.tab, 'tab'), range: rangeOf(edit.range) },
        ...{ column: whole(edit.column, 'column'), rising: edit.rising === true },
      };
    default:
      throw new BadRequest('There is no such edit.');
  }
}

function cellOf(value: unknown) {
  const { r, c, input } = loose(value);
  const isPlain =
    typeof input === 'string' || typeof input === 'boolean' || (typeof input === 'number' && Number.isFinite(input));
  // Taken for nothing it would clear the cell.
  if (!isPlain) throw new BadRequest('input is no text, number or true or false.');
  return { r: whole(r, 'row'), c: whole(c, 'column'), input: input as string | number | boolean };
}

export function callOf(body: unknown): {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly answers: readonly GivenAnswer[];
} {
  const { name, args, answers } = loose(body);
  return {
    name: text(name),
    args: listOf(args ?? [], 'args'),
    answers: listOf(answers ?? [], 'answers').map((answer) => {
      const { button, text: given } = loose(answer);
      return { button: text(button), text: text(given) };
    }),
  };
}
