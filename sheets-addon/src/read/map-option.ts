import { foldHeader } from '@rubric-kit/shared-schema/fold.ts';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { HeaderMap } from './dictionary.ts';
import { isRole, roles } from './vocabulary.ts';

/**
 * Reads what a person typed after `--map`: `Their header=competency-id`, `Their header=person`, `tab name=period`,
 * `Their header=ignore`. The last `=` counts, so that a header may hold one. Throws an Error with one line that says what
 * is wrong and what there is to choose from.
 */
export function readMapOptions(options: readonly string[], rubric: Rubric): HeaderMap {
  const map = new Map<string, string>();
  for (const option of options) {
    const at = option.lastIndexOf('=');
    const header = option.slice(0, Math.max(at, 0)).trim();
    const target = option.slice(at + 1).trim();
    if (at < 0 || header === '' || target === '') {
      throw new Error(`--map "${option}": write it as "Their header=meaning", such as "Colleague=person"`);
    }
    if (foldHeader(header) === '') {
      throw new Error(`--map "${option}": the header needs a letter or a digit`);
    }
    const ids = rubric.competencies.map(({ id }) => id);
    if (!ids.includes(target) && !isRole(target) && target !== 'ignore') {
      const choices = [...ids, ...roles, 'ignore'].join(', ');
      throw new Error(`--map "${option}": "${target}" is neither a competency nor a role; use one of ${choices}`);
    }
    map.set(header, target);
  }
  return map;
}
