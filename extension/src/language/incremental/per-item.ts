import type { Path, Position } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Analysis } from '../analysis.ts';
import type { PlacedPiece } from './patchwork.ts';
import { isPieced } from './pieced-document.ts';

/** What was told of an item of a list, where it stood then, and what else it was told by. */
interface Known<Told> {
  readonly index: unknown;
  readonly start: Position;
  readonly by: unknown;
  readonly told: Told;
}

/** A memory for what is told of the items of lists, as long as each is the same piece of text. */
export interface PerItem<Told> {
  /** What was told of the item at a path, where it stands now. `by`: what else it depends on. */
  known(analysis: Analysis, path: Path, by?: unknown): Told | undefined;
  remember(analysis: Analysis, path: Path, told: Told, by?: unknown): void;
}

/** `lower` gives what was told of an item when it stands so many lines further down. */
export function perItem<Told>(lower: (told: Told, lines: number) => Told): PerItem<Told> {
  const all = new WeakMap<object, Known<Told>>();
  return {
    known(analysis, path, by) {
      const placed = itemAt(analysis, path);
      const before = placed && all.get(placed.piece);
      if (!before || before.index !== path[1] || before.by !== by) return undefined;
      const { line, character } = analysis.lines.position(placed.start);
      if (character !== before.start.character) return undefined;
      return line === before.start.line ? before.told : lower(before.told, line - before.start.line);
    },
    remember(analysis, path, told, by) {
      const placed = itemAt(analysis, path);
      if (!placed) return;
      all.set(placed.piece, { index: path[1], start: analysis.lines.position(placed.start), by, told });
    },
  };
}

/** The piece that is an item of a list at the top. */
function itemAt({ document }: Analysis, path: Path): PlacedPiece | undefined {
  const placed = path.length === 2 && isPieced(document) ? document.pieceOf(path) : undefined;
  return placed?.section.list === undefined ? undefined : placed;
}
