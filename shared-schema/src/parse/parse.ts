import type { Format, Reading, RubricDocument } from './document.ts';
import { readJson } from './json/read.ts';
import { maxTextLength } from './limits.ts';
import { type LineIndex, lineIndex } from './position.ts';
import { readYaml } from './yaml/read.ts';

/** The format that a file's name promises: `.json` is JSON, all else YAML. */
export const formatOf = (fileName: string): Format => (/\.json$/i.test(fileName) ? 'json' : 'yaml');

/**
 * Reads a text as far as it can be read. Never throws: what is wrong with the text is in `faults`, in the order of the
 * text, and `value` holds the rest.
 */
export function parse(text: string, format: Format): RubricDocument {
  const reading = read(text, format);
  let lines: LineIndex | undefined;
  return {
    ...reading,
    text,
    format,
    range(span) {
      lines ??= lineIndex(text);
      return lines.range(span);
    },
  };
}

function read(text: string, format: Format): Reading {
  if (text.length > maxTextLength) return tooLong(text);
  return format === 'json' ? readJson(text) : readYaml(text);
}

function tooLong(text: string): Reading {
  const limit = maxTextLength / (1024 * 1024);
  const message = `The file is too long: more than ${limit} million characters are not read. Split the rubric.`;
  const nowhere = { value: { start: 0, end: 0 } };
  return {
    value: undefined,
    faults: [{ rule: 'syntax-too-long', message, span: { start: 0, end: Math.min(1, text.length) } }],
    locate: (paths) => paths.map(() => nowhere),
    pathAt: () => [],
  };
}
