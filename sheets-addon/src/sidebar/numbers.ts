import { signed, twoDecimals } from '../report/numbers.ts';

const none = '–';

/** Two decimals, as everywhere in the product; a dash where nothing was observed. */
export const shownScore = (score: number | null): string => (score === null ? none : twoDecimals(score));

/** With its sign; 0 has none. */
export const shownGap = (gap: number | null): string => (gap === null ? none : signed(gap));
