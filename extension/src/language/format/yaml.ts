import { isSame } from '@rubric-kit/shared-schema/edit/model.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Analysis } from '../analysis.ts';
import type { TextEdit } from '../types.ts';
import { indented } from './indent.ts';
import { changedLines } from './lines.ts';

/** Indents YAML by two, lists under their keys as the text begins them. */
export function formatYaml(analysis: Analysis): TextEdit[] {
  const { text, document } = analysis;
  const after = indented(text, continued(analysis));
  // Where an odd layout was misread, or a comment lost, it is better left as it is.
  const read = parse(after, 'yaml');
  if (read.faults.length > 0 || !isSame(read.value, document.value) || signs(after) !== signs(text)) return [];
  return changedLines(text, after);
}

const signs = (text: string): number => text.split('#').length;

/** The lines that go on with a text or with brackets from a line above, each with that line. */
function continued({ document, lines, text }: Analysis): ReadonlyMap<number, { owner: number; isText: boolean }> {
  const found = new Map<number, { owner: number; isText: boolean }>();
  const parts = partsOf(document.value, []);
  for (const [index, { value }] of document.locate(parts.map(({ path }) => path)).entries()) {
    const isText = parts[index]?.isText ?? true;
    if (!isText && !/[[{]/.test(text.charAt(value.start))) continue;
    const owner = lines.position(value.start).line;
    const last = lines.position(value.end).line;
    for (let line = owner + 1; line <= last; line++) if (!found.has(line)) found.set(line, { owner, isText });
  }
  return found;
}

interface Part {
  readonly path: Path;
  readonly isText: boolean;
}

/** Every part, outer ones before inner ones. */
function partsOf(value: unknown, path: Path): Part[] {
  if (typeof value !== 'object' || value === null) return [{ path, isText: true }];
  const steps: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [{ path, isText: false }, ...steps.flatMap(([step, child]) => partsOf(child, [...path, step]))];
}
