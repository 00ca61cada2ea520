import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import { itemsOf, partOf } from './read.ts';

/**
 * Where a competency's id is mentioned outside of the competency itself, in the order of the text: in lists of ids, and
 * as a field of a profile's targets and weights. Nowhere, if another competency has the same id: that is found by it too.
 */
export function mentionsOf(rubric: unknown, id: string, own: number): Path[] {
  const competencies = itemsOf(partOf(rubric, 'competencies'));
  if (competencies.some((one, index) => index !== own && partOf(one, 'id') === id)) return [];
  const inList = (path: Path, list: unknown): Path[] =>
    itemsOf(list).flatMap((item, index): Path[] => (item === id ? [[...path, index]] : []));
  const inFields = (path: Path, fields: unknown): Path[] => (partOf(fields, id) === undefined ? [] : [[...path, id]]);
  const each = (name: string, find: (path: Path, item: unknown) => Path[]): Path[] =>
    itemsOf(partOf(rubric, name)).flatMap((item, index) => find([name, index], item));
  const lists = (path: Path, item: unknown, ...names: readonly string[]): Path[] =>
    names.flatMap((name) => inList([...path, name], partOf(item, name)));
  return [
    ...each('competencies', (path, item) => (path[1] === own ? [] : lists(path, item, 'buildsOn'))),
    ...each('profiles', (path, item) => [
      ...inFields([...path, 'targets'], partOf(item, 'targets')),
      ...inFields([...path, 'weights'], partOf(item, 'weights')),
    ]),
    ...each('qualities', (path, item) =>
      lists([...path, 'when'], partOf(item, 'when'), 'strong', 'notWeak', 'atTarget'),
    ),
    ...each('diagnoses', (path, item) => lists([...path, 'when'], partOf(item, 'when'), 'strong', 'weak')),
    ...each('cadence', (path, item) => lists(path, item, 'competencies')),
    ...each('pitfalls', (path, item) => lists(path, item, 'competencies')),
    ...each('backgrounds', (path, item) => lists(path, item, 'brings', 'develops')),
  ];
}
