/** The texts with which editors fill a new part, and what people write until they know better. */
const placeholder =
  /^(?:level \d+|what a rater sees this person do|what to do first|what to practise|a strong sign|a warning sign|walk me through \.\.\.|what it looks like|what to do|what to expect|how it differs|by what it shows|what to change|what happens|what is measured|new competency|[.…?_-]+)$/i;

/** Quick to find nothing, which is nearly always so. */
const shouted = /TODO|TBD|TBC|FIXME|XXX|orem ipsum/;

const wholeWord = /\b(?:TODO|TBD|TBC|FIXME|XXX+|[Ll]orem ipsum)\b/;

/** Whether a text only keeps the place of one. */
export const isPlaceholder = (text: string): boolean =>
  (text.length < 40 && placeholder.test(text.trim())) || (shouted.test(text) && wholeWord.test(text));
