import type { Path } from '../parse/position.ts';

/** The texts of a value that a test picks, wherever they stand, in the order of the value. */
export function textsWith(value: unknown, isPicked: (text: string) => boolean): { text: string; path: Path }[] {
  if (!hasText(value, isPicked)) return [];
  const picked: { text: string; path: Path }[] = [];
  const way: (string | number)[] = [];
  const visit = (part: unknown, step: string | number) => {
    if (typeof part === 'string') {
      if (isPicked(part)) picked.push({ text: part, path: [...way, step] });
    } else if (typeof part === 'object' && part !== null) {
      way.push(step);
      visitAll(part);
      way.pop();
    }
  };
  const visitAll = (part: object) => {
    if (Array.isArray(part)) for (let index = 0; index < part.length; index++) visit(part[index], index);
    else for (const key in part) visit((part as { readonly [field: string]: unknown })[key], key);
  };
  if (typeof value === 'object' && value !== null) visitAll(value);
  return picked;
}

/** Whether there is any such text: mostly not, and then nobody has to know the ways to all the others. */
function hasText(part: unknown, isPicked: (text: string) => boolean): boolean {
  if (typeof part === 'string') return isPicked(part);
  if (typeof part !== 'object' || part === null) return false;
  if (Array.isArray(part)) {
    for (let index = 0; index < part.length; index++) if (hasText(part[index], isPicked)) return true;
    return false;
  }
  for (const key in part) {
    const field = (part as { readonly [field: string]: unknown })[key];
    // Most fields are texts: one call less for each.
    if (typeof field === 'string' ? isPicked(field) : hasText(field, isPicked)) return true;
  }
  return false;
}
