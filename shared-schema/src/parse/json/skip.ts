const quote = 34;
const backslash = 92;

/** The offset after the string that begins at this quote, in a valid JSON text. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === backslash) escapes++;
    if (escapes % 2 === 0) return end + 1;
  }
  return text.length;
}

/**
 * The offset after the object or list that begins here, in a valid JSON text. In a broken one some offset within it:
 * only reading tells whether that is the end.
 */
export function endOfNested(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else {
      at++;
      if (code === 123 || code === 91) depth++;
      else if ((code === 125 || code === 93) && --depth === 0) return at;
    }
  }
  return text.length;
}
