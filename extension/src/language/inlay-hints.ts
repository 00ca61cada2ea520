import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Analysis } from './analysis.ts';
import { percent } from './competency-text.ts';
import { levelOf, listAt, numberAt, totalWeight } from './model.ts';
import { scorePaths } from './semantic-tokens.ts';
import type { InlayHint, Range } from './types.ts';

/**
 * What numbers mean, behind them: the level of a score, and where the weights do not sum to 100, the share that a weight
 * comes to. Those in a range, or all.
 */
export function inlayHints({ document, lines }: Analysis, range?: Range): InlayHint[] {
  const { value } = document;
  const hints = [...levelHints(value), ...shareHints(value)];
  const places = document.locate(hints.map(({ path }) => path));
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

const levelHints = (value: unknown): Hint[] =>
  scorePaths(value).flatMap((path): Hint[] => {
    const label = levelOf(value, numberAt(value, path) ?? Number.NaN);
    return label === undefined ? [] : [{ path, label }];
  });

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
