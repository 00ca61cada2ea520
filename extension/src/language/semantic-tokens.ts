import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import { partAt } from '@rubric-kit/shared-schema/rules/pointer.ts';
import type { Analysis } from './analysis.ts';
import { useSteps } from './ids.ts';
import { isObject } from './incremental/lists.ts';
import { locating } from './incremental/locating.ts';
import { perItem } from './incremental/per-item.ts';
import { listAt, numberAt } from './model.ts';
import { finished, inSteps, type Steps } from './steps.ts';

/** The types and modifiers of tokens, by the standard names that every theme knows. */
export const tokenLegend = {
  types: ['class', 'variable', 'number', 'enumMember'],
  modifiers: ['declaration'],
} as const;

/** A coloured stretch on one line; `type` and `modifiers` are from the legend. */
export interface SemanticToken {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: (typeof tokenLegend.types)[number];
  readonly modifiers: readonly (typeof tokenLegend.modifiers)[number][];
}

/** The tokens of the items of lists. */
const items = perItem<readonly SemanticToken[]>((tokens, lines) =>
  tokens.map((token) => ({ ...token, line: token.line + lines })),
);

/** Ids where they are defined (`class`) and used (`variable`), scores (`number`) and choices (`enumMember`). */
export const semanticTokens = (analysis: Analysis): SemanticToken[] => finished(tokenSteps(analysis));

/** The same in steps. */
export function* tokenSteps(analysis: Analysis): Steps<SemanticToken[]> {
  const { document } = analysis;
  const all: SemanticToken[] = [];
  /** The items whose tokens are not known, by their way. */
  const news = new Map<string, { readonly path: Path; readonly tokens: SemanticToken[] }>();
  const nameOf = ([list, index]: Path) => `${list}\0${index}`;
  const seen = new Set<string>();
  for (const [list, part] of Object.entries(isObject(document.value) ? document.value : {})) {
    yield* inSteps(Array.isArray(part) ? part.keys() : [], (index) => {
      const path = [list, index];
      const known = items.known(analysis, path);
      if (known) {
        all.push(...known);
        seen.add(nameOf(path));
      } else news.set(nameOf(path), { path, tokens: [] });
    });
    yield;
  }
  const isNew = (path: Path): boolean => path.length < 2 || !seen.has(nameOf(path));
  yield* inSteps(yield* tokensOf(analysis, isNew), ([path, token]) => {
    all.push(token);
    news.get(nameOf(path))?.tokens.push(token);
  });
  yield* inSteps(news.values(), ({ path, tokens }) => items.remember(analysis, path, tokens));
  yield;
  return all.sort((one, other) => one.line - other.line || one.character - other.character);
}

/** The tokens of the parts that are wanted, with their ways. */
function* tokensOf(analysis: Analysis, isWanted: (path: Path) => boolean): Steps<[Path, SemanticToken][]> {
  const { document, lines } = analysis;
  const uses = yield* useSteps(analysis, ({ path }) => isWanted(path));
  const tokens: [Path, SemanticToken][] = [];
  yield* inSteps(uses, ({ path, span, role }) => {
    const isDefinition = role === 'definition';
    tokens.push([
      path,
      {
        ...lines.position(span.start),
        length: span.end - span.start,
        type: isDefinition ? 'class' : 'variable',
        modifiers: isDefinition ? ['declaration'] : [],
      },
    ]);
  });
  const paths = [...scorePaths(document.value), ...choicePaths(document.value)];
  yield;
  const others = paths.filter(isWanted);
  yield;
  const places = yield* locating(document, others);
  yield* inSteps(places.entries(), ([index, { value }]) => {
    const path = others[index] ?? [];
    const isScore = typeof partAt(document.value, path) === 'number';
    const { start, end } = lines.range(value);
    if (start.line !== end.line) return;
    const length = end.character - start.character;
    tokens.push([path, { ...start, length, type: isScore ? 'number' : 'enumMember', modifiers: [] }]);
  });
  return tokens;
}

/** The places that hold a score on the scale. */
export function scorePaths(value: unknown): Path[] {
  const paths: Path[] = [
    ['bands', 'weakBelow'],
    ['bands', 'strongFrom'],
  ];
  for (const [at, competency] of listAt(value, ['competencies']).entries()) {
    const own = ['competencies', at];
    paths.push([...own, 'target'], [...own, 'floor']);
    for (const index of listAt(competency, ['anchors']).keys()) paths.push([...own, 'anchors', index, 'score']);
    for (const index of listAt(competency, ['coaching']).keys()) paths.push([...own, 'coaching', index, 'below']);
  }
  for (const [at, profile] of listAt(value, ['profiles']).entries()) {
    const targets = partAt(profile, ['targets']);
    if (typeof targets !== 'object' || targets === null) continue;
    for (const id of Object.keys(targets)) paths.push(['profiles', at, 'targets', id]);
  }
  return paths.filter((path) => numberAt(value, path) !== undefined);
}

const choicePaths = (value: unknown): Path[] =>
  [
    ...listAt(value, ['competencies']).map((_item, at): Path => ['competencies', at, 'develop']),
    ...listAt(value, ['outcomes']).map((_item, at): Path => ['outcomes', at, 'kind']),
  ].filter((path) => typeof partAt(value, path) === 'string');

/** The tokens as LSP sends them: five numbers each, lines and characters relative to the token before. */
export function encoded(tokens: readonly SemanticToken[]): number[] {
  const numbers: number[] = [];
  let before = { line: 0, character: 0 };
  for (const { line, character, length, type, modifiers } of tokens) {
    const down = line - before.line;
    const right = down === 0 ? character - before.character : character;
    before = { line, character };
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << tokenLegend.modifiers.indexOf(modifier)), 0);
    numbers.push(down, right, length, tokenLegend.types.indexOf(type), bits);
  }
  return numbers;
}
