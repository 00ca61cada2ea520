/** Longest text that is read, in UTF-16 units. A rubric of 100,000 lines has about 6 million. */
export const maxTextLength = 16 * 1024 * 1024;

/** Deepest nesting that is read. A rubric has six levels; recursion elsewhere may rely on this bound. */
export const maxDepth = 64;

/** Where the YAML reader itself stops: it counts keys and tries of reading as levels too. */
export const maxReaderDepth = 4 * maxDepth;

/** One text, said of both formats. */
export const tooDeepMessage = `This is nested more than ${maxDepth} deep. Flatten it.`;

/** Most faults that are reported of one text: after that an author is better off from the top again. */
export const maxFaults = 20;

/** Most YAML aliases, and most parts that they may stand for together: `*a` of `*b` of `*c` grows without bound. */
export const maxAliases = 100;
export const maxAliasedParts = 10_000;

/** Most characters that are read again and again to find the faults of one text, unless four times the text is more. */
export const repairBudget = 2_000_000;
