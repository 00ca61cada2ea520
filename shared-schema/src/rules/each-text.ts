import type { Path } from '../parse/position.ts';

/** The texts of a value that a test picks, wherever they stand, in the order of the value. */
export function textsWith(value: unknown, isPicked: (text: string) => boolean): { text: string; path: Path }[] {
  const picked: { text: string; path: Path }[] = [];
  const way: (string | number)[] = [];
  const visit = (part: unknown) => {
    if (typeof part === 'string') {
      if (isPicked(part)) picked.push({ text: part, path: [...way] });
    } else if (Array.isArray(part)) part.forEach(visitAt);
    else if (typeof part === 'object' && part !== null) {
      for (const [key, field] of Object.entries(part)) visitAt(field, key);
    }
  };
  const visitAt = (part: unknown, step: string | number) => {
    way.push(step);
    visit(part);
    way.pop();
  };
  visit(value);
  return picked;
}
