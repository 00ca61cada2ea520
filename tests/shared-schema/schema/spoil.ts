import type { GeneratorValue } from 'fast-check';
import fc from 'fast-check';

type Path = readonly (string | number)[];
type Model = { [key: string]: unknown } & unknown[];

/** Values that are wrong in most places, and right in some. */
const strays = fc.constantFrom<unknown>(
  null,
  true,
  '',
  'text',
  'Not An Id',
  '20',
  '1.0',
  '🎉'.repeat(40),
  'x'.repeat(1300),
  -1,
  0,
  0.5,
  1.25,
  2,
  101,
  5000,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  [],
  [null],
  ['a', 'b'],
  {},
  { id: 'a' },
  { toString: 1 },
);
const names = fc.constantFrom('weigth', 'Name', '__proto__', 'constructor', 'a/b~c', '', 'score', 'off', 'x');

const pathsOf = (of: unknown, path: Path = []): Path[] =>
  typeof of !== 'object' || of === null
    ? [path]
    : [
        path,
        ...Object.entries(of).flatMap(([key, part]) => pathsOf(part, [...path, Array.isArray(of) ? Number(key) : key])),
      ];

const setOwn = (object: unknown, key: string | number, value: unknown) =>
  Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });

/** The value with one to four mistakes, each a part that is changed, taken out, doubled or given a stray field. */
export function spoilt(value: unknown, g: GeneratorValue): unknown {
  const root = { value: structuredClone(value) };
  for (let left = g(fc.integer, { min: 1, max: 4 }); left > 0; left--) {
    const path: Path = ['value', ...g(() => fc.constantFrom(...pathsOf(root.value)))];
    const owner = path.slice(0, -1).reduce<unknown>((part, step) => (part as Model)[step as number], root);
    const step = path.at(-1) ?? '';
    const part = (owner as Model)[step as number];
    const how = g(fc.nat, 3);
    if (how === 0) setOwn(owner, step, structuredClone(g(() => strays)));
    else if (how === 1 && Array.isArray(owner)) owner.splice(Number(step), 1);
    else if (how === 1 && path.length > 1) delete (owner as Model)[step as number];
    else if (how === 2 && Array.isArray(part) && part.length > 0) part.push(...part, ...part);
    else if (typeof part === 'object' && part !== null && !Array.isArray(part))
      setOwn(
        part,
        g(() => names),
        structuredClone(g(() => strays)),
      );
  }
  return root.value;
}
