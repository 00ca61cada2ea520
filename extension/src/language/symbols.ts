import type { Place } from '@rubric-kit/shared-schema/parse/document.ts';
import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import { partAt } from '@rubric-kit/shared-schema/rules/pointer.ts';
import type { Analysis } from './analysis.ts';
import { isPieced } from './incremental/pieced-document.ts';
import { levelOf } from './model.ts';
import { schemaAt } from './schema.ts';
import { type DocumentSymbol, type Position, type Range, symbolKind } from './types.ts';

interface Entry {
  readonly path: Path;
  readonly value: unknown;
  /** Made when it is asked for: most items have the symbols of the version before. */
  readonly children: readonly Entry[];
}

/** The symbols of an item of a list, where it stood, and the scale that names its levels. */
interface Known {
  readonly index: unknown;
  readonly start: Position;
  readonly scale: unknown;
  readonly symbols: readonly DocumentSymbol[];
}

const known = new WeakMap<object, Known>();

/** The parts of a rubric by the names that people know them by: for the outline, breadcrumbs and "go to symbol". */
export function documentSymbols(analysis: Analysis): DocumentSymbol[] {
  const { document } = analysis;
  const entries = childrenOf(document.value, []);
  const flat: Entry[] = [];
  const same = new Map<Entry, readonly DocumentSymbol[]>();
  const flatten = (entry: Entry): void => {
    const symbols = entry.path.length === 2 ? asBefore(analysis, entry) : undefined;
    if (symbols) same.set(entry, symbols);
    else flat.push(entry);
    if (!symbols) entry.children.forEach(flatten);
  };
  entries.forEach(flatten);
  const places = document.locate(flat.map(({ path }) => path));
  const placeOf = new Map(flat.map((entry, index) => [entry, places[index]]));
  const symbolsOf = (entry: Entry): readonly DocumentSymbol[] => {
    const before = same.get(entry);
    if (before) return before;
    const symbols = symbolOf(analysis, entry, placeOf, symbolsOf);
    if (entry.path.length === 2) remember(analysis, entry, symbols);
    return symbols;
  };
  return entries.flatMap(symbolsOf);
}

/** An item that is the same piece of text as before in the same place has the same symbols, or some further down. */
function asBefore(analysis: Analysis, { path }: Entry): readonly DocumentSymbol[] | undefined {
  const placed = pieceOf(analysis, path);
  const before = placed && known.get(placed.piece);
  if (!before || before.index !== path[1] || before.scale !== partAt(analysis.known, ['scale'])) return undefined;
  const { line, character } = analysis.lines.position(placed.start);
  if (character !== before.start.character) return undefined;
  return line === before.start.line ? before.symbols : before.symbols.map(lower(line - before.start.line));
}

function remember(analysis: Analysis, { path }: Entry, symbols: readonly DocumentSymbol[]): void {
  const placed = pieceOf(analysis, path);
  const start = placed && analysis.lines.position(placed.start);
  if (start) known.set(placed.piece, { index: path[1], start, scale: partAt(analysis.known, ['scale']), symbols });
}

function pieceOf({ document }: Analysis, path: Path) {
  const placed = isPieced(document) ? document.pieceOf(path) : undefined;
  return placed?.section.list === undefined ? undefined : placed;
}

function lower(lines: number): (symbol: DocumentSymbol) => DocumentSymbol {
  const down = ({ start, end }: Range): Range => ({
    start: { ...start, line: start.line + lines },
    end: { ...end, line: end.line + lines },
  });
  const all = (symbol: DocumentSymbol): DocumentSymbol => ({
    ...symbol,
    range: down(symbol.range),
    selectionRange: down(symbol.selectionRange),
    children: symbol.children.map(all),
  });
  return all;
}

/** Containers all the way down; of plain values those of the rubric itself. */
function childrenOf(value: unknown, path: Path): Entry[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return steps.flatMap(([step, child]): Entry[] => {
    const isContainer = typeof child === 'object' && child !== null;
    if (!isContainer && path.length > 0) return [];
    const below = [...path, step];
    let children: readonly Entry[] | undefined;
    return [
      {
        path: below,
        value: child,
        get children() {
          children ??= isContainer ? childrenOf(child, below) : [];
          return children;
        },
      },
    ];
  });
}

function symbolOf(
  analysis: Analysis,
  entry: Entry,
  placeOf: ReadonlyMap<Entry, Place | undefined>,
  below: (entry: Entry) => readonly DocumentSymbol[],
): readonly DocumentSymbol[] {
  const place = placeOf.get(entry);
  if (!place) return [];
  const { lines } = analysis;
  const { key, value } = place;
  const range = lines.range({ start: key?.start ?? value.start, end: Math.max(value.end, key?.end ?? 0) });
  const firstLine = lines.offset({ line: range.start.line, character: Number.MAX_SAFE_INTEGER });
  const selection = key ?? { start: value.start, end: Math.min(value.end, firstLine) };
  return [
    {
      ...namesOf(analysis, entry),
      kind: kindOf(entry),
      range,
      selectionRange: lines.range(selection),
      children: entry.children.flatMap(below),
    },
  ];
}

function namesOf({ known }: Analysis, { path, value }: Entry): Pick<DocumentSymbol, 'name' | 'detail'> {
  const step = path.at(-1);
  const node = schemaAt(path);
  const of = (field: string): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, field)
      ? (value as { readonly [name: string]: unknown })[field]
      : undefined;
  if (typeof step === 'string') {
    const detail = Array.isArray(value) ? String(value.length) : typeof value === 'object' ? '' : String(value);
    return { name: node?.title ?? step, detail: short(detail) };
  }
  const score = of('score');
  if (path.at(-2) === 'anchors' && typeof score === 'number')
    return { name: short(`${score}${label(levelOf(known, score))}`), detail: short(said(of('text'))) };
  const names = ['name', 'label', 'verdict', 'day', 'ask', 'id', 'action'].map(of).filter((one) => said(one) !== '');
  const detail =
    path[0] === 'competencies' && path.length === 2 && typeof of('weight') === 'number' ? `${of('weight')} %` : '';
  const own = typeof value === 'string' ? value : said(names[0]);
  return { name: short(own) || `${node?.title ?? 'Item'} ${Number(step) + 1}`, detail };
}

const label = (name: string | undefined): string => (name === undefined ? '' : ` ${name}`);

const said = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** At most 80 characters on one line. */
const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

function kindOf({ path, value }: Entry): DocumentSymbol['kind'] {
  if (path.length === 2 && path[0] === 'competencies') return symbolKind.class;
  if (Array.isArray(value)) return symbolKind.array;
  if (typeof value === 'number') return symbolKind.number;
  if (typeof value === 'string') return symbolKind.string;
  return path.length === 1 ? symbolKind.module : symbolKind.property;
}
