import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import { say } from '@rubric-kit/shared-schema/rules/say.ts';
import type { Analysis } from './analysis.ts';
import { listAt, numberAt } from './model.ts';
import type { TextEdit } from './types.ts';

/**
 * The weights brought to a sum of 100 in their old proportions, in whole numbers where there are at most a hundred, by
 * the method of the largest remainder. Without edits where a weight is missing or all are 0, or the text cannot be read.
 */
export function distributed({ document, lines }: Analysis): TextEdit[] {
  if (document.faults.length > 0) return [];
  const weights = listAt(document.value, ['competencies']).map((item) => numberAt(item, ['weight']));
  const given = weights.filter((weight) => weight !== undefined && weight >= 0);
  if (given.length !== weights.length || given.every((weight) => weight === 0)) return [];
  const shares = shareOut(given as number[]);
  const paths = shares.map((_share, index): Path => ['competencies', index, 'weight']);
  return document.locate(paths).flatMap(({ value }, index) => {
    const share = shares[index] ?? 0;
    return share === weights[index] ? [] : [{ range: lines.range(value), newText: say(share) }];
  });
}

/** 100 shared out in proportion to these weights. */
export function shareOut(weights: readonly number[]): number[] {
  const unit = weights.length <= 100 ? 1 : 0.01;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => ((weight / total) * 100) / unit);
  const shares = exact.map(Math.floor);
  const left = Math.round(100 / unit) - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares.map((share) => Math.round(share * unit * 100) / 100);
}
