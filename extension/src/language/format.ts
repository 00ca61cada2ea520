import type { Analysis } from './analysis.ts';
import { formatJson } from './format/json.ts';
import { formatYaml } from './format/yaml.ts';
import type { TextEdit } from './types.ts';

export interface FormatOptions {
  /** How many spaces JSON is indented by. YAML is indented by two. */
  readonly tabSize: number;
  readonly insertSpaces: boolean;
}

/**
 * Indents evenly and takes out white space that means nothing. Comments, quotes, the order of keys and what an author put
 * on one line stay. A text that cannot be read is left alone.
 */
export function format(analysis: Analysis, options: FormatOptions): TextEdit[] {
  if (analysis.document.faults.length > 0) return [];
  return analysis.format === 'json' ? formatJson(analysis, options) : formatYaml(analysis);
}
