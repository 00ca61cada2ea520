import { conditional } from './conditional.ts';
import { date } from './date.ts';
import type { Definition } from './definition.ts';
import { information } from './information.ts';
import { logic } from './logic.ts';
import { lookup } from './lookup.ts';
import { math } from './math.ts';
import { statistics } from './statistics.ts';
import { text } from './text.ts';

/** Every function of formulas that is worked out here, by its English name. */
export const functions: ReadonlyMap<string, Definition> = new Map(
  [logic, information, math, statistics, conditional, text, lookup, date].flatMap((group) => Object.entries(group)),
);
