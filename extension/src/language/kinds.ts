import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';

/** What an id can name. Ids of one kind are unique in a rubric. */
export type Kind =
  | 'rubric'
  | 'competency'
  | 'profile'
  | 'quality'
  | 'diagnosis'
  | 'remedy'
  | 'outcome'
  | 'pitfall'
  | 'background';

/** Where an id stands and what it does there. Ids in `targets` and `weights` are keys. */
export interface Use {
  readonly id: string;
  readonly kind: Kind;
  readonly role: 'definition' | 'reference';
  readonly path: Path;
  readonly mark: 'key' | 'value';
}

type Role = Pick<Use, 'kind' | 'role' | 'mark'>;

const definition = (kind: Kind): Role => ({ kind, role: 'definition', mark: 'value' });
const listed = (kind: Kind): Role => ({ kind, role: 'reference', mark: 'value' });
const keyed = (kind: Kind): Role => ({ kind, role: 'reference', mark: 'key' });

/** Every place that holds an id: `*` is any item of a list, `~` any key of an object. */
const places: readonly (readonly [pattern: string, role: Role])[] = [
  ['id', definition('rubric')],
  ['competencies/*/id', definition('competency')],
  ['competencies/*/buildsOn/*', listed('competency')],
  ['profiles/*/id', definition('profile')],
  ['profiles/*/targets/~', keyed('competency')],
  ['profiles/*/weights/~', keyed('competency')],
  ['qualities/*/id', definition('quality')],
  ['qualities/*/when/strong/*', listed('competency')],
  ['qualities/*/when/notWeak/*', listed('competency')],
  ['qualities/*/when/atTarget/*', listed('competency')],
  ['qualities/*/when/outcomes/*', listed('outcome')],
  ['diagnoses/*/id', definition('diagnosis')],
  ['diagnoses/*/when/strong/*', listed('competency')],
  ['diagnoses/*/when/weak/*', listed('competency')],
  ['team/remedies/*/id', definition('remedy')],
  ['cadence/*/competencies/*', listed('competency')],
  ['outcomes/*/id', definition('outcome')],
  ['pitfalls/*/id', definition('pitfall')],
  ['pitfalls/*/competencies/*', listed('competency')],
  ['backgrounds/*/id', definition('background')],
  ['backgrounds/*/brings/*', listed('competency')],
  ['backgrounds/*/develops/*', listed('competency')],
];

const byPattern = new Map(places);
const walks = places.map(([pattern, role]) => ({ steps: pattern.split('/'), role }));

const patternOf = (path: Path): string => path.map((step) => (typeof step === 'number' ? '*' : step)).join('/');

/** What an id at this path does, if one stands there. */
export const roleAt = (path: Path): Role | undefined =>
  byPattern.get(patternOf(path)) ?? byPattern.get(`${patternOf(path.slice(0, -1))}/~`);

/** What the items of a list or the keys of an object refer to, if they do. */
export function referredIn(path: Path): Role | undefined {
  const role = byPattern.get(`${patternOf(path)}/*`) ?? byPattern.get(`${patternOf(path)}/~`);
  return role?.role === 'reference' ? role : undefined;
}

const scorePlaces = new Set([
  'bands/weakBelow',
  'bands/strongFrom',
  'competencies/*/target',
  'competencies/*/floor',
  'competencies/*/anchors/*/score',
  'competencies/*/coaching/*/below',
]);

/** Whether the value at a path is a number on the scale. */
export const isScoreAt = (path: Path): boolean =>
  scorePlaces.has(patternOf(path)) || patternOf(path.slice(0, -1)) === 'profiles/*/targets';

/** Every id of a value of any shape, in the order of the format. */
export function usesIn(value: unknown): Use[] {
  const uses: Use[] = [];
  for (const { steps, role } of walks) walk(value, steps, 0, [], role, uses);
  return uses;
}

function walk(part: unknown, steps: readonly string[], depth: number, path: Path, role: Role, uses: Use[]): void {
  const step = steps[depth];
  if (step === undefined) {
    if (typeof part === 'string') uses.push({ ...role, id: part, path });
    return;
  }
  if (typeof part !== 'object' || part === null) return;
  if (step === '*') {
    if (Array.isArray(part))
      for (const [at, item] of part.entries()) walk(item, steps, depth + 1, [...path, at], role, uses);
  } else if (step === '~') {
    if (!Array.isArray(part)) for (const id of Object.keys(part)) uses.push({ ...role, id, path: [...path, id] });
  } else if (Object.hasOwn(part, step)) {
    walk((part as { readonly [key: string]: unknown })[step], steps, depth + 1, [...path, step], role, uses);
  }
}
