import type { Place } from '@rubric-kit/shared-schema/parse/document.ts';
import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import { partAt } from '@rubric-kit/shared-schema/rules/pointer.ts';
import type { Analysis } from './analysis.ts';
import { perItem } from './incremental/per-item.ts';
import { levelOf } from './model.ts';
import { schemaAt } from './schema.ts';
import { type DocumentSymbol, type Range, symbolKind } from './types.ts';

interface Entry {
  readonly path: Path;
  readonly value: unknown;
  /** Made when it is asked for: most items have the symbols of the version before. */
  readonly children: readonly Entry[];
}

/** The symbols of the items of lists, by the scale that names their levels. */
const items = perItem<readonly DocumentSymbol[]>((symbols, lines) => symbols.map((symbol) => lower(symbol, lines)));

/** The parts of a rubric by the names that people know them by: for the outline, breadcrumbs and "go to symbol". */
export function documentSymbols(analysis: Analysis): DocumentSymbol[] {
  const { document } = analysis;
  const scale = partAt(analysis.known, ['scale']);
  const entries = childrenOf(document.value, []);
  const flat: Entry[] = [];
  const same = new Map<Entry, readonly DocumentSymbol[]>();
  const flatten = (entry: Entry): void => {
    const symbols = items.known(analysis, entry.path, scale);
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
    items.remember(analysis, entry.path, symbols, scale);
    return symbols;
  };
  return entries.flatMap(symbolsOf);
}

function lower(symbol: DocumentSymbol, lines: number): DocumentSymbol {
  const down = ({ start, end }: Range): Range => ({
    start: { ...start, line: start.line + lines },
    end: { ...end, line: end.line + lines },
  });
  const { range, selectionRange, children } = symbol;
  return {
    ...symbol,
    range: down(range),
    selectionRange: down(selectionRange),
    children: children.map((child) => lower(child, lines)),
  };
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
