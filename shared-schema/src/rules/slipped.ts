import type { Validation } from '../judge.ts';
import { startsLine } from '../parse/cursor.ts';
import type { RubricDocument } from '../parse/document.ts';
import type { Path } from '../parse/position.ts';
import { isLost, sections, slippedMessage } from '../parse/yaml/slipped-section.ts';
import { partAt, pathOf } from './pointer.ts';
import type { Problem } from './rule.ts';

/**
 * Fields of the whole rubric that are indented in its YAML, and so belong to the section above or to a text there. All
 * else that is wrong with such a rubric may follow from that: what the section holds is read as something else.
 */
export function slippedFields({ document, problems }: Validation): Problem[] {
  return problems.flatMap(({ rule, pointer, message }) => {
    const path = pathOf(pointer, document.value);
    const place =
      rule === 'unknown-field'
        ? { key: String(path.at(-1)), start: startOf(document, path) }
        : rule === 'missing-field' && path.length === 0
          ? swallowed(document, message)
          : undefined;
    if (!place || place.start < 0) return [];
    const { key, start } = place;
    const range = document.range({ start, end: start + key.length });
    return [{ rule: 'syntax-indentation', severity: 'error', message: slippedMessage(key), pointer, range }];
  });
}

/** Where the line begins of a field that some part does not have and the whole rubric lacks; -1 for any other field. */
function startOf(document: RubricDocument, path: Path): number {
  const { text, value } = document;
  const [place, around] = document.locate([path, path.slice(0, -1)]);
  const start = place?.key?.start ?? -1;
  const isInFlow = text.charAt(around?.value.start ?? 0) === '{';
  const isFound = !isInFlow && isLost(text, String(path.at(-1))) && startsLine(text, start);
  return isFound && holdsFields(partAt(value, path)) ? start : -1;
}

/** A section has fields, or items with some; where only its first line slipped, they may belong to something else. */
const holdsFields = (part: unknown): boolean => typeof (Array.isArray(part) ? part[0] : part) === 'object';

/** The line of a field that the rubric lacks, for it goes on with a text. */
function swallowed(document: RubricDocument, message: string): { key: string; start: number } | undefined {
  for (const key of sections?.keys() ?? []) {
    if (!message.includes(`"${key}"`)) continue;
    const start = document.text.search(new RegExp(`(?<=^ +)${key}:\\s*$`, 'm'));
    if (start >= 0 && typeof partAt(document.value, document.pathAt(start)) === 'string') return { key, start };
  }
  return undefined;
}
