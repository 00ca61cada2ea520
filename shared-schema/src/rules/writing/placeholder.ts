/** The texts with which editors fill a new part, and what people write until they know better. */
const placeholder =
  /^(?:level \d+|what a rater sees this person do|what to do first|what to practise|a strong sign|a warning sign|walk me through \.\.\.|what it looks like|what to do|what to expect|how it differs|by what it shows|what to change|what happens|what is measured|new competency|[.…?_-]+)$|lorem ipsum/i;

const shouted = /\b(?:TODO|TBD|TBC|FIXME|XXX+)\b/;

/** Whether a text only keeps the place of one. */
export const isPlaceholder = (text: string): boolean => placeholder.test(text.trim()) || shouted.test(text);
