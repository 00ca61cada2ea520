import type { Place } from '@rubric-kit/shared-schema/parse/document.ts';
import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import { partAt } from '@rubric-kit/shared-schema/rules/pointer.ts';
import type { Analysis } from './analysis.ts';
import { locating } from './incremental/locating.ts';
import { perItem } from './incremental/per-item.ts';
import { levelOf } from './model.ts';
import { schemaAt } from './schema.ts';
import { finished, type Steps } from './steps.ts';
import { type DocumentSymbol, type Range, symbolKind } from './types.ts';

interface Entry {
  readonly path: Path;
  readonly value: unknown;
  /** Made when it is asked for: most items have the symbols of the version before. */
  readonly children: readonly Entry[];
}

/** How deep the items of lists are, each of which is a step of the work. */
const itemDepth = 2;

/** The symbols of the items of lists, by the scale that names their levels. */
const items = perItem<readonly DocumentSymbol[]>((symbols, lines) => symbols.map((symbol) => lower(symbol, lines)));

/** The parts of a rubric by the names that people know them by: for the outline, breadcrumbs and "go to symbol". */
export const documentSymbols = (analysis: Analysis): DocumentSymbol[] => finished(symbolSteps(analysis));

/** The same in steps. */
export function* symbolSteps(analysis: Analysis): Steps<DocumentSymbol[]> {
  const { document } = analysis;
  const scale = partAt(analysis.known, ['scale']);
  const entries = childrenOf(document.value, []);
  const flat: Entry[] = [];
  const same = new Map<Entry, readonly DocumentSymbol[]>();
  function* flatten(some: readonly Entry[]): Steps<void> {
    for (const entry of some) {
      const symbols = items.known(analysis, entry.path, scale);
      if (symbols) same.set(entry, symbols);
      else flat.push(entry);
      if (entry.path.length <= itemDepth) yield;
      if (!symbols) yield* flatten(entry.children);
    }
  }
  yield* flatten(entries);
  const places = yield* locating(
    document,
    flat.map(({ path }) => path),
  );
  yield;
  const placeOf = new Map(flat.map((entry, index) => [entry, places[index]]));
  function* symbolsOf(some: readonly Entry[]): Steps<DocumentSymbol[]> {
    const symbols: DocumentSymbol[] = [];
    for (const entry of some) {
      let own = same.get(entry);
      if (!own) {
        own = symbolOf(analysis, entry, placeOf.get(entry), yield* symbolsOf(entry.children));
        items.remember(analysis, entry.path, own, scale);
        if (entry.path.length <= itemDepth) yield;
      }
      symbols.push(...own);
    }
    return symbols;
  }
  return yield* symbolsOf(entries);
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
  place: Place | undefined,
  children: readonly DocumentSymbol[],
): readonly DocumentSymbol[] {
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
      children,
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
