import type { HeaderMap } from '../read/dictionary.ts';
import type { HeaderChoice } from '../sidebar/protocol.ts';
import { Refusal } from './lock.ts';
import { messages } from './messages.ts';
import type { StoredRubric } from './rubric-store.ts';

const key = 'rubric-kit/headers';
/** Google's limit on a property is 9 KB; a character may take three bytes. */
const longest = 3_000;

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

/** What is known of headings besides the rubric's own words: names of versions before, and over them what was said. */
export const headerMapOf = ({ former }: Pick<StoredRubric, 'former'>): HeaderMap =>
  new Map([...former, ...storedHeaderMap()]);

/**
 * Keeps the choices; one without a meaning takes back what was said of its heading.
 * @throws Refusal when there are more than the document can keep
 */
export function storeHeaderChoices(choices: readonly HeaderChoice[]): void {
  const map = storedHeaderMap();
  for (const { header, meaning } of choices) {
    if (meaning === '') map.delete(header);
    else map.set(header, meaning);
  }
  const json = JSON.stringify([...map]);
  if (json.length > longest) throw new Refusal(messages.tooManyChoices);
  PropertiesService.getDocumentProperties().setProperty(key, json);
}
