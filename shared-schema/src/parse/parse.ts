import type { Format, RubricDocument } from './document.ts';
import { readJson } from './json.ts';
import { maxTextLength } from './limits.ts';
import { type LineIndex, lineIndex } from './position.ts';
import { readYaml } from './yaml.ts';

/** The format that a file's name promises: `.json` is JSON, all else YAML. */
export const formatOf = (fileName: string): Format => (/\.json$/i.test(fileName) ? 'json' : 'yaml');

/**
 * Reads a text as far as it can be read. Never throws: what is wrong with the text is in `faults`, in the order of the
 * text, and `value` holds the rest.
 */
export function parse(text: string, format: Format): RubricDocument {
  const reading =
    text.length > maxTextLength
      ? {
          value: undefined,
          faults: [
            {
              rule: 'syntax-too-long',
              message: `The text has ${text.length} characters, more than the ${maxTextLength} that are read. Split the rubric.`,
              span: { start: 0, end: 1 },
            },
          ],
          locate: () => [],
        }
      : format === 'json'
        ? readJson(text)
        : readYaml(text);
  let lines: LineIndex | undefined;
  return {
    text,
    format,
    value: reading.value,
    faults: reading.faults,
    locate: reading.locate,
    range(span) {
      lines ??= lineIndex(text);
      return lines.range(span);
    },
  };
}
