import type { HeaderChoice } from '../sidebar/protocol.ts';

const key = 'rubric-kit/headers';

/**
 * What the manager said of headings, by the heading's text: columns move, are inserted and deleted, and a heading moves
 * along with its column.
 */
export function storedHeaderMap(): Map<string, string> {
  const json = PropertiesService.getDocumentProperties().getProperty(key);
  if (json === null) return new Map();
  try {
    const pairs = JSON.parse(json) as unknown;
    if (!Array.isArray(pairs)) return new Map();
    return new Map(pairs.filter((pair): pair is [string, string] => Array.isArray(pair) && pair.every(isText)));
  } catch {
    return new Map();
  }
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** Keeps the choices; one without a meaning takes back what was said of its heading. */
export function storeHeaderChoices(choices: readonly HeaderChoice[]): void {
  const map = storedHeaderMap();
  for (const { header, meaning } of choices) {
    if (meaning === '') map.delete(header);
    else map.set(header, meaning);
  }
  PropertiesService.getDocumentProperties().setProperty(key, JSON.stringify([...map]));
}
