import { digest } from '@rubric-kit/shared-schema/digest.ts';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { RubricName } from '../sidebar/protocol.ts';
import { Refusal } from './lock.ts';
import { messages } from './messages.ts';

const indexKey = 'rubric-kit/rubric';
const appliedKey = 'rubric-kit/applied';

// 9 KB a property and 500 KB a store: https://developers.google.com/apps-script/guides/services/quotas
const chunkLength = 8_900;
const largestRubric = 400_000;

interface Index extends RubricName {
  /** Chunks are kept under `rubric-kit/<generation>/<number>`. */
  readonly generation: number;
  readonly chunks: number;
}

const chunkKey = (generation: number, number: number): string => `rubric-kit/${generation}/${number}`;

/** A character a byte, so that lengths are what Google measures. */
const ascii = (json: string): string =>
  json.replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A rubric's names and digest. */
export const nameOf = (rubric: Rubric): RubricName => ({
  id: rubric.id,
  version: rubric.version,
  title: rubric.title,
  digest: digest(rubric),
});

/**
 * Keeps a validated rubric in the document. The new chunks are written first, then the index that points to them, then
 * the old chunks go: whatever fails, the index points to a whole rubric.
 * @throws Refusal when it is too large for the store
 */
export function storeRubric(rubric: Rubric): RubricName {
  const json = ascii(JSON.stringify(rubric));
  if (json.length > largestRubric) throw new Refusal(messages.rubricTooLarge);
  const properties = PropertiesService.getDocumentProperties();
  const old = readIndex(properties);
  const generation = (old?.generation ?? 0) + 1;
  const chunks = Math.ceil(json.length / chunkLength);
  const values: { [key: string]: string } = {};
  for (let number = 0; number < chunks; number++) {
    values[chunkKey(generation, number)] = json.slice(number * chunkLength, (number + 1) * chunkLength);
  }
  properties.setProperties(values, false);
  const name = nameOf(rubric);
  properties.setProperty(indexKey, JSON.stringify({ ...name, generation, chunks } satisfies Index));
  dropChunks(properties, indexKeys(generation, chunks));
  return name;
}

/** The rubric kept in the document, or `null`. @throws Refusal when what is kept is damaged */
export function storedRubric(): { readonly rubric: Rubric; readonly name: RubricName } | null {
  const properties = PropertiesService.getDocumentProperties();
  const index = readIndex(properties);
  if (!index) return null;
  const all = properties.getProperties();
  const json = indexKeys(index.generation, index.chunks)
    .map((key) => all[key] ?? '')
    .join('');
  const { id, version, title } = index;
  const name = { id, version, title, digest: index.digest };
  try {
    const rubric = JSON.parse(json) as Rubric;
    if (digest(rubric) === index.digest) return { rubric, name };
  } catch {
    // Said below: the manager can do the same about both kinds of damage.
  }
  throw new Refusal(messages.rubricUnreadable);
}

/** Remembers which rubric the sheet shows. */
export function storeApplied(name: RubricName): void {
  PropertiesService.getDocumentProperties().setProperty(appliedKey, JSON.stringify(name));
}

/** The rubric that the sheet shows, or `null`. */
export function appliedRubric(): RubricName | null {
  return parsed<RubricName>(PropertiesService.getDocumentProperties().getProperty(appliedKey));
}

/** Forgets that anything is applied; the rubric stays chosen. */
export function forgetApplied(): void {
  PropertiesService.getDocumentProperties().deleteProperty(appliedKey);
}

const indexKeys = (generation: number, chunks: number): string[] =>
  Array.from({ length: chunks }, (_, number) => chunkKey(generation, number));

function dropChunks(properties: GoogleAppsScript.Properties.Properties, keep: readonly string[]): void {
  for (const key of properties.getKeys()) {
    if (/^rubric-kit\/\d+\/\d+$/.test(key) && !keep.includes(key)) properties.deleteProperty(key);
  }
}

function readIndex(properties: GoogleAppsScript.Properties.Properties): Index | null {
  return parsed<Index>(properties.getProperty(indexKey));
}

function parsed<T>(json: string | null): T | null {
  if (json === null) return null;
  try {
    return JSON.parse(json) as T;
  } catch {
    return null;
  }
}
