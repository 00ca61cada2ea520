import { comparePeriods } from './period.ts';

/** `now` minus `then`; `null` where either is missing. */
export function change(now: number | null | undefined, then: number | null | undefined): number | null {
  return typeof now === 'number' && typeof then === 'number' ? now - then : null;
}

/**
 * The latest of `periods` that comes before `period`: what a trend compares with. It is the period before among those in
 * which the person or team was rated, not the one before in the calendar, so that a skipped quarter breaks no trend.
 */
export function periodBefore(
  periods: Iterable<string>,
  period: string,
  compare: (a: string, b: string) => number = comparePeriods,
): string | undefined {
  let best: string | undefined;
  for (const candidate of periods) {
    if (compare(candidate, period) >= 0) continue;
    if (best === undefined || compare(candidate, best) > 0) best = candidate;
  }
  return best;
}
