/** A number as a person types it, with a point or a comma; undefined for anything else. */
export function readNumber(text: string): number | undefined {
  const match = /^(\d{1,6})(?:[.,](\d{1,6}))?$/.exec(text.trim());
  return match ? Number(`${match[1]}.${match[2] ?? '0'}`) : undefined;
}
