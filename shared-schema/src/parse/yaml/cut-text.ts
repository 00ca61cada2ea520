import { endOfLine, quoted, startOfLine } from '../cursor.ts';
import type { RubricDocument, SyntaxFault } from '../document.ts';
import { maxFaults } from '../limits.ts';

/** A text full of such signs must not be asked about each of them. */
const mostLooks = 1_000;

/**
 * Texts without quotes that end at a `#`, for YAML takes what follows one for a comment: `name: Hunter #1` says "Hunter".
 * An author who is no programmer would never know, so each is told once, at the `#`; one with a space after it is a
 * comment that was meant as one. Of a text that was read without faults.
 */
export function cutTexts(document: RubricDocument): SyntaxFault[] {
  const cut: SyntaxFault[] = [];
  const { text, format, faults } = document;
  if (format !== 'yaml' || faults.length > 0) return cut;
  let looks = 0;
  for (let at = text.indexOf('#'); at >= 0 && looks < mostLooks && cut.length < maxFaults; ) {
    const lineEnd = endOfLine(text, at);
    const start = startOfLine(text, at);
    const before = text.slice(start, at);
    const said = before.trimEnd();
    let next = at + 1;
    // A line of its own is a comment, and so is "## Scale" at the end of one.
    if (said === '') next = lineEnd;
    else if (said !== before && /[^\s#]/.test(text.charAt(at + 1))) {
      looks++;
      const piece = plainTextTo(document, start + said.length);
      if (piece !== undefined) {
        const end = start + text.slice(start, lineEnd).trimEnd().length;
        cut.push({ rule: 'syntax-hash', message: messageOn(piece), span: { start: at, end } });
        next = lineEnd;
      }
    }
    at = text.indexOf('#', next);
  }
  return cut;
}

/** The text without quotes that ends at an offset, if one does. */
function plainTextTo(document: RubricDocument, end: number): string | undefined {
  const path = document.pathAt(end - 1);
  const value = path.reduce<unknown>(
    (part, step) => (part as { [step: string | number]: unknown } | undefined)?.[step],
    document.value,
  );
  const [place] = document.locate([path]);
  if (typeof value !== 'string' || place?.value.end !== end) return undefined;
  return /["'|>*]/.test(document.text.charAt(place.value.start)) ? undefined : value;
}

const messageOn = (piece: string): string =>
  `The text ends before this "#", as ${quoted(piece)}: the rest is a comment. Put the text in quotes if it belongs to it, or a space after the "#" if not.`;
