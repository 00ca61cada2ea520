import type { Analysis } from './analysis.ts';
import type { Diagnostic } from './diagnostics.ts';
import { textAt } from './model.ts';
import { finished, type Steps } from './steps.ts';

/** An open or neighbouring rubric. */
export interface RubricFile {
  readonly uri: string;
  /** Its name, for the message. */
  readonly name: string;
  readonly analysis: Analysis;
}

/**
 * The problem that one file causes in another: two rubrics with one id and one version but different content. Whoever
 * scores by either cannot tell which one was meant. Shown in both, each pointing at the other.
 */
export const sameRubric = (files: readonly RubricFile[]): Map<string, Diagnostic[]> => finished(sameRubricSteps(files));

/** The same in steps. */
export function* sameRubricSteps(files: readonly RubricFile[]): Steps<Map<string, Diagnostic[]>> {
  const byName = new Map<string, RubricFile[]>();
  for (const file of files) {
    const { value } = yield* file.analysis.reading();
    const id = textAt(value, ['id']);
    const version = textAt(value, ['version']);
    if (id === undefined || version === undefined) continue;
    const key = `${id} ${version}`;
    byName.set(key, [...(byName.get(key) ?? []), file]);
  }
  const found = new Map<string, Diagnostic[]>();
  for (const [key, group] of byName) {
    if (group.length < 2) continue;
    const contents = new Map<RubricFile, string>();
    for (const file of group) {
      contents.set(file, contentOf(file));
      yield;
    }
    for (const file of group) {
      const others = group.filter((other) => contents.get(other) !== contents.get(file));
      if (others.length > 0) found.set(file.uri, [...(found.get(file.uri) ?? []), diagnostic(key, file, others)]);
    }
  }
  return found;
}

const contentOf = ({ analysis }: RubricFile): string => JSON.stringify(sorted(analysis.document.value));

/** Objects with their keys in one order: it means nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, part]) => [key, sorted(part)]);
}

function diagnostic(key: string, file: RubricFile, others: readonly RubricFile[]): Diagnostic {
  const [id, version] = key.split(' ');
  const names = others.map(({ name }) => name).join(', ');
  const verb = others.length === 1 ? 'has' : 'have';
  return {
    range: versionRange(file),
    severity: 2,
    code: 'same-rubric',
    source: 'Rubric Kit',
    message: `${names} ${verb} the id "${id}" and the version ${version} too, with other content. Give one of them another version.`,
    related: others.map((other) => ({
      uri: other.uri,
      range: versionRange(other),
      message: `The same id and version in ${other.name}.`,
    })),
  };
}

function versionRange({ analysis }: RubricFile): Diagnostic['range'] {
  const [place] = analysis.document.locate([['version']]);
  return analysis.lines.range(place?.value ?? { start: 0, end: 0 });
}
