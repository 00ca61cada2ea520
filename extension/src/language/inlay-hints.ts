import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Analysis } from './analysis.ts';
import { percent } from './competency-text.ts';
import { locating } from './incremental/locating.ts';
import { levelOf, listAt, numberAt, totalWeight } from './model.ts';
import { scorePaths } from './semantic-tokens.ts';
import { finished, type Steps } from './steps.ts';
import type { InlayHint, Range } from './types.ts';

/**
 * What numbers mean, behind them: the level of a score, and where the weights do not sum to 100, the share that a weight
 * comes to. Those in a range, or all.
 */
export const inlayHints = (analysis: Analysis, range?: Range): InlayHint[] => finished(hintSteps(analysis, range));

/** The same in steps. */
export function* hintSteps({ document, lines }: Analysis, range?: Range): Steps<InlayHint[]> {
  const { value } = document;
  const hints = [...levelHints(value), ...shareHints(value)];
  yield;
  const places = yield* locating(
    document,
    hints.map(({ path }) => path),
  );
  yield;
  return hints
    .map(({ label, tooltip }, index): InlayHint => {
      const position = lines.position(places[index]?.value.end ?? 0);
      return { position, label, ...(tooltip !== undefined && { tooltip }), paddingLeft: true };
    })
    .filter(({ position: { line } }) => !range || (line >= range.start.line && line <= range.end.line))
    .sort((a, b) => a.position.line - b.position.line || a.position.character - b.position.character);
}

interface Hint {
  readonly path: Path;
  readonly label: string;
  readonly tooltip?: string;
}

function levelHints(value: unknown): Hint[] {
  const labels = new Map<number, string | undefined>();
  return scorePaths(value).flatMap((path): Hint[] => {
    const score = numberAt(value, path) ?? Number.NaN;
    if (!labels.has(score)) labels.set(score, levelOf(value, score));
    const label = labels.get(score);
    return label === undefined ? [] : [{ path, label }];
  });
}

function shareHints(value: unknown): Hint[] {
  const total = totalWeight(value);
  if (total === 100 || total <= 0) return [];
  return listAt(value, ['competencies']).flatMap((competency, at): Hint[] => {
    const weight = numberAt(competency, ['weight']);
    if (weight === undefined) return [];
    const tooltip = `The weights sum to ${total} instead of 100.`;
    return [{ path: ['competencies', at, 'weight'], label: `= ${percent(weight, total)}`, tooltip }];
  });
}
