import type { Format, RubricDocument } from './document.ts';
import { documentOf } from './document-of.ts';
import { readJson } from './json/read.ts';
import { readYaml } from './yaml/read.ts';

/** The format that a file's name promises: `.json` is JSON, all else YAML. */
export const formatOf = (fileName: string): Format => (/\.json$/i.test(fileName) ? 'json' : 'yaml');

/**
 * Reads a text as far as it can be read. Never throws: what is wrong with the text is in `faults`, in the order of the
 * text, and `value` holds the rest.
 */
export const parse = (text: string, format: Format): RubricDocument =>
  documentOf(text, format, format === 'json' ? readJson : readYaml);
