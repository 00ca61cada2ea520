import type { Rule } from './rule.ts';

/** Every rule about meaning and writing. */
export const rules: readonly Rule[] = [];
