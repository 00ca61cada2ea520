import type { Scale } from '@rubric-kit/shared-schema/rubric.ts';
import type { Band } from '@rubric-kit/shared-schema/score/scores.ts';
import { drawing } from '../../page/element.ts';

/** A score on its scale as a bar, with a line at the target and a dotted one at the floor. It repeats numbers beside it. */
export function bar(
  { levels }: Scale,
  {
    score,
    target,
    floor,
    band,
  }: { score: number | null; target: number; floor?: number | undefined; band?: Band | undefined },
): SVGElement {
  const lowest = levels[0]?.score ?? 0;
  const highest = levels[levels.length - 1]?.score ?? 1;
  const width = 180;
  // The lowest level is a score too: it gets a stretch of its own instead of nothing.
  const step = width / (highest - lowest + 1);
  const at = (value: number): number => Math.max(0, Math.min(width, (value - lowest + 1) * step));
  const line = (value: number, kind: string) =>
    drawing('line', { class: kind, x1: at(value), x2: at(value), y1: 0, y2: 18 });
  return drawing(
    'svg',
    { class: 'bar', viewBox: `0 0 ${width} 18`, 'aria-hidden': 'true', preserveAspectRatio: 'none' },
    drawing('rect', { class: 'track', x: 0, y: 4, width, height: 10 }),
    score === null ? undefined : drawing('rect', { class: band ?? 'none', x: 0, y: 4, width: at(score), height: 10 }),
    line(target, 'goal'),
    floor === undefined ? undefined : line(floor, 'floor'),
  );
}
