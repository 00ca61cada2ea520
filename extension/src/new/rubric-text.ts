import { setValue } from '@rubric-kit/shared-schema/edit/set-value.ts';
import { applyEdits } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { slug } from '@rubric-kit/shared-schema/rules/slug.ts';
import { blankRubric } from '@rubric-kit/shared-schema/starter/blank.ts';
import { startFrom } from '@rubric-kit/shared-schema/starter/start-from.ts';
import { newAnchor, uniqueId } from '../grid/templates.ts';
import { evenWeights } from '../grid/weights.ts';

/** The id that a title suggests; `my-role` for a title without a Latin letter. */
export const idOf = (title: string): string => slug(title) || 'my-role';

/** A rubric begun from another one in YAML: its text with a title of one's own. */
export const rubricFrom = (text: string, title: string): string => startFrom(text, 'yaml', idOf(title), title);

/**
 * The blank rubric, with competencies of these names in place of its examples: equal weights, the target of the blank
 * rubric, and anchors to write. Without a name its own examples stay.
 */
export function rubricWith(title: string, names: readonly string[]): string {
  const text = rubricFrom(blankRubric, title);
  if (names.length === 0) return text;
  const weights = evenWeights(names.length);
  const taken: string[] = [];
  const levels = [
    [1, 'Emerging'],
    [2, 'Steady'],
    [3, 'Strong'],
    [4, 'Leads'],
  ] as const;
  const competencies = names.map((name, index) => {
    const id = uniqueId(slug(name) || 'competency', taken);
    taken.push(id);
    return {
      id,
      name,
      weight: weights[index] ?? 0,
      target: 3,
      anchors: levels.map(([score, label]) => newAnchor(score, label)),
    };
  });
  let result = text;
  const set = (path: readonly (string | number)[], value: unknown) => {
    result = applyEdits(result, setValue(parse(result, 'yaml'), path, value));
  };
  set(['competencies'], competencies);
  set(['cadence', 0, 'competencies'], taken);
  return result;
}
