import type { Path } from '../parse/position.ts';

interface Picked {
  readonly text: string;
  readonly path: Path;
}

/** The texts of a value that a test picks, wherever they stand, in the order of the value. */
export function textsWith(value: unknown, isPicked: (text: string) => boolean): readonly Picked[] {
  const picked: { text: string; path: (string | number)[] }[] = [];
  visit(value);
  return picked;

  function visit(part: unknown): void {
    if (typeof part !== 'object' || part === null) return;
    if (Array.isArray(part)) for (let index = 0; index < part.length; index++) enter(part[index], index);
    else for (const key in part) enter((part as { readonly [field: string]: unknown })[key], key);
  }

  /** Hardly any text is picked: the way to one is made on the way back from it. */
  function enter(part: unknown, step: string | number): void {
    if (typeof part === 'string') {
      if (isPicked(part)) picked.push({ text: part, path: [step] });
      return;
    }
    const before = picked.length;
    visit(part);
    for (let index = before; index < picked.length; index++) picked[index]?.path.unshift(step);
  }
}
