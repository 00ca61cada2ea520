import type { Path } from '../parse/position.ts';
import { partAt } from '../rules/pointer.ts';

type Fields = { readonly [name: string]: unknown };

/** The value with the part at a path changed; what lies beside the path is shared with the old one. */
export function changeAt(value: unknown, path: Path, change: (part: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  const part = changeAt(partAt(value, [step]), rest, change);
  if (Array.isArray(value)) return Object.assign([...value], { [step]: part });
  const fields = Object.entries((value ?? {}) as Fields);
  const at = fields.findIndex(([name]) => name === step);
  const before = at < 0 ? fields : fields.slice(0, at);
  return Object.fromEntries([...before, [String(step), part], ...fields.slice(before.length + 1)]);
}

/** The object or list without one of its parts. */
export const without = (step: string | number) => (container: unknown) =>
  Array.isArray(container)
    ? container.filter((_item, index) => index !== step)
    : Object.fromEntries(Object.entries(container as Fields).filter(([name]) => name !== step));

/** The list with an item more, which then has the index. */
export const withItem = (index: number, item: unknown) => (list: unknown) => [
  ...(list as readonly unknown[]).slice(0, index),
  item,
  ...(list as readonly unknown[]).slice(index),
];

/** The list with an item in another place. */
export const withMoved = (from: number, to: number) => (list: unknown) => {
  const items = list as readonly unknown[];
  return withItem(to, items[from])(without(from)(items));
};

/** The object with a field under another name. */
export const withRenamed = (old: string, name: string) => (object: unknown) =>
  Object.fromEntries(Object.entries(object as Fields).map(([key, field]) => [key === old ? name : key, field]));

/** Whether two values are the same, whatever the order of fields. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame((one as Fields)[key], (other as Fields)[key]))
  );
}
