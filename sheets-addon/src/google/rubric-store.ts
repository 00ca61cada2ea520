import { digest } from '@rubric-kit/shared-schema/digest.ts';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { RubricName } from '../sidebar/protocol.ts';
import { type FormerName, formerNames } from './former-names.ts';
import { Refusal } from './lock.ts';
import { messages } from './messages.ts';

type Properties = GoogleAppsScript.Properties.Properties;

const chosenKey = 'rubric-kit/rubric';
const appliedKey = 'rubric-kit/applied';
const chunkPattern = /^rubric-kit\/\d+\/\d+$/;

// 9 KB a property and 500 KB a store: https://developers.google.com/apps-script/guides/services/quotas
const chunkLength = 8_900;
/** Two are kept at times: the one applied and the one chosen to follow it. */
const largestRubric = 230_000;

/** A rubric that is kept under `rubric-kit/<generation>/<number>`, by its names. */
interface Index extends RubricName {
  readonly generation: number;
  readonly chunks: number;
}

/** A rubric as it is kept in the document. */
export interface StoredRubric {
  readonly rubric: Rubric;
  readonly name: RubricName;
  /** Names under which versions before knew its competencies. */
  readonly former: readonly FormerName[];
}

const chunkKey = ({ generation }: Pick<Index, 'generation'>, number: number): string =>
  `rubric-kit/${generation}/${number}`;

const chunkKeys = (index: Index): string[] =>
  Array.from({ length: index.chunks }, (_, number) => chunkKey(index, number));

/** A character a byte, so that lengths are what Google measures. */
const ascii = (json: string): string =>
  json.replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

const nameOf = ({ id, version, title, digest: hash }: RubricName): RubricName => ({
  id,
  version,
  title,
  digest: hash,
});

/**
 * Keeps a validated rubric in the document. The new chunks are written first, then the index that points to them, then
 * the chunks that nothing points to go: whatever fails, the index points to a whole rubric.
 * @throws Refusal when it is too large for the store
 */
export function storeRubric(rubric: Rubric): RubricName {
  const properties = PropertiesService.getDocumentProperties();
  const before = [appliedKey, chosenKey].flatMap((key) => readStored(properties, key) ?? []);
  const name = nameOf({ ...rubric, digest: digest(rubric) });
  const json = ascii(JSON.stringify({ rubric, former: formerNames(rubric, before) }));
  if (json.length > largestRubric) throw new Refusal(messages.rubricTooLarge);
  const generations = [chosenKey, appliedKey].map((key) => readIndex(properties, key)?.generation ?? 0);
  const index: Index = {
    ...name,
    generation: Math.max(...generations) + 1,
    chunks: Math.ceil(json.length / chunkLength),
  };
  const values: { [key: string]: string } = {};
  for (let number = 0; number < index.chunks; number++) {
    values[chunkKey(index, number)] = json.slice(number * chunkLength, (number + 1) * chunkLength);
  }
  properties.setProperties(values, false);
  properties.setProperty(chosenKey, JSON.stringify(index));
  dropChunks(properties);
  return name;
}

/** The rubric that is chosen, or `null`. @throws Refusal when what is kept is damaged */
export function storedRubric(): StoredRubric | null {
  const properties = PropertiesService.getDocumentProperties();
  if (!readIndex(properties, chosenKey)) return null;
  const stored = readStored(properties, chosenKey);
  if (!stored || digest(stored.rubric) !== stored.name.digest) throw new Refusal(messages.rubricUnreadable);
  return stored;
}

/** The names of the rubric that is chosen, or `null`: cheaper than the rubric itself. */
export const chosenRubric = (): RubricName | null => nameAt(chosenKey);

/** The names of the rubric that the sheet shows, or `null`. */
export const appliedRubric = (): RubricName | null => nameAt(appliedKey);

/** The rubric that the sheet shows, as far as it is still kept. */
export const appliedContent = (): Rubric | null =>
  readStored(PropertiesService.getDocumentProperties(), appliedKey)?.rubric ?? null;

/** Remembers that the sheet shows the chosen rubric now. */
export function storeApplied(): void {
  const properties = PropertiesService.getDocumentProperties();
  const chosen = properties.getProperty(chosenKey);
  if (chosen === null || chosen === properties.getProperty(appliedKey)) return;
  properties.setProperty(appliedKey, chosen);
  dropChunks(properties);
}

/** Forgets that anything is applied; the rubric stays chosen. */
export function forgetApplied(): void {
  const properties = PropertiesService.getDocumentProperties();
  properties.deleteProperty(appliedKey);
  dropChunks(properties);
}

function nameAt(key: string): RubricName | null {
  const index = readIndex(PropertiesService.getDocumentProperties(), key);
  return index && nameOf(index);
}

/** What an index points to; `null` where it is missing or cannot be read. */
function readStored(properties: Properties, key: string): StoredRubric | null {
  const index = readIndex(properties, key);
  if (!index) return null;
  const all = properties.getProperties();
  const json = chunkKeys(index)
    .map((chunk) => all[chunk] ?? '')
    .join('');
  const content = parsed<Pick<StoredRubric, 'rubric' | 'former'>>(json);
  return content && { ...content, name: nameOf(index) };
}

/** Deletes the chunks to which no index points. */
function dropChunks(properties: Properties): void {
  const kept = new Set(
    [chosenKey, appliedKey].flatMap((key) => {
      const index = readIndex(properties, key);
      return index ? chunkKeys(index) : [];
    }),
  );
  for (const key of properties.getKeys()) {
    if (chunkPattern.test(key) && !kept.has(key)) properties.deleteProperty(key);
  }
}

const readIndex = (properties: Properties, key: string): Index | null => parsed<Index>(properties.getProperty(key));

function parsed<T>(json: string | null): T | null {
  if (json === null) return null;
  try {
    return JSON.parse(json) as T;
  } catch {
    return null;
  }
}
